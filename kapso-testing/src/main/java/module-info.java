/** Kapso inside a test: an emulator on loopback. */
module ai.kapso.testing {
    requires transitive ai.kapso.core;
    requires transitive ai.kapso.webhooks;
    requires transitive com.fasterxml.jackson.databind;
    requires kotlin.stdlib;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.junit.jupiter.api;

    exports ai.kapso.testing;

    opens ai.kapso.testing to
            com.fasterxml.jackson.databind;
}
