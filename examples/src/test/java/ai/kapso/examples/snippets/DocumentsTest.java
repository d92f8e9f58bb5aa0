package ai.kapso.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the documents to the code: each marked code block is a region of a source file, to the letter. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\\s*```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern ANY_JAVA = Pattern.compile("```java");

    @Test
    void everyCodeBlockOfTheReadmeIsCompiledCode() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        List<String> shown = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(readme);
        while (blocks.find()) {
            shown.add(blocks.group(2));
            assertThat(blocks.group(3).stripTrailing())
                    .as("README block %s", blocks.group(2))
                    .isEqualTo(region(blocks.group(1), blocks.group(2)));
        }

        assertThat(ANY_JAVA.matcher(readme).results().count())
                .as("code blocks without a mark")
                .isEqualTo(shown.size());
        assertThat(shown).isNotEmpty();
    }

    private static String region(String file, String name) throws IOException {
        String source = Files.readString(find(file));
        Matcher region = Pattern.compile(
                        "// \\[" + Pattern.quote(name) + "\\]\\R(.*?)[ \\t]*// \\[/" + Pattern.quote(name) + "\\]",
                        Pattern.DOTALL)
                .matcher(source);
        assertThat(region.find()).as("region %s in %s", name, file).isTrue();
        return withoutIndent(region.group(1)).stripTrailing();
    }

    private static String withoutIndent(String code) {
        int indent = code.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return code.lines()
                .map(line -> line.isBlank() ? "" : line.substring(indent))
                .collect(Collectors.joining("\n"));
    }

    private static Path find(String file) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> found = files.filter(path -> path.endsWith(file)).collect(Collectors.toList());
            assertThat(found).as(file).hasSize(1);
            return found.get(0);
        }
    }
}
