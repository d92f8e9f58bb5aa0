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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documents to the code: each marked code block is a region of a source file, to the letter. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final List<Path> SOURCES = List.of(Path.of("src"), Path.of("receivers/src"));
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\\s*```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern ANY_JAVA = Pattern.compile("```java");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/webhooks.md"})
    void everyCodeBlockIsCompiledCode(String document) throws IOException {
        String text = Files.readString(ROOT.resolve(document));

        List<String> shown = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            shown.add(blocks.group(2));
            assertThat(blocks.group(3).stripTrailing())
                    .as("%s, block %s", document, blocks.group(2))
                    .isEqualTo(region(blocks.group(1), blocks.group(2)));
        }

        assertThat(ANY_JAVA.matcher(text).results().count())
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
        List<Path> found = new ArrayList<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(path -> path.endsWith(file)).forEach(found::add);
            }
        }
        assertThat(found).as(file).hasSize(1);
        return found.get(0);
    }
}
