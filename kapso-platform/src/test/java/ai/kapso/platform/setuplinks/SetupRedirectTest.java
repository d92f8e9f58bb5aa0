package ai.kapso.platform.setuplinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetupRedirectTest {

    private static final String LINK = "b3d1f0c4-2a55-4f0e-8c3a-5e7f9a1d2b03";

    @Test
    void readsASuccess() {
        SetupRedirect redirect = SetupRedirect.parse(
                URI.create(
                        "https://shop.example.com/ok?tab=2&setup_link_id=" + LINK
                                + "&status=completed&phone_number_id=110987654321&business_account_id=220123456789"
                                + "&provisioned_phone_number_id=0c9a7d7e&display_phone_number=%2B14155550177&whatsapp_config_id=77#done"));

        assertThat(redirect.isSuccess()).isTrue();
        assertThat(redirect.isFailure()).isFalse();
        assertThat(redirect.setupLinkId()).contains(LINK);
        assertThat(redirect.status()).contains(WhatsappSetupStatus.COMPLETED);
        assertThat(redirect.phoneNumberId()).contains("110987654321");
        assertThat(redirect.businessAccountId()).contains("220123456789");
        assertThat(redirect.provisionedPhoneNumberId()).contains("0c9a7d7e");
        assertThat(redirect.displayPhoneNumber()).contains("+14155550177");
        assertThat(redirect.whatsappConfigId()).contains("77");
        assertThat(redirect.errorCode()).isEmpty();
        assertThat(redirect.otherParameters()).containsExactly(Map.entry("tab", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "facebook_auth_failed, FACEBOOK_AUTH_FAILED",
        "phone_verification_failed, PHONE_VERIFICATION_FAILED",
        "waba_limit_reached, WABA_LIMIT_REACHED",
        "token_exchange_failed, TOKEN_EXCHANGE_FAILED",
        "link_expired, LINK_EXPIRED",
        "already_used, ALREADY_USED",
        "something_new, UNKNOWN"
    })
    void readsAFailure(String word, SetupErrorCode.Known known) {
        SetupRedirect redirect = SetupRedirect.parse(
                URI.create("https://shop.example.com/failed?setup_link_id=" + LINK + "&error_code=" + word));

        assertThat(redirect.isFailure()).isTrue();
        assertThat(redirect.isSuccess()).isFalse();
        assertThat(redirect.setupLinkId()).contains(LINK);
        assertThat(redirect.errorCode().map(SetupErrorCode::value)).contains(word);
        assertThat(redirect.errorCode().map(SetupErrorCode::known)).contains(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2B14155550177",
                "+14155550177",
                "14155550177",
                "%2014155550177",
                "%252B14155550177",
                "%2B1%20415-555-0177",
                "%2B1+(415)+555.0177"
            })
    void normalisesTheNumberHoweverItIsEncoded(String encoded) {
        SetupRedirect redirect = SetupRedirect.parseQuery("phone_number_id=1&display_phone_number=" + encoded);

        assertThat(redirect.displayPhoneNumber()).contains("+14155550177");
    }

    @Test
    void undoesASecondEncoding() {
        SetupRedirect redirect = SetupRedirect.parseQuery("setup_link_id=a%252Db&error_code=already%255Fused");

        assertThat(redirect.setupLinkId()).contains("a-b");
        assertThat(redirect.errorCode()).contains(SetupErrorCode.ALREADY_USED);
    }

    @Test
    void readsParametersThatAFrameworkHasDecoded() {
        Map<String, String> decoded = Map.of(
                "setup_link_id", LINK,
                "status", "completed",
                "phone_number_id", "110987654321",
                "display_phone_number", " 14155550177",
                "tab", "2");

        SetupRedirect redirect = SetupRedirect.ofParameters(decoded::get);

        assertThat(redirect.isSuccess()).isTrue();
        assertThat(redirect.displayPhoneNumber()).contains("+14155550177");
        assertThat(redirect.otherParameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&&",
                "=",
                "=x",
                "error_code=",
                "phone_number_id=+",
                "display_phone_number=none",
                "status=processing&phone_number_id=1",
                "setup_link_id"
            })
    void isNeitherSuccessNorFailureWithoutWhatItNeeds(String query) {
        SetupRedirect redirect = SetupRedirect.parseQuery(query);

        assertThat(redirect.isSuccess()).isFalse();
        assertThat(redirect.isFailure()).isFalse();
        assertThat(redirect.displayPhoneNumber()).isEmpty();
    }

    @Test
    void readsUrlsWithoutAQuery() {
        assertThat(SetupRedirect.parse(URI.create("/ok")))
                .isEqualTo(SetupRedirect.builder().build());
        assertThat(SetupRedirect.parse(URI.create("mailto:x@example.com")).isSuccess())
                .isFalse();
        assertThat(SetupRedirect.parseQuery(null).isSuccess()).isFalse();
    }

    @Test
    void keepsTheFirstOfSeveralAndWhatCannotBeDecoded() {
        SetupRedirect redirect = SetupRedirect.parseQuery("setup_link_id=a&setup_link_id=b&note=50%&flag");

        assertThat(redirect.setupLinkId()).contains("a");
        assertThat(redirect.otherParameters()).containsOnly(Map.entry("note", "50%"), Map.entry("flag", ""));
    }

    @Test
    void trustsAnErrorMoreThanANumber() {
        SetupRedirect redirect =
                SetupRedirect.parseQuery("status=completed&phone_number_id=1&error_code=token_exchange_failed");

        assertThat(redirect.isSuccess()).isFalse();
        assertThat(redirect.isFailure()).isTrue();
    }
}
