package com.example.shop.rehearsal;

import ai.kapso.core.KapsoConfig;
import ai.kapso.testing.BusinessNumber;
import ai.kapso.testing.KapsoEmulator;
import ai.kapso.testing.SimulatedContact;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.Messages;
import ai.kapso.whatsapp.messages.TextMessage;

/** What an application's tests do with the emulator. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Rehearses a conversation.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (KapsoEmulator emulator = KapsoEmulator.start()) {
            BusinessNumber number = emulator.addPhoneNumber();
            SimulatedContact ana = emulator.contact("+15551234567");
            Messages messages = WhatsAppClient.create(KapsoConfig.builder()
                            .apiKey(emulator.apiKey())
                            .apiBaseUrl(emulator.baseUrl())
                            .build())
                    .messages(number.phoneNumberId());

            messages.markRead(ana.writes("Where is my order?")).execute();
            String wamid = messages.send(TextMessage.of("+15551234567", "On its way"))
                    .execute()
                    .id();

            if (!ana.received().get(0).wamid().equals(wamid)) {
                throw new AssertionError("the answer did not arrive");
            }
        }
        System.out.println("rehearsal: ok");
    }
}
