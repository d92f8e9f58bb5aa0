package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private static final String NUMBERS = Api.PLATFORM + "/whatsapp/phone_numbers";

    @RegisterExtension
    final Stage stage = new Stage();

    private String customer() {
        return stage.api
                .post(Api.PLATFORM + "/customers", "{'customer':{'name':'Acme'}}")
                .data()
                .get("id")
                .asText();
    }

    private Api.Answer connect(String customerId, String attributes) {
        return stage.api.post(
                Api.PLATFORM + "/customers/" + customerId + "/whatsapp/phone_numbers",
                "{'whatsapp_phone_number':{" + attributes + "}}");
    }

    @Test
    void connectsShowsChangesAndDeletesNumbers() {
        String customerId = customer();
        Api.Answer created = connect(
                customerId,
                "'name':'Main','kind':'production','phone_number_id':'110987654321',"
                        + "'business_account_id':'220987654321','access_token':'EAAG','webhook_verify_token':'v',"
                        + "'webhook_destination_url':'https://example.org/meta','inbound_processing_enabled':true,"
                        + "'calls_enabled':true");
        assertThat(created.status).isEqualTo(201);
        JsonNode number = created.data();
        assertThat(number.get("id").asText()).isEqualTo("110987654321");
        assertThat(number.get("internal_id").asText()).hasSize(36);
        assertThat(number.get("calls_enabled").asBoolean()).isTrue();
        assertThat(number.get("customer_id").asText()).isEqualTo(customerId);
        assertThat(number.toString()).doesNotContain("EAAG");
        assertThat(number).hasSize(24);

        String path = NUMBERS + "/110987654321";
        assertThat(stage.api.get(path).data()).isEqualTo(number);
        JsonNode changed = stage.api
                .patch(path, "{'whatsapp_phone_number':{'name':'Renamed','calls_enabled':false}}")
                .data();
        assertThat(changed.get("name").asText()).isEqualTo("Renamed");
        assertThat(changed.get("calls_enabled").asBoolean()).isFalse();
        assertThat(stage.api.patch(path, "{'whatsapp_phone_number':{'name':''}}").status)
                .isEqualTo(422);

        assertThat(connect(
                                customerId,
                                "'name':'Twice','phone_number_id':'110987654321',"
                                        + "'business_account_id':'220987654321','access_token':'EAAG'")
                        .status)
                .isEqualTo(409);
        assertThat(stage.api.delete(path).status).isEqualTo(204);
        assertThat(stage.api.get(path).status).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'phone_number_id':'1','business_account_id':'2','access_token':'t'",
                "'name':'n','business_account_id':'2','access_token':'t'",
                "'name':'n','phone_number_id':'1','access_token':'t'",
                "'name':'n','phone_number_id':'1','business_account_id':'2'",
                "'name':'n','phone_number_id':'1','business_account_id':'2','access_token':'t','kind':'other'"
            })
    void refusesNumbersThatAreNotValid(String attributes) {
        assertThat(connect(customer(), attributes).status).isEqualTo(422);
    }

    @Test
    void tellsTheProjectThatANumberCameAndWent() {
        stage.api.post(
                Api.PLATFORM + "/whatsapp/webhooks",
                "{'whatsapp_webhook':{"
                        + stage.receiver.wants("whatsapp.phone_number.created", "whatsapp.phone_number.deleted")
                        + "}}");
        String id = stage.emulator.addPhoneNumber().phoneNumberId();
        stage.api.delete(NUMBERS + "/" + id);
        stage.emulator.awaitDeliveries();
        assertThat(stage.receiver.events())
                .containsExactly("whatsapp.phone_number.created", "whatsapp.phone_number.deleted");
        assertThat(stage.receiver.last().json.get("phone_number_id").asText()).isEqualTo(id);
        assertThat(stage.receiver.last().json.has("customer")).isFalse();
    }

    @Test
    void listsNumbers() {
        String customerId = customer();
        connect(customerId, "'name':'Main','phone_number_id':'110','business_account_id':'220','access_token':'t'");
        stage.emulator.clock().advance(Duration.ofHours(1));
        stage.emulator.addPhoneNumber("330", "+1 415 555 0100");
        assertThat(ids("")).containsExactly("330", "110");
        assertThat(ids("?customer_id=" + customerId)).containsExactly("110");
        assertThat(ids("?phone_number_id=330")).containsExactly("330");
        assertThat(ids("?business_account_id=220")).containsExactly("110");
        assertThat(ids("?name_contains=main")).containsExactly("110");
        assertThat(ids("?messaging_enabled=true&per_page=1&page=2")).containsExactly("110");
        assertThat(ids("?messaging_enabled=false")).isEmpty();
        String second = stage.api.get(NUMBERS).data().at("/0/created_at").asText();
        assertThat(ids("?created_after=" + second)).containsExactly("330");
        assertThat(ids("?created_before=" + second)).hasSize(2);
        assertThat(stage.emulator.phoneNumber("330").displayPhoneNumber()).isEqualTo("+14155550100");
    }

    private Iterable<String> ids(String query) {
        return stage.api.get(NUMBERS + query).data().findValuesAsText("phone_number_id");
    }

    @Test
    void checksTheHealthOfANumber() {
        BusinessNumber number = stage.emulator.addPhoneNumber();
        String path = NUMBERS + "/" + number.phoneNumberId() + "/health";
        Api.Answer healthy = stage.api.get(path);
        assertThat(healthy.json.get("status").asText()).isEqualTo("healthy");
        assertThat(healthy.json.get("error").isNull()).isTrue();
        assertThat(healthy.json.at("/checks/phone_number_access/passed").asBoolean())
                .isTrue();
        assertThat(healthy.header("X-Health-RateLimit-Second-Limit")).isEqualTo("5");
        assertThat(healthy.header("X-Health-RateLimit-Minute-Remaining")).isEqualTo("59");

        number.becomesUnhealthy("Token was revoked");
        JsonNode unhealthy = stage.api.get(path).json;
        assertThat(unhealthy.get("status").asText()).isEqualTo("unhealthy");
        assertThat(unhealthy.get("error").asText()).isEqualTo("Token was revoked");
        assertThat(unhealthy.get("retry_after").asText()).isNotEmpty();
        assertThat(unhealthy.at("/checks/phone_number_access/error").asText()).isEqualTo("Token was revoked");

        number.becomesHealthy();
        assertThat(stage.api.get(path).json.get("status").asText()).isEqualTo("healthy");
        assertThat(stage.api.get(NUMBERS + "/none/health").status).isEqualTo(404);
    }

    @Test
    void showsNumbersAsMetaDoes() {
        BusinessNumber number = stage.emulator.addPhoneNumber();
        JsonNode basic = stage.api.get(Api.META + number.phoneNumberId()).json;
        assertThat(basic.get("id").asText()).isEqualTo(number.phoneNumberId());
        assertThat(basic.get("display_phone_number").asText()).isEqualTo(number.displayPhoneNumber());
        assertThat(basic.has("throughput")).isFalse();
        String all = "verified_name,display_phone_number,quality_rating,code_verification_status,"
                + "is_official_business_account,name_status,new_name_status,platform_type,throughput,account_mode,"
                + "certificate,messaging_limit_tier";
        JsonNode chosen = stage.api.get(Api.META + number.phoneNumberId() + "?fields=" + all).json;
        assertThat(chosen).hasSize(13);
        assertThat(chosen.at("/throughput/level").asText()).isEqualTo("STANDARD");

        String ofAccount = Api.META + number.businessAccountId() + "/phone_numbers";
        assertThat(stage.api.get(ofAccount + "?fields=" + all).data()).hasSize(1);
        assertThat(stage.api.get(Api.META + "999/phone_numbers").status).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /meta/whatsapp/v24.0/730011",
        "POST, /meta/whatsapp/v24.0/110/register",
        "GET, /platform/v1/workflows",
        "PUT, /platform/v1/customers",
        "GET, /",
        "GET, /platform/v2/customers",
        "POST, /meta/whatsapp/110/messages"
    })
    void neverAnswersWhatItDoesNotKnow(String method, String path) {
        Api.Answer answer = stage.api.send(method, path, method.equals("GET") ? null : "{}");
        assertThat(answer.status).isEqualTo(501);
        assertThat(answer.json.get("error").asText()).startsWith("The emulator does not know " + method + " " + path);
    }
}
