/** An application that uses the SDK as modules. */
module com.example.shop {
    requires ai.kapso.platform;
    requires ai.kapso.webhooks;
    requires ai.kapso.whatsapp;
    requires jdk.httpserver;
}
