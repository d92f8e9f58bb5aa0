package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorTest {
    @Test
    void readsTheFormOfMeta() {
        ApiError error = parse(
                400,
                "{'error':{'message':'(#132012) Parameter format does not match','type':'OAuthException','code':132012,"
                        + "'error_subcode':2494073,'is_transient':true,'error_user_title':'Check the template',"
                        + "'error_user_msg':'A header is missing.','fbtrace_id':'AxYz-123',"
                        + "'error_data':{'messaging_product':'whatsapp','details':'header: expected IMAGE'}}}");
        assertThat(error.code()).hasValue("132012");
        assertThat(error.numericCode()).hasValue(132012);
        assertThat(error.subcode()).hasValue(2494073);
        assertThat(error.type()).hasValue("OAuthException");
        assertThat(error.message()).isEqualTo("(#132012) Parameter format does not match");
        assertThat(error.details()).hasValue("header: expected IMAGE");
        assertThat(error.userTitle()).hasValue("Check the template");
        assertThat(error.userMessage()).hasValue("A header is missing.");
        assertThat(error.traceId()).hasValue("AxYz-123");
        assertThat(error.transientError()).isTrue();
        assertThat(error.billingUrl()).isEmpty();
        assertThat(error.fieldErrors()).isEmpty();
        assertThat(error.validationErrors()).isEmpty();
        assertThat(error.json().at("/error/error_data/messaging_product").asText())
                .isEqualTo("whatsapp");
        assertThat(error.category()).isEqualTo(ErrorCategory.TEMPLATE);
    }

    @Test
    void readsTheFormOfMetaWithTextInPlaceOfNumbersAndObjects() {
        ApiError error = parse(
                422,
                "{'error':{'message':'Wrong account','code':'messaging_account_mismatch','error_data':'not of this number',"
                        + "'error_subcode':'33'}}");
        assertThat(error.code()).hasValue("messaging_account_mismatch");
        assertThat(error.numericCode()).isEmpty();
        assertThat(error.subcode()).hasValue(33);
        assertThat(error.details()).hasValue("not of this number");
        assertThat(parse(400, "{'error':{'message':'x','code':'131047'}}").numericCode())
                .hasValue(131047);
    }

    @Test
    void readsMissingCredits() {
        ApiError error = parse(
                402,
                "{'error':'Not enough credits','code':'insufficient_credits','billing_url':'https://app.example/billing'}");
        assertThat(error.message()).isEqualTo("Not enough credits");
        assertThat(error.code()).hasValue("insufficient_credits");
        assertThat(error.billingUrl()).hasValue("https://app.example/billing");
        assertThat(error.category()).isEqualTo(ErrorCategory.CREDITS);
    }

    @Test
    void readsTextWithACodeOfKapso() {
        ApiError error = parse(422, "{'error':'Recipient opted out','code':'marketing_preference_stopped'}");
        assertThat(error.message()).isEqualTo("Recipient opted out");
        assertThat(error.retryAdvice()).isEqualTo(RetryAdvice.NEVER);
        assertThat(parse(422, "{'error':'No index','code':'elastic_search_failed'}")
                        .category())
                .isEqualTo(ErrorCategory.SERVER);
    }

    @Test
    void readsTextAlone() {
        ApiError error = parse(404, "{'error':'Phone number not found'}");
        assertThat(error.message()).isEqualTo("Phone number not found");
        assertThat(error.code()).isEmpty();
        assertThat(error.details()).isEmpty();
        assertThat(parse(402, "{'error':'insufficient_credits'}").code()).hasValue("insufficient_credits");
    }

    @Test
    void readsTextBesideAMessage() {
        ApiError error = parse(429, "{'error':'Too many requests','message':'5 health checks a second'}");
        assertThat(error.message()).isEqualTo("Too many requests");
        assertThat(error.details()).hasValue("5 health checks a second");
        ApiError slug = parse(429, "{'error':'rate_limit_exceeded','message':'Slow down'}");
        assertThat(slug.code()).hasValue("rate_limit_exceeded");
        assertThat(slug.message()).isEqualTo("Slow down");
        assertThat(slug.details()).isEmpty();
    }

    @Test
    void readsValidationErrorsOfAFlow() {
        ApiError error = parse(
                422,
                "{'error':'Flow JSON is invalid','validation_errors':[{'error':'INVALID_PROPERTY_KEY','line_start':3}]}");
        assertThat(error.message()).isEqualTo("Flow JSON is invalid");
        assertThat(error.validationErrors())
                .singleElement()
                .satisfies(item -> assertThat(item.path("line_start").asInt()).isEqualTo(3));
    }

    @Test
    void readsErrorsByField() {
        ApiError error =
                parse(422, "{'errors':{'name':['is blank','is too short'],'url':'is no URL','config':{'port':[1]}}}");
        assertThat(error.fieldErrors())
                .isEqualTo(Map.of(
                        "name", List.of("is blank", "is too short"),
                        "url", List.of("is no URL"),
                        "config.port", List.of("1")));
        assertThat(error.message()).isEqualTo("name: is blank, is too short; url: is no URL; config.port: 1");
    }

    @Test
    void readsErrorsInAList() {
        assertThat(parse(422, "{'errors':['first','second']}").fieldErrors())
                .isEqualTo(Map.of("base", List.of("first", "second")));
        assertThat(parse(422, "{'errors':['first','second']}").message()).isEqualTo("first, second");
        assertThat(parse(422, "{'errors':[{'field':'name','message':'is blank'}]}")
                        .fieldErrors())
                .isEqualTo(Map.of("name", List.of("is blank")));
        assertThat(parse(400, "{'errors':[{'code':131009,'title':'Bad value'}]}")
                        .numericCode())
                .hasValue(131009);
        assertThat(parse(422, "['first']").message()).isEqualTo("first");
    }

    @Test
    void readsTheFormOfContacts() {
        ApiError error = parse(400, "{'message':'Page not available','detail':'Only 3 pages','requested_page':9}");
        assertThat(error.message()).isEqualTo("Page not available");
        assertThat(error.details()).hasValue("Only 3 pages");
        assertThat(error.json().path("requested_page").asInt()).isEqualTo(9);
    }

    @Test
    void readsTheErrorInsideAReply() throws Exception {
        JsonNode reply = new ObjectMapper().readTree("{\"data\":null,\"error\":{\"message\":\"No evidence\"}}");
        assertThat(ApiError.of(reply.path("error")).message()).isEqualTo("No evidence");
        assertThat(ApiError.of(reply).message()).isEqualTo("No evidence");
    }

    @Test
    void keepsTheListsOfAPartialBlock() {
        ApiError error = parse(
                400,
                "{'messaging_product':'whatsapp','block_users':{'added_users':[{'input':'1'}],'failed_users':[{'input':'2',"
                        + "'errors':[{'code':131047}]}]},'error':{'message':'Some failed','code':139100}}");
        assertThat(error.numericCode()).hasValue(139100);
        assertThat(error.json().at("/block_users/failed_users/0/errors/0/code").asInt())
                .isEqualTo(131047);
        assertThat(error.fieldErrors()).isEmpty();
    }

    @Test
    void readsErrorsOfWebhooks() throws Exception {
        ApiError error = ApiError.of(new ObjectMapper()
                .readTree("{\"code\":131049,\"title\":\"Not delivered\",\"message\":\"Not delivered\","
                        + "\"error_data\":{\"details\":\"healthy ecosystem\"},\"href\":\"https://example.com\"}"));
        assertThat(error.numericCode()).hasValue(131049);
        assertThat(error.message()).isEqualTo("Not delivered");
        assertThat(error.details()).hasValue("healthy ecosystem");
        assertThat(error.category()).isEqualTo(ErrorCategory.RECIPIENT);
        assertThat(ApiError.of(new ObjectMapper().readTree("{\"code\":1,\"title\":\"Only a title\"}"))
                        .message())
                .isEqualTo("Only a title");
    }

    @Test
    void readsFailuresThatKapsoGotFromMeta() {
        ApiError error = parse(
                502,
                "{'error':'Verification failed','error_kind':'meta_unavailable','meta_error_code':2,'meta_trace_id':'Tr1'}");
        assertThat(error.numericCode()).hasValue(2);
        assertThat(error.traceId()).hasValue("Tr1");
        assertThat(parse(502, "{'error':'x','error_kind':'meta_unavailable','meta_error_code':null}")
                        .code())
                .hasValue("meta_unavailable");
    }

    @Test
    void takesTheCodeFromTheMessageIfThereIsNoOther() {
        assertThat(parse(400, "{'error':'(#131030) Recipient not in allowed list'}")
                        .numericCode())
                .hasValue(131030);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html><body>502 Bad Gateway</body></html>",
                "Service Unavailable",
                "null",
                "true",
                "12",
                "{\"error\":",
                "{\"error\":{\"code\"",
                "\u0000\u0001"
            })
    void hasNoErrorForWhatIsNotJson(String body) {
        assertThat(ApiError.parse(502, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[[[]]]",
                "'text'",
                "[null,1,'x',{}]",
                "{'error':null}",
                "{'error':[]}",
                "{'error':[{'code':1}]}",
                "{'error':{}}",
                "{'error':7}",
                "{'error':true,'message':{}}",
                "{'error':{'message':{'a':1},'code':{'b':2},'error_subcode':[],'error_data':[1],'fbtrace_id':{}}}",
                "{'error':{'message':null,'code':null,'error_data':null}}",
                "{'error':{'code':99999999999999999999,'error_subcode':1.5}}",
                "{'error':{'code':-1,'message':'   '}}",
                "{'errors':null}",
                "{'errors':7}",
                "{'errors':'text'}",
                "{'errors':{'a':null,'b':[null,[]],'c':{'d':{'message':'m'}}}}",
                "{'errors':[[{'code':1}]]}",
                "{'validation_errors':'none'}",
                "{'code':[],'message':[],'billing_url':{}}"
            })
    void neverThrowsForOddJson(String body) {
        assertThatCode(() -> {
                    ApiError error = parse(500, body);
                    assertThat(error.message()).isNotNull();
                    assertThat(error.category()).isNotNull();
                    assertThat(error.retryAdvice()).isNotNull();
                    assertThat(error.fieldErrors()).isNotNull();
                    assertThat(error.toString()).startsWith("ApiError{");
                    assertThat(KapsoApiException.of(ApiFailure.builder("GET", "/x")
                                    .status(500)
                                    .body(body.replace('\'', '"'))
                                    .build()))
                            .isInstanceOf(ServerErrorException.class);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void keepsACodeThatIsTooLargeForANumberAsText() {
        ApiError error = parse(400, "{'error':{'code':99999999999}}");
        assertThat(error.code()).hasValue("99999999999");
        assertThat(error.numericCode()).isEmpty();
    }

    @Test
    void isEqualByItsJson() {
        assertThat(parse(400, "{'error':'x'}"))
                .isEqualTo(parse(400, "{ 'error' : 'x' }"))
                .hasSameHashCodeAs(parse(400, "{'error':'x'}"))
                .isNotEqualTo(parse(404, "{'error':'x'}"))
                .isNotEqualTo(parse(400, "{'error':'y'}"));
    }

    @Test
    void masksTokensAndNumbersInItsText() {
        ApiError error = parse(
                401,
                "{'error':{'code':190,'message':'Malformed access token EAAGm0PX4ZCpsBAKhX7r5v\\nfor 15551234567'}}");
        assertThat(error.toString())
                .contains("code=190", "category=AUTHENTICATION", "retryAdvice=AFTER_FIX", "Malformed access token")
                .doesNotContain("EAAGm0", "1555123", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Malformed access token EAAGm0PX4ZCpsBAKhX7r5v, Malformed access token ***",
        "API key 'abc123' is wrong, API key '***' is wrong",
        "unknown key k_live_0123456789abcdef0, unknown key ***",
        "no workflow 0f8fad5b-d9cb-469f-a165-70867728950e, no workflow ***",
        "no message wamid.HBgLMTU1NTEyMzQ1NjcVAgARGBI5==, no message ***",
        "Object with ID '110987654321' does not exist, Object with ID '***' does not exist",
        "template order_update_v2 is paused, template order_update_v2 is paused",
        "template spring_sale is paused, template *** is paused",
        "(#100) Param template['components'][0] must be one of, (#100) Param template['components'][0] must be one of",
        "Param text['body'] must be at most 4096 characters long., Param text['body'] must be at most 4096 characters long.",
        "Recipient +1 555-987-6543 (Ann Sample) is not allowed, Recipient *** (***) is not allowed",
        "customer 999 or 12345 at ann@example.com, customer *** or *** at ***",
        "no path /customers/999 in field business_verification_status, no path *** in field business_verification_status",
        "to: don't send the body 'Your table is free' and, to: don't send the body '***' and",
        "The key must have 24 hours, The key must have 24 hours"
    })
    void masksWhatLooksConfidential(String text, String expected) {
        assertThat(SafeText.of(text)).isEqualTo(expected);
    }

    private static ApiError parse(int status, String body) {
        return ApiError.parse(status, Objects.requireNonNull(body).replace('\'', '"'))
                .orElseThrow();
    }
}
