package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jars in the hands of a project that has only what their POMs give it. */
class ConsumerTest {

    private static final Path APPLICATION = Path.of("src", "consumer", "application");

    private static final Path APPLICATION_TEST = Path.of("src", "consumer", "application-test");

    @TempDir
    Path folder;

    @Test
    void anApplicationGetsJacksonAndJSpecifyAndNothingElse() {
        assertThat(Artifacts.ofAnApplication())
                .extracting(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                .containsExactlyInAnyOrder(
                        "kapso-core",
                        "kapso-whatsapp",
                        "kapso-platform",
                        "kapso-webhooks",
                        "jackson-databind",
                        "jackson-core",
                        "jackson-annotations",
                        "jackson-datatype-jdk8",
                        "jackson-datatype-jsr310",
                        "jspecify");
    }

    @Test
    void anApplicationWorksOnTheClassPath() throws Exception {
        new Consumer(Artifacts.ofAnApplication(), folder).runOnClassPath(APPLICATION, "com.example.shop.Shop");
    }

    @Test
    void anApplicationWorksOnTheModulePath() throws Exception {
        new Consumer(Artifacts.ofAnApplication(), folder)
                .runOnModulePath(APPLICATION, "com.example.shop", "com.example.shop.Shop");
    }

    /** As with Spring Boot 2.7, the only one for Java 11. */
    @Test
    void anApplicationWorksWithTheOldestJackson() throws Exception {
        new Consumer(Artifacts.withOldestJackson(Artifacts.ofAnApplication()), folder)
                .runOnClassPath(APPLICATION, "com.example.shop.Shop");
    }

    @Test
    void theEmulatorWorksWithTheOldestJackson() throws Exception {
        new Consumer(Artifacts.withOldestJackson(Artifacts.ofItsTests()), folder)
                .runOnClassPath(APPLICATION_TEST, "com.example.shop.rehearsal.Rehearsal");
    }

    @Test
    void theEmulatorWorksOnTheClassPath() throws Exception {
        new Consumer(Artifacts.ofItsTests(), folder)
                .runOnClassPath(APPLICATION_TEST, "com.example.shop.rehearsal.Rehearsal");
    }

    @Test
    void theEmulatorWorksOnTheModulePath() throws Exception {
        new Consumer(Artifacts.ofItsTests(), folder)
                .runOnModulePath(
                        APPLICATION_TEST, "com.example.shop.rehearsal", "com.example.shop.rehearsal.Rehearsal");
    }

    /** Annotations that are there only when we compile make javac warn about the types that carry their elements. */
    @Test
    void everyPublicTypeIsReadByCompilersWithoutAWarning() throws IOException {
        String types = Artifacts.modules().stream()
                .flatMap(module -> Artifacts.api(module).stream())
                .filter(type -> type != KapsoModel.class) // for the models of this project
                .map(type -> type.getCanonicalName() + ".class")
                .collect(Collectors.joining(",\n"));
        Path source = folder.resolve("Everything.java");
        Files.writeString(source, "class Everything { Class<?>[] types = {" + types + "}; }");
        new Consumer(Artifacts.ofItsTests(), folder).compile("--class-path", List.of(source));
    }
}
