/** The foundation of the Kapso SDK: configuration, calls, errors, retries, transport, JSON and shared models. */
@SuppressWarnings("module") // a sibling named in an export need not be there
module ai.kapso.core {
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive java.net.http;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;

    exports ai.kapso.core;
    exports ai.kapso.core.json;
    exports ai.kapso.core.model;
    exports ai.kapso.core.internal to
            ai.kapso.flows,
            ai.kapso.platform,
            ai.kapso.testing,
            ai.kapso.webhooks,
            ai.kapso.whatsapp;
    exports ai.kapso.core.internal.http to
            ai.kapso.flows,
            ai.kapso.platform,
            ai.kapso.testing,
            ai.kapso.webhooks,
            ai.kapso.whatsapp;
    exports ai.kapso.core.internal.json to
            ai.kapso.flows,
            ai.kapso.platform,
            ai.kapso.testing,
            ai.kapso.webhooks,
            ai.kapso.whatsapp;

    opens ai.kapso.core to
            com.fasterxml.jackson.databind;
    opens ai.kapso.core.internal.json to
            com.fasterxml.jackson.databind;
    opens ai.kapso.core.json to
            com.fasterxml.jackson.databind;
    opens ai.kapso.core.model to
            com.fasterxml.jackson.databind;
}
