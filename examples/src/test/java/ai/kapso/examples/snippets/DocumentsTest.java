package ai.kapso.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the documents to the code: each code block is a region of a source file, to the letter, and each link leads somewhere. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final List<Path> SOURCES = List.of(Path.of("src"), Path.of("receivers/src"));
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\\s*```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern ANY_JAVA = Pattern.compile("```java");
    private static final Pattern ANY_BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static List<Path> pages() throws IOException {
        List<Path> pages =
                new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    /** All but the page for contributors, whose blocks are outlines. */
    static List<Path> pagesForUsers() throws IOException {
        List<Path> pages = pages();
        pages.remove(Path.of("CONTRIBUTING.md"));
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pagesForUsers")
    void everyCodeBlockIsCompiledCode(Path page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));

        int shown = 0;
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            shown++;
            assertThat(blocks.group(3).stripTrailing())
                    .as("%s, block %s", page, blocks.group(2))
                    .isEqualTo(region(blocks.group(1), blocks.group(2)));
        }

        assertThat(ANY_JAVA.matcher(text).results().count())
                .as("code blocks without a mark")
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFileAndAHeading(Path page) throws IOException {
        Path file = ROOT.resolve(page);
        Matcher links = LINK.matcher(ANY_BLOCK.matcher(Files.readString(file)).replaceAll(""));
        while (links.find()) {
            String link = links.group(1);
            if (link.matches("https?://.*")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path target =
                    parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
            assertThat(target).as("%s links to %s", page, link).exists();
            if (parts.length == 2) {
                assertThat(anchors(target)).as("%s links to %s", page, link).contains(parts[1]);
            }
        }
    }

    /** The headings as GitHub makes anchors of them. */
    private static List<String> anchors(Path file) throws IOException {
        return HEADING.matcher(ANY_BLOCK.matcher(Files.readString(file)).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toList());
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
