/** The Kapso Platform API. */
module ai.kapso.platform {
    requires transitive ai.kapso.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports ai.kapso.platform;

    opens ai.kapso.platform to
            com.fasterxml.jackson.databind;
}
