package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Maven gives to those who depend on our artifacts: the jars of this build with the libraries that their POMs name. */
final class Artifacts {

    private static final String VERSION = System.getProperty("kapso.version");

    private Artifacts() {}

    /** The run-time path of an application that depends on kapso-whatsapp, kapso-platform and kapso-webhooks. */
    static List<Path> ofAnApplication() {
        return path("application.path");
    }

    /** The same with kapso-testing. */
    static List<Path> ofItsTests() {
        return path("application-test.path");
    }

    /** A path with the oldest Jackson that we support in place of its own. */
    static List<Path> withOldestJackson(List<Path> path) throws IOException {
        List<Path> jars = new ArrayList<>(path);
        assertThat(jars.removeIf(jar -> jar.getFileName().toString().startsWith("jackson-")))
                .isTrue();
        try (Stream<Path> oldest = Files.list(Path.of("target", "oldest-jackson"))) {
            oldest.forEach(jars::add);
        }
        assertThat(jars).hasSameSizeAs(path);
        return jars;
    }

    /** The jars that we publish. */
    static List<Path> published() {
        return ofItsTests().stream().filter(Artifacts::isOurs).collect(Collectors.toList());
    }

    /** The modules in the jars that we publish. */
    static List<ModuleReference> modules() {
        return ModuleFinder.of(published().toArray(Path[]::new)).findAll().stream()
                .sorted(Comparator.comparing(module -> module.descriptor().name()))
                .collect(Collectors.toList());
    }

    /** The public types that a module exports to everyone. */
    static List<Class<?>> api(ModuleReference module) {
        var exported = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open();
                Stream<String> entries = reader.list()) {
            return entries.filter(entry -> entry.endsWith(".class") && !entry.endsWith("-info.class"))
                    .map(entry -> entry.substring(0, entry.length() - 6).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .sorted()
                    .map(Artifacts::load)
                    .filter(Artifacts::isPublic)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Artifacts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers()) || at.isAnonymousClass()) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> path(String file) {
        try {
            List<Path> path = Stream.of(
                            Files.readString(Path.of("target", file)).split(File.pathSeparator))
                    .map(Path::of)
                    .collect(Collectors.toList());
            assertThat(path).allMatch(Files::isRegularFile, "is a jar");
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("kapso-") && name.endsWith("-" + VERSION + ".jar");
    }
}
