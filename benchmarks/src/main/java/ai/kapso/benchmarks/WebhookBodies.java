package ai.kapso.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of webhooks, of the size and form that they have in production. */
final class WebhookBodies {

    private WebhookBodies() {}

    /** A text message of a customer, about 1 kB. */
    static byte[] message() {
        return bytes(message(0));
    }

    /** Forty messages of one conversation. */
    static byte[] batch() {
        String messages =
                IntStream.range(0, 40).mapToObj(WebhookBodies::message).collect(Collectors.joining(","));
        return bytes("{\"type\":\"whatsapp.message.received\",\"batch\":true,\"data\":[" + messages
                + "],\"batch_info\":{\"size\":40,\"window_ms\":5000,\"first_sequence\":101,\"last_sequence\":140,"
                + "\"conversation_id\":\"7f6f3c1e-5a53-4d0b-9a53-0d3d3b8f2b11\"}}");
    }

    /** What Meta itself sends for a text message and a status. */
    static byte[] meta() {
        return bytes("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"215589313241560883\",\"changes\":["
                + "{\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"15550109911\","
                + "\"phone_number_id\":\"110987654321\"},\"contacts\":[{\"profile\":{\"name\":\"Ana \\u00c1lvarez\"},"
                + "\"wa_id\":\"15550107788\",\"user_id\":\"US.20481632641282565121\"}],\"messages\":[{\"from\":\"15550107788\","
                + "\"from_user_id\":\"US.20481632641282565121\",\"id\":\"wamid.HBgLMTU1NTAxMDc3ODgVAgASGBQzQTRCNUM2RDdFOEY5QUJDREVGMAA=\","
                + "\"timestamp\":\"1790000000\",\"text\":{\"body\":\"Is the blue one still there? See https:\\/\\/shop.example\\/blue\"},"
                + "\"type\":\"text\"}]},\"field\":\"messages\"},"
                + "{\"value\":{\"messaging_product\":\"whatsapp\",\"metadata\":{\"display_phone_number\":\"15550109911\","
                + "\"phone_number_id\":\"110987654321\"},\"statuses\":[{\"id\":\"wamid.HBgLMTU1NTAxMDc3ODgVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA\","
                + "\"status\":\"delivered\",\"timestamp\":\"1790000001\",\"recipient_id\":\"15550107788\","
                + "\"recipient_user_id\":\"US.20481632641282565121\",\"pricing\":{\"billable\":true,\"pricing_model\":\"PMP\","
                + "\"category\":\"utility\",\"type\":\"regular\"}}]},\"field\":\"messages\"}]}]}");
    }

    private static String message(int number) {
        return "{\"message\":{\"id\":\"wamid.HBgLMTU1NTAxMDc3ODgVAgASGBQzQTRCNUM2RDdFOEY5QUJDREVG" + (10 + number) + "=\","
                + "\"timestamp\":\"" + (1790000000 + number) + "\",\"type\":\"text\",\"from\":\"15550107788\","
                + "\"text\":{\"body\":\"Hello, is the blue one still there? I would come by this afternoon.\"},"
                + "\"kapso\":{\"direction\":\"inbound\",\"status\":\"received\",\"processing_status\":\"pending\","
                + "\"origin\":\"cloud_api\",\"has_media\":false,\"content\":\"Hello, is the blue one still there? I would come by"
                + " this afternoon.\"}},\"conversation\":{\"id\":\"7f6f3c1e-5a53-4d0b-9a53-0d3d3b8f2b11\","
                + "\"phone_number\":\"15550107788\",\"status\":\"active\",\"last_active_at\":\"2026-09-21T15:33:20Z\","
                + "\"created_at\":\"2026-09-21T14:02:11Z\",\"updated_at\":\"2026-09-21T15:33:20Z\",\"metadata\":{},"
                + "\"phone_number_id\":\"110987654321\",\"kapso\":{\"contact_name\":\"Ana\",\"messages_count\":" + (7 + number)
                + ",\"last_message_id\":\"wamid.HBgLMTU1NTAxMDc3ODgVAgASGBQzQTRCNUM2RDdFOEY5QUJDREVG" + (10 + number)
                + "=\",\"last_message_type\":\"text\",\"last_message_timestamp\":\"2026-09-21T15:33:20.000000Z\","
                + "\"last_message_text\":\"Hello, is the blue one still there?\","
                + "\"last_inbound_at\":\"2026-09-21T15:33:20.000000Z\",\"last_outbound_at\":\"2026-09-21T14:05:40.000000Z\"}},"
                + "\"is_new_conversation\":false,\"phone_number_id\":\"110987654321\"}";
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
