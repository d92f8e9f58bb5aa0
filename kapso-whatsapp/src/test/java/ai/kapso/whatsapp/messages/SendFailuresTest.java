package ai.kapso.whatsapp.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.kapso.core.ApiError;
import ai.kapso.core.KapsoApiException;
import ai.kapso.core.KapsoDecodeException;
import ai.kapso.core.KapsoException;
import ai.kapso.core.RateLimitedException;
import ai.kapso.core.RetryAdvice;
import ai.kapso.core.RetryPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with success that are none. */
class SendFailuresTest extends SendTest {

    private <E extends KapsoException> E fails(Class<E> type, String body) {
        wire.enqueueFault(200, body.replace('\'', '"'));
        return catchThrowableOfType(
                type,
                () -> messages()
                        .send(TextMessage.of(TO, "Hello"))
                        .withRetryPolicy(RetryPolicy.none())
                        .execute());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'error':{'message':'m','code':131047}} | true",
                "{'error':{'message':'m','code':131000,'type':'OAuthException','fbtrace_id':'T'}} | true",
                "{'error':'m','code':'marketing_preference_stopped'} | true",
                "{'error':{'message':'m','code':1}} | false",
                "{'error':{'message':'m','code':999999}} | false",
                "{'error':'something'} | false",
                "{'errors':['something']} | false",
                "{'success':false} | false",
                "{'messages':[{'id':'wamid.X'}],'error':{'message':'m','code':100}} | false",
            })
    void errorInASuccessIsAFailureWhoseOutcomeTheErrorTells(String body, boolean maySendAgain) {
        KapsoApiException failure = fails(KapsoApiException.class, body);
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.error()).isPresent();
        assertThat(failure.maySendAgain()).isEqualTo(maySendAgain);
        RetryAdvice advice = failure.error().map(ApiError::retryAdvice).orElseThrow();
        assertThat(advice == RetryAdvice.UNKNOWN_OUTCOME).isEqualTo(!maySendAgain);
        assertThat(wire.server().getRequestCount()).isEqualTo(1);
    }

    @Test
    void codeDecidesAboutTheClassAsEver() {
        RateLimitedException failure =
                fails(RateLimitedException.class, "{'error':{'message':'(#130429) Rate limit hit','code':130429}}");
        assertThat(failure.error().orElseThrow().numericCode()).hasValue(130429);
        assertThat(failure.maySendAgain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'messages':[]}",
                "{'messages':null}",
                "{'messages':[{}]}",
                "{'messages':[{'id':''}]}",
                "{'messages':[{'id':null}],'contacts':[]}",
                "{'contacts':[{'wa_id':'1'}],'error':null}",
                "{'success':true}",
                "[]",
                "<html>Welcome to the hotel</html>",
                ""
            })
    void successWithoutAnIdMayHaveBeenSent(String body) {
        KapsoDecodeException failure = fails(KapsoDecodeException.class, body);
        assertThat(failure.accepted()).isTrue();
        assertThat(failure.outcomeUnknown()).isTrue();
        assertThat(failure.maySendAgain()).isFalse();
    }

    @Test
    void markWithoutSuccessIsAFailure() {
        wire.enqueueFault(200, "{\"success\":false}");
        KapsoApiException failure = catchThrowableOfType(
                KapsoApiException.class, () -> messages().markRead(WAMID).execute());
        assertThat(failure).hasMessageStartingWith("200: the response reports no success on POST");
        assertThat(failure.maySendAgain()).as("marking twice does no harm").isTrue();
    }
}
