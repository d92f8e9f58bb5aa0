package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    void exportsOnlyThePublicPackages() {
        var module = ModuleFinder.of(Path.of("target", "classes"))
                .find("ai.kapso.core")
                .orElseThrow()
                .descriptor();
        var open = module.exports().stream()
                .filter(e -> !e.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        assertThat(open).containsExactlyInAnyOrder("ai.kapso.core", "ai.kapso.core.json", "ai.kapso.core.model");
    }
}
