package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters are taken seriously, on every path. */
class QueriesTest extends OneNumber {
    private String path(String resource) {
        return resource.startsWith("/")
                ? Api.PLATFORM + resource.replace("{number}", number)
                : Api.META + number + "/" + resource;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages?limit=abc",
                "messages?limit=1.5",
                "messages?fields=kapso(nonsense)",
                "conversations?limit=0",
                "conversations?unassigned=maybe",
                "conversations?phone_number=ana",
                "conversations?fields=kapso(contact_name,direction)",
                "conversations?status=open",
                "contacts?has_customer=maybe",
                "contacts?has_customer=1",
                "contacts?limit=-1",
                "contacts?wa_id=ana",
                "contacts?fields=kapso(contact_name)",
                "/customers?per_page=abc",
                "/customers?per_page=0",
                "/customers?page=0",
                "/customers?created_after=yesterday",
                "/whatsapp/phone_numbers?messaging_enabled=maybe",
                "/whatsapp/phone_numbers?page=two",
                "/whatsapp/webhooks?kind=other",
                "/whatsapp/phone_numbers/{number}/webhooks?active=maybe",
                "/webhook_deliveries?status=lost",
                "/webhook_deliveries?errors_only=maybe",
                "/webhook_deliveries?period=1y",
                "/webhook_deliveries?limit=many"
            })
    void refusesValuesThatMakeNoSense(String resource) {
        Api.Answer answer = stage.api.get(path(resource));
        assertThat(answer.status).isEqualTo(400);
        String name = resource.substring(resource.indexOf('?') + 1, resource.indexOf('='));
        assertThat(answer.json.get("error").toString()).contains(name);
        assertThat(answer.json.get("error").isObject()).isEqualTo(!resource.startsWith("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages?order=asc",
                "messages?fields=id,timestamp",
                "conversations?assignee=1",
                "contacts?page=1",
                "/customers?name=Acme",
                "/whatsapp/phone_numbers?limit=1",
                "/whatsapp/webhooks?event=x",
                "/webhook_deliveries?per_page=1"
            })
    void saysThatItDoesNotKnowAParameter(String resource) {
        assertThat(stage.api.get(path(resource)).status).isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource({
        "fields=kapso(contact_name), contact_name",
        "'fields=kapso(contact_name, messages_count)', contact_name messages_count",
    })
    void choosesFieldsOfConversations(String query, String keys) {
        ana.writes("Hello");
        Api.Answer list = stage.api.get(path("conversations?" + query.replace(" ", "%20")));
        assertThat(names(list, "/0/kapso")).isEqualTo(List.of(keys.split(" ", -1)));
        String one = list.data().at("/0/id").asText();
        assertThat(stage.api
                        .get(path("conversations/" + one + "?" + query.replace(" ", "%20")))
                        .json
                        .get("kapso"))
                .isEqualTo(list.data().at("/0/kapso"));
    }

    private static List<String> names(Api.Answer answer, String pointer) {
        List<String> names = new ArrayList<>();
        answer.data().at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?fields=kapso()", "?fields=kapso(*)", "?fields=kapso(default)"})
    void givesTheWholeBlockOtherwise(String query) {
        ana.writes("Hello");
        assertThat(names(stage.api.get(path("conversations" + query)), "/0/kapso"))
                .hasSize(8);
        assertThat(stage.api.get(path("contacts" + query)).data()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "contacts/15551234567", "/customers", "/whatsapp/phone_numbers/{number}"})
    void answersHeadLikeGet(String resource) {
        ana.writes("Hello");
        Api.Answer head = stage.api.send("HEAD", path(resource), null);
        assertThat(head.status).isEqualTo(200);
        assertThat(head.raw.body()).isEmpty();
        assertThat(head.header("Content-Length"))
                .isEqualTo(stage.api.get(path(resource)).header("Content-Length"));
        assertThat(stage.api.send("HEAD", path("nowhere"), null).status).isEqualTo(501);
    }
}
