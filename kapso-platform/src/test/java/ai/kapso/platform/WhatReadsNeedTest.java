package ai.kapso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.platform.customers.Customer;
import ai.kapso.platform.phonenumbers.PhoneNumber;
import ai.kapso.platform.setuplinks.SetupLink;
import ai.kapso.platform.webhooks.Webhook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** An id is all that a value needs to be of use. */
class WhatReadsNeedTest {

    @Test
    void noNameAndNoUrlMakesAValueUnreadable() {
        for (String odd : new String[] {"null", "{\"en\":\"Bakery\"}", "[1]", "\"\""}) {
            assertThat(read("customer", "name", odd, Customer.class).name()).isEmpty();
            assertThat(read("phone-number", "name", odd, PhoneNumber.class).name())
                    .isEmpty();
            assertThat(read("setup-link", "url", odd, SetupLink.class).url()).isEmpty();
            assertThat(read("webhook-of-number", "url", odd, Webhook.class).url())
                    .isEmpty();
        }
        PhoneNumber number = read("phone-number", "phone_number_id", "null", PhoneNumber.class);
        assertThat(number.phoneNumberId()).isEqualTo(number.id());
    }

    @Test
    void linksAreNotPrinted() {
        String link = read("setup-link", "url", "\"https://setup.example.com/s/sentinel\"", SetupLink.class)
                .toString();
        assertThat(link).doesNotContain("sentinel").contains("url=[redacted]");
        String webhook = read("webhook-of-number", "url", "\"https://h.example.com/?key=sentinel\"", Webhook.class)
                .toString();
        assertThat(webhook).doesNotContain("sentinel").contains("url=[redacted]");
    }

    private static <T> T read(String fixture, String property, String value, Class<T> type) {
        ObjectNode json = Replies.tree(fixture);
        json.set(property, KapsoJson.read(value, JsonNode.class));
        return KapsoJson.read(json, type);
    }
}
