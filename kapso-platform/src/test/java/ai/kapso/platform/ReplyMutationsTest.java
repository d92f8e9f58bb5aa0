package ai.kapso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.FixtureMutations;
import ai.kapso.platform.customers.Customer;
import ai.kapso.platform.phonenumbers.PhoneNumber;
import ai.kapso.platform.phonenumbers.PhoneNumberHealth;
import ai.kapso.platform.setuplinks.SetupLink;
import ai.kapso.platform.webhooks.TestDelivery;
import ai.kapso.platform.webhooks.Webhook;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReplyMutationsTest {

    @TestFactory
    Stream<DynamicTest> readsCustomersHoweverTheyChange() {
        return mutations(Customer.class, "customer", "/id");
    }

    @TestFactory
    Stream<DynamicTest> readsSetupLinksHoweverTheyChange() {
        return mutations(SetupLink.class, "setup-link", "/id");
    }

    @TestFactory
    Stream<DynamicTest> readsPhoneNumbersHoweverTheyChange() {
        return FixtureMutations.reading(ReplyMutationsTest::phoneNumber) // which gets its id again when it has lost it
                .requiring("/id")
                .of("phone-number", Replies.tree("phone-number").toString());
    }

    @TestFactory
    Stream<DynamicTest> readsHealthHoweverItChanges() {
        return mutations(PhoneNumberHealth.class, "phone-number-health");
    }

    @TestFactory
    Stream<DynamicTest> readsWebhooksHoweverTheyChange() {
        return Stream.concat(
                mutations(Webhook.class, "webhook-of-number", "/id"),
                mutations(Webhook.class, "webhook-of-project", "/id"));
    }

    @TestFactory
    Stream<DynamicTest> readsTestDeliveriesHoweverTheyChange() {
        return mutations(TestDelivery.class, "test-delivery");
    }

    private static PhoneNumber phoneNumber(byte[] json) {
        PhoneNumber number = KapsoJson.read(json, PhoneNumber.class);
        assertThat(KapsoJson.read(KapsoJson.write(number), PhoneNumber.class)).isEqualTo(number);
        return number;
    }

    private static Stream<DynamicTest> mutations(Class<? extends JsonModel> model, String fixture, String... required) {
        return FixtureMutations.of(model)
                .requiring(required)
                .of(fixture, Replies.tree(fixture).toString());
    }
}
