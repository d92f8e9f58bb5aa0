/** The Kapso Platform API. */
module ai.kapso.platform {
    requires transitive ai.kapso.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports ai.kapso.platform;
    exports ai.kapso.platform.customers;
    exports ai.kapso.platform.phonenumbers;
    exports ai.kapso.platform.setuplinks;
    exports ai.kapso.platform.webhooks;

    opens ai.kapso.platform.customers to
            com.fasterxml.jackson.databind;
    opens ai.kapso.platform.phonenumbers to
            com.fasterxml.jackson.databind;
    opens ai.kapso.platform.setuplinks to
            com.fasterxml.jackson.databind;
    opens ai.kapso.platform.webhooks to
            com.fasterxml.jackson.databind;
}
