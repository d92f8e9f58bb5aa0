package ai.kapso.core.json;

/** Makes the package exist for module-info.java. To be deleted with the first real type. */
public final class Placeholder {
    private Placeholder() {}
}
