package ai.kapso.examples.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.webhooks.WebhookSigner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** What a reader does: pastes the blocks of a chapter into a new application of Spring Boot, and starts it. */
class PastedBlocksTest {

    private static final Path GUIDES = Path.of("../../docs/guides");
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final List<String> IMPORTS = List.of(
            "ai.kapso.webhooks",
            "ai.kapso.webhooks.events",
            "java.io",
            "java.util",
            "org.springframework.beans.factory.annotation",
            "org.springframework.context.annotation",
            "org.springframework.core.io.buffer",
            "org.springframework.http",
            "org.springframework.http.server.reactive",
            "org.springframework.web.bind.annotation",
            "reactor.core.publisher",
            "reactor.core.scheduler");

    @TempDir
    Path folder;

    @Test
    void theBlocksForSpringMvcAreAnApplication() throws Exception {
        assertThat(statusOfADelivery(WebApplicationType.SERVLET, chapter("webhooks-frameworks.md", "Spring MVC")))
                .isEqualTo(200);
    }

    @Test
    void theBlocksForWebFluxAreAnApplicationAndThoseForMetasHandshakeGoBesideThem() throws Exception {
        List<String> blocks = new ArrayList<>(chapter("webhooks-frameworks.md", "WebFlux"));
        blocks.addAll(chapter("meta-webhooks.md", "Spring"));

        assertThat(statusOfADelivery(WebApplicationType.REACTIVE, blocks)).isEqualTo(200);
    }

    private static List<String> chapter(String guide, String title) throws IOException {
        String page = Files.readString(GUIDES.resolve(guide));
        List<String> chapters = Pattern.compile("(?m)^#+ (?=.*\\b" + title + "\\b)")
                .splitAsStream(page)
                .skip(1)
                .collect(Collectors.toList());
        assertThat(chapters).as("chapters on %s", title).hasSize(1);
        String chapter = chapters.get(0).split("(?m)^#", 2)[0];
        Matcher blocks = BLOCK.matcher(chapter);
        List<String> found = new ArrayList<>();
        while (blocks.find()) {
            found.add(blocks.group(1));
        }
        return found;
    }

    private int statusOfADelivery(WebApplicationType type, List<String> blocks) throws Exception {
        compile(blocks);
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
            ConfigurableApplicationContext application = new SpringApplicationBuilder()
                    .resourceLoader(new DefaultResourceLoader(loader))
                    .sources(loader.loadClass("pasted.Application"))
                    .web(type)
                    .run(
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--spring.main.banner-mode=off",
                            "--kapso.webhook.secret=" + Deliveries.SECRET);
            try {
                return deliver(application.getEnvironment().getRequiredProperty("local.server.port"));
            } finally {
                SpringApplication.exit(application);
            }
        }
    }

    private void compile(List<String> blocks) throws IOException {
        Path source = folder.resolve("Application.java");
        Files.writeString(source, application(blocks));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        problems,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as("javac: %s", problems).isTrue();
    }

    /** Classes stand by themselves, beans go into the class of the application. */
    private static String application(List<String> blocks) {
        StringBuilder beans = new StringBuilder();
        StringBuilder classes = new StringBuilder();
        for (String block : blocks) {
            (block.startsWith("@Bean") ? beans : classes).append(block.replace("public class", "class"));
        }
        String imports =
                IMPORTS.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        return "package pasted;\n" + imports + "import org.jspecify.annotations.Nullable;\n"
                + "@org.springframework.boot.autoconfigure.SpringBootApplication\n"
                + "public class Application {\n" + beans + "}\n" + classes;
    }

    private static int deliver(String port) throws IOException, InterruptedException {
        WebhookSigner signer = WebhookSigner.kapso(Deliveries.SECRET);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks"))
                .header("X-Webhook-Event", "whatsapp.message.received")
                .header(signer.headerName(), signer.sign(Deliveries.BODY))
                .POST(HttpRequest.BodyPublishers.ofByteArray(Deliveries.BODY))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
