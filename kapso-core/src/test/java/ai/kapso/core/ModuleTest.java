package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    void exportsOnlyThePublicPackages() {
        var classFolders = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::isDirectory)
                .toArray(Path[]::new);
        var module = ModuleFinder.of(classFolders).find("ai.kapso.core").orElseThrow();
        var open = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        assertThat(open).containsExactlyInAnyOrder("ai.kapso.core", "ai.kapso.core.json", "ai.kapso.core.model");
    }
}
