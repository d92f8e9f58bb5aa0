package ai.kapso.core.internal.json;

/** Makes the package exist for module-info.java. To be deleted with the first real type. */
public final class Placeholder {
    private Placeholder() {}
}
