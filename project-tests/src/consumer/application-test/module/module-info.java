/** A rehearsal of the application, with the SDK as modules. */
module com.example.shop.rehearsal {
    requires ai.kapso.testing;
    requires ai.kapso.whatsapp;
}
