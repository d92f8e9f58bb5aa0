package ai.kapso.project;

import java.util.List;
import java.util.stream.Collectors;

/** The public types of all published modules. */
final class ApiTypes {

    private ApiTypes() {}

    static List<Class<?>> all() {
        return Artifacts.modules().stream()
                .flatMap(module -> Artifacts.api(module).stream())
                .collect(Collectors.toList());
    }
}
