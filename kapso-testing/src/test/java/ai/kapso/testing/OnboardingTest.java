package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnboardingTest {
    private static final String CUSTOMERS = Api.PLATFORM + "/customers";

    @RegisterExtension
    final Stage stage = new Stage();

    private String customerId;
    private String links;

    @BeforeEach
    void createCustomer() {
        Api.Answer answer = stage.api.post(CUSTOMERS, "{'customer':{'name':'Acme','external_customer_id':'acme-1'}}");
        assertThat(answer.status).isEqualTo(201);
        customerId = answer.data().get("id").asText();
        links = CUSTOMERS + "/" + customerId + "/setup_links";
    }

    private JsonNode createLink(String attributes) {
        Api.Answer answer = stage.api.post(links, "{'setup_link':{" + attributes + "}}");
        assertThat(answer.raw.body()).contains("\"token\"");
        assertThat(answer.status).isEqualTo(201);
        return answer.data();
    }

    static Map<String, String> parameters(URI uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : uri.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Test
    void keepsCustomers() {
        String path = CUSTOMERS + "/" + customerId;
        JsonNode created = stage.api.get(path).data();
        assertThat(created.get("name").asText()).isEqualTo("Acme");
        assertThat(created.get("external_customer_id").asText()).isEqualTo("acme-1");
        assertThat(created.get("created_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

        stage.emulator.clock().advance(Duration.ofMinutes(1));
        JsonNode updated = stage.api
                .patch(path, "{'customer':{'name':'Acme Ltd','external_customer_id':null}}")
                .data();
        assertThat(updated.get("name").asText()).isEqualTo("Acme Ltd");
        assertThat(updated.get("external_customer_id").isNull()).isTrue();
        assertThat(updated.get("created_at")).isEqualTo(created.get("created_at"));
        assertThat(updated.get("updated_at")).isNotEqualTo(created.get("updated_at"));
        assertThat(stage.api.get(path).data()).isEqualTo(updated);

        Api.Answer deleted = stage.api.delete(path);
        assertThat(deleted.status).isEqualTo(204);
        assertThat(deleted.raw.body()).isEmpty();
        assertThat(stage.api.get(path).status).isEqualTo(404);
        assertThat(stage.api.get(path).json).isEqualTo(Api.json("{'error':'Customer not found'}"));
        assertThat(stage.api.delete(path).status).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'customer':{}}",
                "{'customer':{'name':''}}",
                "{'customer':{'name':7}}",
                "{'customer':{'name':'Other','external_customer_id':'acme-1'}}",
                "{'name':'Unwrapped'}"
            })
    void refusesCustomersThatAreNotValid(String body) {
        Api.Answer answer = stage.api.post(CUSTOMERS, body);
        assertThat(answer.status).isEqualTo(422);
        assertThat(answer.json.get("error").isTextual()).isTrue();
    }

    @Test
    void listsCustomersByPage() {
        for (int i = 2; i <= 5; i++) {
            stage.emulator.clock().advance(Duration.ofHours(1));
            stage.api.post(
                    CUSTOMERS, "{'customer':{'name':'Customer " + i + "','external_customer_id':'c-" + i + "'}}");
        }
        Api.Answer first = stage.api.get(CUSTOMERS + "?per_page=2");
        assertThat(first.data().findValuesAsText("name")).containsExactly("Customer 5", "Customer 4");
        assertThat(first.json.get("meta"))
                .isEqualTo(Api.json("{'page':1,'per_page':2,'total_pages':3,'total_count':5}"));
        assertThat(first.header("X-Total")).isEqualTo("5");
        assertThat(first.header("X-Total-Pages")).isEqualTo("3");
        assertThat(first.header("X-Per-Page")).isEqualTo("2");
        assertThat(first.header("X-Page")).isEqualTo("1");
        assertThat(first.header("Link")).isEqualTo("<" + CUSTOMERS + "?page=2&per_page=2>; rel=\"next\"");
        assertThat(first.header("X-RateLimit-Limit")).isEqualTo("1000");
        assertThat(Integer.parseInt(first.header("X-RateLimit-Remaining"))).isLessThan(1000);

        Api.Answer last = stage.api.get(CUSTOMERS + "?per_page=2&page=3");
        assertThat(last.data().findValuesAsText("name")).containsExactly("Acme");
        assertThat(stage.api.get(CUSTOMERS + "?per_page=2&page=4").data()).isEmpty();
        assertThat(names("?name_contains=omer%203")).containsExactly("Customer 3");
        assertThat(names("?external_customer_id=c-4")).containsExactly("Customer 4");
        String third = first.data().at("/1/created_at").asText();
        assertThat(names("?created_after=" + third)).containsExactly("Customer 5", "Customer 4");
        assertThat(names("?created_before=" + third + "&page=1")).hasSize(4).contains("Acme");
        assertThat(stage.api.get(CUSTOMERS + "?created_after=yesterday").status).isEqualTo(400);
    }

    private Iterable<String> names(String query) {
        return stage.api.get(CUSTOMERS + query).data().findValuesAsText("name");
    }

    @Test
    void makesSetupLinks() {
        JsonNode link = createLink("'success_redirect_url':'https://app.example.org/ok?tab=1',"
                + "'failure_redirect_url':'https://app.example.org/no',"
                + "'allowed_origins':['https://app.example.org'],'provision_phone_number':true,"
                + "'phone_number_area_code':'415','allowed_connection_types':['dedicated'],"
                + "'meta_billing_mode':'partner_managed','theme_config':{'primary_color':'#3b82f6'},"
                + "'phone_number_country_isos':['US','CL'],'language':'es'");
        assertThat(link.get("status").asText()).isEqualTo("active");
        assertThat(link.get("url").asText()).startsWith(stage.emulator.baseUrl() + "/whatsapp/setup/");
        assertThat(link.get("token").asText()).isNotEmpty();
        assertThat(link.get("meta_billing_mode").asText()).isEqualTo("partner_managed");
        assertThat(link.get("theme_config").get("primary_color").asText()).isEqualTo("#3b82f6");
        assertThat(link.get("theme_config")).hasSize(12);
        assertThat(link.get("whatsapp_setup_status").asText()).isEqualTo("pending");

        JsonNode listed = stage.api.get(links + "?status=active&per_page=5").data();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).has("token")).isFalse();
        assertThat(listed.get(0).get("id")).isEqualTo(link.get("id"));
    }

    @Test
    void revokesTheEarlierLinkOfACustomer() {
        JsonNode first = createLink("");
        createLink("'language':null");
        assertThat(stage.api.get(links).data().findValuesAsText("status")).containsExactly("active", "revoked");
        Signup.Result result = stage.emulator.signup(first.get("id").asText()).completes();
        assertThat(result.number()).isEmpty();
        assertThat(parameters(result.redirect())).containsEntry("error_code", "link_expired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'success_redirect_url':'app'",
                "'language':'sv'",
                "'allowed_connection_types':['cable']",
                "'phone_number_country_isos':['usa']",
                "'theme_config':{'primary_color':'blue'}",
                "'theme_config':{'unknown_color':'#000000'}",
                "'meta_billing_mode':'nobody'",
                "'provision_phone_number':'yes'",
                "'reconnect_phone_number':'+15550000000'"
            })
    void refusesLinksThatAreNotValid(String attributes) {
        assertThat(stage.api.post(links, "{'setup_link':{" + attributes + "}}").status)
                .isEqualTo(422);
    }

    @Test
    void changesLinks() {
        JsonNode link = createLink("");
        String path = links + "/" + link.get("id").asText();
        JsonNode changed = stage.api
                .patch(
                        path,
                        "{'setup_link':{'language':'pt','expires_at':'2031-01-01T00:00:00Z','status':'revoked',"
                                + "'allowed_connection_types':['coexistence'],"
                                + "'theme_config':{'text_color':'#000000'}}}")
                .data();
        assertThat(changed.get("language").asText()).isEqualTo("pt");
        assertThat(changed.get("status").asText()).isEqualTo("revoked");
        assertThat(stage.api.patch(path, "{'setup_link':{'status':'used'}}").status)
                .isEqualTo(422);
        assertThat(stage.api.patch(path, "{'setup_link':{'expires_at':'soon'}}").status)
                .isEqualTo(422);
        assertThat(stage.api.patch(links + "/none", "{'setup_link':{}}").status).isEqualTo(404);
        assertThat(stage.api.get(CUSTOMERS + "/none/setup_links").status).isEqualTo(404);
    }

    @Test
    void letsLinksExpireAfterThirtyDays() {
        JsonNode link = createLink("'failure_redirect_url':'https://app.example.org/no'");
        stage.emulator.clock().advance(Duration.ofDays(30));
        assertThat(stage.api.get(links + "?status=expired").data()).hasSize(1);
        URI redirect =
                stage.emulator.signup(link.get("url").asText()).completes().redirect();
        assertThat(redirect.toString())
                .isEqualTo("https://app.example.org/no?setup_link_id="
                        + link.get("id").asText() + "&error_code=link_expired");
    }

    @Test
    void connectsANumberWhenACustomerCompletesTheSignup() {
        String hook = stage.api
                .post(
                        Api.PLATFORM + "/whatsapp/webhooks",
                        "{'whatsapp_webhook':{" + stage.receiver.wants("whatsapp.phone_number.created") + "}}")
                .data()
                .get("id")
                .asText();
        JsonNode link = createLink("'success_redirect_url':'https://app.example.org/ok?tab=1#top',"
                + "'provision_phone_number':true,'allowed_connection_types':['coexistence']");
        Signup.Result result = stage.emulator
                .signup(link.get("url").asText())
                .withPhoneNumber("+1 (415) 555-0199")
                .withIds("110987654321", "220987654321")
                .completes();

        BusinessNumber number = result.number().orElseThrow();
        assertThat(number.phoneNumberId()).isEqualTo("110987654321");
        assertThat(number.businessAccountId()).isEqualTo("220987654321");
        assertThat(number.displayPhoneNumber()).isEqualTo("+14155550199");
        assertThat(result.redirect().toString())
                .startsWith("https://app.example.org/ok?tab=1&setup_link_id=")
                .contains("display_phone_number=%2B14155550199")
                .endsWith("#top");
        assertThat(parameters(result.redirect()))
                .containsEntry("status", "completed")
                .containsEntry("phone_number_id", "110987654321")
                .containsEntry("business_account_id", "220987654321")
                .containsKey("provisioned_phone_number_id");

        stage.emulator.awaitDeliveries();
        Receiver.Hook created = stage.receiver.only();
        assertThat(created.event()).isEqualTo("whatsapp.phone_number.created");
        assertThat(created.isSignedWith(Receiver.SECRET)).isTrue();
        assertThat(created.json.get("phone_number_id").asText()).isEqualTo("110987654321");
        assertThat(created.json.get("customer"))
                .isEqualTo(Api.json("{'id':'" + customerId + "','external_id':'acme-1'}"));
        assertThat(created.json.at("/project/id").asText()).isNotEmpty();
        assertThat(stage.emulator.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.webhookId()).isEqualTo(hook);
            assertThat(delivery.status()).isEqualTo(CapturedDelivery.Status.DELIVERED);
        });

        JsonNode used = stage.api.get(links + "?status=used").data().get(0);
        assertThat(used.get("whatsapp_setup_status").asText()).isEqualTo("completed");
        assertThat(used.at("/provisioned_phone_number/phone_number").asText()).isEqualTo("+14155550199");
        JsonNode shown = stage.api
                .get(Api.PLATFORM + "/whatsapp/phone_numbers/110987654321")
                .data();
        assertThat(shown.get("customer_id").asText()).isEqualTo(customerId);
        assertThat(shown.get("is_coexistence").asBoolean()).isTrue();
        assertThat(parameters(stage.emulator
                        .signup(link.get("id").asText())
                        .completes()
                        .redirect()))
                .containsEntry("error_code", "already_used");
    }

    @Test
    void tellsWhyASignupFailed() {
        JsonNode link = createLink("'failure_redirect_url':'https://app.example.org/no'");
        Signup.Result result = stage.emulator.signup(link.get("id").asText()).fails("facebook_auth_failed");
        assertThat(result.number()).isEmpty();
        assertThat(parameters(result.redirect()))
                .containsEntry("setup_link_id", link.get("id").asText())
                .containsEntry("error_code", "facebook_auth_failed");
        JsonNode failed = stage.api.get(links).data().get(0);
        assertThat(failed.get("status").asText()).isEqualTo("active");
        assertThat(failed.get("whatsapp_setup_status").asText()).isEqualTo("failed");
        assertThat(failed.get("whatsapp_setup_error").asText()).isEqualTo("facebook_auth_failed");
        assertThat(stage.emulator.signup(link.get("id").asText()).completes().number())
                .isPresent();
    }

    @Test
    void reconnectsANumberThatIsThereAlready() {
        String id = stage.emulator
                .signup(createLink("").get("id").asText())
                .withPhoneNumber("+14155550199")
                .completes()
                .number()
                .orElseThrow()
                .phoneNumberId();
        JsonNode link = createLink("'reconnect_phone_number':'+14155550199'");
        Signup.Result again = stage.emulator.signup(link.get("id").asText()).completes();
        assertThat(again.number().orElseThrow().phoneNumberId()).isEqualTo(id);
        assertThat(stage.api.get(Api.PLATFORM + "/whatsapp/phone_numbers").data())
                .hasSize(1);
    }

    @Test
    void knowsNoOtherLinks() {
        Signup signup = stage.emulator.signup("https://app.example.org/other");
        assertThatIllegalArgumentException().isThrownBy(signup::completes);
    }
}
