package ai.kapso.platform.phonenumbers;

import static ai.kapso.core.testkit.FullyTyped.assertFullyTyped;
import static ai.kapso.platform.Replies.assertComplete;
import static ai.kapso.platform.Replies.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.kapso.core.ApiResponse;
import ai.kapso.core.ConflictException;
import ai.kapso.core.RateLimitedException;
import ai.kapso.core.RetryPolicy;
import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.Replies;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private static final String ID = "110987654321";
    private static final String CUSTOMER = "6f0f3a52-7c1e-4a43-9d0b-1c5c2f6f7a01";
    private static final String NUMBERS = "/platform/v1/whatsapp/phone_numbers";
    private static final String TOKEN = "sentinel-access-token";
    private static final String VERIFY_TOKEN = "sentinel-verify-token";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private PhoneNumbers numbers;

    @BeforeEach
    void connect() {
        numbers = PlatformClient.create(wire.config().build()).phoneNumbers();
    }

    private static NewPhoneNumber.Builder newNumber() {
        return NewPhoneNumber.builder()
                .name("Bakery front desk")
                .phoneNumberId(ID)
                .businessAccountId("220123456789")
                .accessToken(TOKEN);
    }

    @Test
    void getsANumber() {
        wire.enqueue(200, Replies.data("phone-number"));

        PhoneNumber number = numbers.get(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget()).isEqualTo(NUMBERS + "/" + ID);
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertComplete(number);
        assertThat(number.id()).isEqualTo(ID);
        assertThat(number.phoneNumberId()).isEqualTo(ID);
        assertThat(number.internalId()).contains("5d2e8f60-3b7a-4c19-9a86-0f4b6d7c8e05");
        assertThat(number.name()).isEqualTo("Bakery front desk");
        assertThat(number.businessAccountId()).contains("220123456789");
        assertThat(number.customerId()).contains(CUSTOMER);
        assertThat(number.isCoexistence()).contains(false);
        assertThat(number.inboundProcessingEnabled()).contains(true);
        assertThat(number.callsEnabled()).contains(false);
        assertThat(number.webhookVerifiedAt()).contains(Instant.parse("2026-10-02T10:00:00Z"));
        assertThat(number.createdAt()).contains(Instant.parse("2026-10-02T09:59:00Z"));
        assertThat(number.displayPhoneNumberNormalized()).contains("14155550177");
        assertThat(number.qualityRating()).contains(QualityRating.GREEN);
        assertThat(number.codeVerificationStatus()).contains(CodeVerificationStatus.VERIFIED);
        assertThat(number.nameStatus()).contains(NameStatus.APPROVED);
        assertThat(number.status()).contains(PhoneNumberStatus.CONNECTED);
        assertThat(number.throughputTier()).contains(ThroughputTier.STANDARD);
        assertThat(number.whatsappBusinessManagerMessagingLimit()).contains("TIER_1K");
        assertThat(number.isOfficialBusinessAccount()).contains(false);
        assertThat(number.isPinEnabled()).contains(true);
        assertThat(KapsoJson.toTree(number)).isEqualTo(Replies.tree("phone-number"));
    }

    @Test
    void readsTheMessagingLimitAsNumberOrAsTier() {
        wire.enqueue(
                200, Replies.data(Replies.tree("phone-number").put("whatsapp_business_manager_messaging_limit", 250)));
        wire.enqueue(
                200, Replies.data(Replies.tree("phone-number").putNull("whatsapp_business_manager_messaging_limit")));

        PhoneNumber counted = numbers.get(ID).execute();
        PhoneNumber unknown = numbers.get(ID).execute();

        assertFullyTyped(counted);
        assertThat(counted.whatsappBusinessManagerMessagingLimit()).contains("250");
        assertThat(unknown.whatsappBusinessManagerMessagingLimit()).isEmpty();
    }

    @Test
    void connectsANumberOfACustomer() {
        wire.enqueue(201, Replies.data("phone-number"));

        PhoneNumber number = numbers.create(
                        CUSTOMER,
                        newNumber()
                                .kind(PhoneNumberKind.PRODUCTION)
                                .webhookVerifyToken(VERIFY_TOKEN)
                                .webhookDestinationUrl("https://hooks.example.com/meta")
                                .inboundProcessingEnabled(true)
                                .callsEnabled(false)
                                .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo("/platform/v1/customers/" + CUSTOMER + "/whatsapp/phone_numbers");
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree("{\"whatsapp_phone_number\":{\"name\":\"Bakery front desk\","
                        + "\"kind\":\"production\",\"phone_number_id\":\"110987654321\","
                        + "\"business_account_id\":\"220123456789\",\"access_token\":\"sentinel-access-token\","
                        + "\"webhook_verify_token\":\"sentinel-verify-token\","
                        + "\"webhook_destination_url\":\"https://hooks.example.com/meta\","
                        + "\"inbound_processing_enabled\":true,\"calls_enabled\":false}}"));
        assertComplete(number);
    }

    @Test
    void changesEverythingOfANumber() {
        wire.enqueue(200, Replies.data("phone-number"));

        PhoneNumber number = numbers.update(
                        ID,
                        PhoneNumberUpdate.builder()
                                .name("Bakery")
                                .kind(PhoneNumberKind.PRODUCTION)
                                .phoneNumberId(ID)
                                .businessAccountId("220123456789")
                                .accessToken(TOKEN)
                                .webhookVerifyToken(VERIFY_TOKEN)
                                .webhookDestinationUrl("https://hooks.example.com/meta")
                                .inboundProcessingEnabled(false)
                                .callsEnabled(true)
                                .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getTarget()).isEqualTo(NUMBERS + "/" + ID);
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree("{\"whatsapp_phone_number\":{\"name\":\"Bakery\",\"kind\":\"production\","
                        + "\"phone_number_id\":\"110987654321\",\"business_account_id\":\"220123456789\","
                        + "\"access_token\":\"sentinel-access-token\",\"webhook_verify_token\":\"sentinel-verify-token\","
                        + "\"webhook_destination_url\":\"https://hooks.example.com/meta\","
                        + "\"inbound_processing_enabled\":false,\"calls_enabled\":true}}"));
        assertComplete(number);
    }

    @Test
    void endsThePassingOnOfWhatMetaSends() {
        wire.enqueue(200, Replies.data("phone-number"));

        numbers.update(
                        ID,
                        PhoneNumberUpdate.builder()
                                .clearWebhookDestinationUrl()
                                .clearWebhookVerifyToken()
                                .build())
                .execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"whatsapp_phone_number\":{\"webhook_verify_token\":null,"
                        + "\"webhook_destination_url\":null}}"));
    }

    @Test
    void disconnectsANumber() {
        wire.enqueue(204, "");

        numbers.delete(ID).execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("DELETE");
        assertThat(request.getTarget()).isEqualTo(NUMBERS + "/" + ID);
    }

    @Test
    void walksThroughAllPagesOfAList() {
        wire.enqueue(200, Replies.page(1, 2, Replies.withId("phone-number", "1")));
        wire.enqueue(200, Replies.page(2, 2, Replies.withId("phone-number", "2")));

        List<PhoneNumber> all = numbers.list().stream().collect(Collectors.toList());

        assertThat(all).extracting(PhoneNumber::id).containsExactly("1", "2");
        all.forEach(number -> assertComplete(number));
        assertThat(wire.takeRequest().getTarget()).isEqualTo(NUMBERS);
        assertThat(wire.takeRequest().getTarget()).isEqualTo(NUMBERS + "?page=2");
    }

    @Test
    void sendsEveryConditionOfAQuery() {
        wire.enqueue(200, Replies.page(2, 2, Replies.tree("phone-number")));

        assertThat(numbers
                        .list(PhoneNumberQuery.builder()
                                .phoneNumberId(ID)
                                .businessAccountId("220123456789")
                                .customerId(CUSTOMER)
                                .messagingEnabled(true)
                                .nameContains("front desk")
                                .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                                .createdBefore(Instant.parse("2026-12-31T00:00:00Z"))
                                .perPage(10)
                                .page(2)
                                .build())
                        .stream())
                .hasSize(1);

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getTarget())
                .startsWith(NUMBERS + "?")
                .contains("phone_number_id=110987654321")
                .contains("business_account_id=220123456789")
                .contains("customer_id=" + CUSTOMER)
                .contains("messaging_enabled=true")
                .contains("name_contains=front%20desk")
                .contains("created_after=2026-01-01T00%3A00%3A00Z")
                .contains("created_before=2026-12-31T00%3A00%3A00Z")
                .contains("per_page=10")
                .contains("&page=2");
    }

    @Test
    void tellsWhetherANumberWorks() {
        wire.enqueue(new MockResponse.Builder()
                .code(200)
                .setHeader("Content-Type", "application/json")
                .setHeader("X-Health-RateLimit-Second-Limit", "5")
                .setHeader("X-Health-RateLimit-Second-Remaining", "4")
                .setHeader("X-Health-RateLimit-Minute-Limit", "60")
                .setHeader("X-Health-RateLimit-Minute-Remaining", "41")
                .body(Replies.tree("phone-number-health").toString())
                .build());

        ApiResponse<PhoneNumberHealth> reply = numbers.health(ID).executeForResponse();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget()).isEqualTo(NUMBERS + "/" + ID + "/health");
        assertThat(reply.headers().first("X-Health-RateLimit-Minute-Remaining")).contains("41");
        assertThat(reply.rateLimit().remaining()).hasValue(4);
        PhoneNumberHealth health = reply.body();
        assertFullyTyped(health);
        assertThat(health.status()).contains(HealthStatus.DEGRADED);
        assertThat(health.isHealthy()).isFalse();
        assertThat(health.timestamp()).contains(Instant.parse("2026-10-03T07:20:00Z"));
        assertThat(health.retryAfter()).contains(Instant.parse("2026-10-03T07:35:00Z"));
        assertThat(health.error()).contains("The token could not be checked");
        assertThat(health.checks())
                .containsOnlyKeys(
                        HealthCheck.PHONE_NUMBER_ACCESS,
                        HealthCheck.PHONE_NUMBER_CONNECTION,
                        HealthCheck.MESSAGING_HEALTH,
                        HealthCheck.WEBHOOK_SUBSCRIPTION,
                        HealthCheck.WEBHOOK_VERIFIED,
                        HealthCheck.TOKEN_VALIDITY);
        HealthCheck access = health.check(HealthCheck.PHONE_NUMBER_ACCESS).orElseThrow();
        assertThat(access.passed()).contains(true);
        assertThat(access.details().get("quality_rating").asText()).isEqualTo("GREEN");
        assertThat(health.check(HealthCheck.PHONE_NUMBER_CONNECTION).flatMap(HealthCheck::passed))
                .isEmpty();
        assertThat(health.check(HealthCheck.TOKEN_VALIDITY).flatMap(HealthCheck::error))
                .contains("The token has expired");
        assertThat(health.check("nothing_of_the_kind")).isEmpty();
    }

    @Test
    void readsAHealthyNumberAndAnAbortedCheck() {
        wire.enqueue(
                200, "{\"status\":\"healthy\",\"timestamp\":\"2026-10-03T07:20:00Z\",\"error\":null,\"checks\":{}}");
        wire.enqueue(200, "{\"status\":\"error\",\"timestamp\":\"2026-10-03T07:20:00Z\",\"checks\":null}");

        PhoneNumberHealth healthy = numbers.health(ID).execute();
        PhoneNumberHealth aborted = numbers.health(ID).execute();

        assertThat(healthy.isHealthy()).isTrue();
        assertThat(healthy.error()).isEmpty();
        assertThat(KapsoJson.toTree(healthy).has("healthy")).isFalse();
        assertThat(aborted.status()).contains(HealthStatus.ERROR);
        assertFullyTyped(aborted);
    }

    @Test
    void saysWhatTheApiRefused() {
        wire.enqueue(409, "{\"error\":\"Phone number is already connected\"}");
        wire.enqueue(429, "{\"error\":\"Too many health checks\",\"message\":\"Try again in a second\"}");

        assertThatThrownBy(() -> numbers.create(CUSTOMER, newNumber().build()).execute())
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("already connected")
                .hasMessageNotContaining(TOKEN);
        assertThatThrownBy(() ->
                        numbers.health(ID).withRetryPolicy(RetryPolicy.none()).execute())
                .isInstanceOf(RateLimitedException.class);
    }

    @Test
    void printsNoSecret() {
        NewPhoneNumber number = newNumber().webhookVerifyToken(VERIFY_TOKEN).build();
        PhoneNumberUpdate update = PhoneNumberUpdate.builder()
                .accessToken(TOKEN)
                .webhookVerifyToken(VERIFY_TOKEN)
                .build();

        assertThat(number.toString()).doesNotContain("sentinel").contains("accessToken=[redacted]");
        assertThat(update.toString()).doesNotContain("sentinel").contains("accessToken=[redacted]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hooks.example.com", "http://localhost:8080/meta", "hooks.example.com", ""})
    void refusesDestinationsThatAreNotHttps(String url) {
        assertRefused(
                () -> newNumber().webhookDestinationUrl(url).build(),
                "webhook_destination_url is not an absolute https URL");
        assertRefused(
                () -> PhoneNumberUpdate.builder().webhookDestinationUrl(url).build(),
                "webhook_destination_url is not an absolute https URL");
    }

    @Test
    void refusesWhatCanNeverBeRight() {
        assertRefused(
                () -> NewPhoneNumber.builder()
                        .name(" ")
                        .phoneNumberId("")
                        .businessAccountId("")
                        .accessToken(" ")
                        .build(),
                "name is blank",
                "phone_number_id is blank",
                "business_account_id is blank",
                "access_token is blank");
        assertRefused(
                () -> PhoneNumberUpdate.builder()
                        .name("")
                        .phoneNumberId("")
                        .businessAccountId("")
                        .accessToken("")
                        .build(),
                "name is blank",
                "phone_number_id is blank",
                "business_account_id is blank",
                "access_token is blank");
        assertRefused(() -> PhoneNumberQuery.builder().perPage(0).page(0).build(), "per_page is 0", "page is 0");
    }
}
