/** The webhooks of Kapso and Meta: verified, parsed, dispatched. */
module ai.kapso.webhooks {
    requires transitive ai.kapso.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static java.sql;
    requires static org.immutables.value.annotations;

    exports ai.kapso.webhooks;
    exports ai.kapso.webhooks.events;
    exports ai.kapso.webhooks.meta;

    opens ai.kapso.webhooks to
            com.fasterxml.jackson.databind;
    opens ai.kapso.webhooks.events to
            com.fasterxml.jackson.databind;
    opens ai.kapso.webhooks.meta to
            com.fasterxml.jackson.databind;
}
