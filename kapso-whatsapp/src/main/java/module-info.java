/** The WhatsApp Cloud API, through Kapso or straight to Meta. */
module ai.kapso.whatsapp {
    requires transitive ai.kapso.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports ai.kapso.whatsapp;
    exports ai.kapso.whatsapp.messages;

    opens ai.kapso.whatsapp.messages to
            com.fasterxml.jackson.databind;
    opens ai.kapso.whatsapp to
            com.fasterxml.jackson.databind;
}
