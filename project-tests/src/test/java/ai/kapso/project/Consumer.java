package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles and runs a project that has nothing but a given path of jars, as strictly as javac can. */
final class Consumer {

    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    private final List<Path> jars;
    private final Path classes;

    Consumer(List<Path> jars, Path classes) {
        this.jars = jars;
        this.classes = classes;
    }

    /** Compiles and runs a program on the class path. */
    void runOnClassPath(Path project, String main) throws IOException, InterruptedException {
        compile("--class-path", javaFiles(project.resolve("classes")));
        run("--class-path", main);
    }

    /** Compiles and runs a program on the module path, where nothing is on the class path. */
    void runOnModulePath(Path project, String module, String main) throws IOException, InterruptedException {
        compile("--module-path", javaFiles(project));
        run("--module-path", "--module", module + "/" + main);
    }

    /** Compiles sources, with every warning an error. */
    void compile(String pathOption, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("--release", "11", "-Xlint:all", "-Werror"));
        arguments.addAll(List.of("-d", classes.toString(), pathOption, join(jars)));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        int status = JAVAC.run(printer, printer, arguments.toArray(String[]::new));
        assertThat(status).as("javac: %s", output).isZero();
    }

    private void run(String pathOption, String... program) throws IOException, InterruptedException {
        List<Path> path = new ArrayList<>(jars);
        path.add(classes);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m", pathOption, join(path)));
        command.addAll(List.of(program));
        Path output = classes.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as("java: %s", Files.readString(output)).isZero();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
    }

    private static String join(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
