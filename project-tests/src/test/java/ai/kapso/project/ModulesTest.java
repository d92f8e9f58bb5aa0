package ai.kapso.project;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.JsonModel;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module descriptors in the packaged jars. */
class ModulesTest {

    private static final String JACKSON = "com.fasterxml.jackson.databind";

    @Test
    void eachJarIsAModule() {
        assertThat(Artifacts.modules())
                .extracting(ModuleReference::descriptor)
                .allMatch(module -> !module.isAutomatic())
                .extracting(ModuleDescriptor::name)
                .containsExactly(
                        "ai.kapso.core",
                        "ai.kapso.platform",
                        "ai.kapso.testing",
                        "ai.kapso.webhooks",
                        "ai.kapso.whatsapp");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPackageIsExportedOrInternal(ModuleReference module) {
        Set<String> exported = exported(module);
        assertThat(module.descriptor().packages())
                .allSatisfy(name -> assertThat(exported.contains(name)).isEqualTo(!name.contains(".internal")));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void jacksonMayLookIntoEveryPackageOfModels(ModuleReference module) {
        Set<String> open = module.descriptor().opens().stream()
                .filter(opens -> opens.targets().equals(Set.of(JACKSON)))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
        assertThat(Artifacts.api(module))
                .filteredOn(JsonModel.class::isAssignableFrom)
                .extracting(Class::getPackageName)
                .isSubsetOf(open);
    }

    static List<ModuleReference> modules() {
        return Artifacts.modules();
    }

    private static Set<String> exported(ModuleReference module) {
        return module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
