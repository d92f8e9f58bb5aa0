package ai.kapso.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server echoes, and wherever, names nobody in messages, stack traces and {@code toString}. */
class PersonalDataSweepTest {

    /** What is echoed, and what of it must not be seen. */
    private static final String[][] SENTINELS = {
        {"+15559876543", "5559876543", "9876543"},
        {"15559876543", "5559876543", "9876543"},
        {"+1 555-987-6543", "987-6543", "6543", "555"},
        {"+1 (555) 987-6543", "987-6543", "6543", "555"},
        {"001 555 987 6543", "987 6543", "6543", "555"},
        {"555.987.6543", "987.6543", "6543", "555"},
        {"+1\u00a0555\u00a0987\u00a06543", "6543", "555"},
        {"tel:+1-555-987-6543", "6543", "555"},
        {"https://wa.me/15559876543", "9876543"},
        {"+49 89 98 76 54", "98 76", "76 54"},
        {"\uff0b\uff11\uff15\uff15\uff15\uff19", "\uff15"},
        {"Ann Sample", "Ann", "Sample"},
        {"Maria Test-User", "Maria"},
        {"\u00c5sa \u00d6berg", "\u00c5sa", "berg"},
        {"ann.sample@example.com", "ann.", "sample", "@"},
        {"info+kapso@example.com", "info+", "@"},
        {"Your kettle waits at the blue door", "kettle", "blue", "door"},
        {"SENTTEXT8842", "SENTTEXT"},
        {"https://example.com/private/SENTPATH123?token=abc", "SENTPATH", "example.com", "token=abc"},
        {"/customers/999/orders/12345", "999", "12345"},
        {"wamid.HBgLMTU1NTk4NzY1NDMVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA", "wamid.", "HBgL"},
        {"wacid.HBgLMTU1NTk4NzY1NDMVAgAS", "wacid.", "HBgL"},
        {"ES.41877203964415520013", "4187720"},
        {"110987654321", "110987"},
        {"EAAGm0PX4ZCpsBAKhX7r5v", "EAAG"},
        {"kp_live_9c8b7a6f5e4d3c2b1a09", "9c8b"},
        {"1990-05-17", "1990", "05-17"},
        {"4111 1111 1111 1111", "1111"},
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'error':{'message':'(#100) @','code':100}}",
                "{'error':{'message':'Recipient @ is not allowed: (@) [@] <@>','code':131030}}",
                "{'error':{'message':'m','code':100,'error_data':{'messaging_product':'whatsapp','details':'to: @.'}}}",
                "{'error':{'message':'m','code':100,'error_data':'@'}}",
                "{'error':{'message':'m','code':'@'}}",
                "{'error':{'message':'m','code':100,'error_subcode':'@','type':'@','is_transient':'@'}}",
                "{'error':{'message':'m','code':100,'error_user_title':'@','error_user_msg':'@'}}",
                "{'error':{'error_user_msg':'Hi @'}}",
                "{'error':{'message':'m','code':100,'fbtrace_id':'@'}}",
                "{'error':'customer @ not found'}",
                "{'error':'@','code':'insufficient_credits','billing_url':'@'}",
                "{'error':'@','code':'@'}",
                "{'error':'m','message':'@'}",
                "{'error':'m','validation_errors':[{'message':'@'}]}",
                "{'errors':{'name':['@ is taken']}}",
                "{'errors':{'@':['is blank']}}",
                "{'errors':['@']}",
                "{'errors':[{'field':'@','message':'@'}]}",
                "{'message':'@','detail':'page of @','requested_page':'@'}",
                "{'data':null,'error':{'message':'@','code':'@'}}",
                "{'block_users':{'failed_users':[{'input':'@','errors':[{'message':'@'}]}]},'error':{'message':'@','code':139100}}",
                "'@'",
                "['@']",
                "{'error':'m','meta_trace_id':'@','error_kind':'@'}",
                "{'error':'body \\u0027@\\u0027 and \\u0022@'}",
                "{'error':'in field @='}",
                "<html>@</html>",
                "@"
            })
    void isNowhere(String shape) {
        for (String[] sentinel : SENTINELS) {
            String text = JsonNodeFactory.instance.textNode(sentinel[0]).toString();
            String body = shape.replace('\'', '"').replace("@", text.substring(1, text.length() - 1));
            for (int status : new int[] {200, 400, 500}) {
                ApiFailure failure = ApiFailure.builder("POST", "/{phone_number_id}/messages")
                        .status(status)
                        .body(body)
                        .headers(Headers.empty()
                                .with("X-Request-Id", sentinel[0])
                                .with("Content-Type", "text/" + sentinel[0]))
                        .outcomeUnknown(status == 500)
                        .accepted(status == 200)
                        .build();
                for (KapsoException exception : List.of(
                        KapsoApiException.of(failure),
                        new KapsoDecodeException(failure, null),
                        new KapsoTransportException(
                                KapsoTransportException.Kind.TIMEOUT, failure, new IOException("x")))) {
                    String printed = printed(exception)
                            + failure
                            + failure.error().map(ApiError::toString).orElse("");
                    for (int i = 1; i < sentinel.length; i++) {
                        assertThat(printed.replaceAll("(?m)^\\s+at .*$", "").replaceAll("code \\d+|=\\d+|^\\d+:", ""))
                                .as("%s in %s", sentinel[0], shape)
                                .doesNotContain(sentinel[i]);
                    }
                }
            }
        }
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text + failure.getMessage() + failure;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(#131030) Recipient phone number not in allowed list",
                "(#100) Param template['components'][0]['parameters'] must be one of {TEXT, IMAGE}",
                "Unsupported post request.",
                "Message failed to send because more than 24 hours have passed since the customer last replied to this number",
                "(#132012) Parameter format does not match format in the created template",
                "body: number of localizable_params (1) does not match the expected number of params (2)",
                "another message is in flight for this conversation",
                "The parameter text['body'] is required.",
                "Param text['body'] must be at most 4096 characters long.",
                "Rate limit hit",
                "Invalid OAuth access token",
                "Phone number not found",
                "header: Format mismatch, expected IMAGE, received UNKNOWN",
                "name: is blank; url: is invalid",
            })
    void whatServersSayStaysReadable(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text.replace("localizable_params", "***"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AxYz-123",
                "A1b2C3d4E5f6G7h8I9j0K1l",
                "req-17",
                "0f8fad5b-d9cb-469f-a165-70867728950e",
                "8c1f0a2b9d-FRA"
            })
    void idsOfRequestsAreShown(String id) {
        assertThat(SafeText.isRequestId(id)).isTrue();
    }
}
