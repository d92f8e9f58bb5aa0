package ai.kapso.platform.setuplinks;

import static ai.kapso.platform.Replies.assertComplete;
import static ai.kapso.platform.Replies.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.model.ConnectionType;
import ai.kapso.core.testkit.WireLog;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.Replies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupLinksTest {

    private static final String CUSTOMER = "6f0f3a52-7c1e-4a43-9d0b-1c5c2f6f7a01";
    private static final String ID = "b3d1f0c4-2a55-4f0e-8c3a-5e7f9a1d2b03";
    private static final String LINKS = "/platform/v1/customers/" + CUSTOMER + "/setup_links";
    private static final String TOKEN = "sentinel-setup-token";

    @RegisterExtension
    final WireLog wire = new WireLog();

    private SetupLinks links;

    @BeforeEach
    void connect() {
        links = PlatformClient.create(wire.config().build()).setupLinks(CUSTOMER);
    }

    static ThemeConfig theme() {
        return ThemeConfig.builder()
                .primaryColor("#3366CC")
                .primaryForegroundColor("#FFFFFF")
                .backgroundColor("#FAFAFA")
                .textColor("#101010")
                .mutedTextColor("#606060")
                .cardColor("#ffffff")
                .mutedColor("#EEEEEE")
                .borderColor("#DDDDDD")
                .secondaryColor("#F0F4FF")
                .secondaryForegroundColor("#102040")
                .destructiveColor("#CC0000")
                .destructiveForegroundColor("#FFF0F0")
                .build();
    }

    @Test
    void createsALinkWithEverySetting() {
        wire.enqueue(201, Replies.data(Replies.tree("setup-link").put("token", TOKEN)));

        SetupLink link = links.create(NewSetupLink.builder()
                        .successRedirectUrl("https://shop.example.com/whatsapp/connected?tab=2")
                        .failureRedirectUrl("https://shop.example.com/whatsapp/failed")
                        .addAllowedOrigins("https://shop.example.com", "https://admin.example.com:8443")
                        .provisionPhoneNumber(true)
                        .phoneNumberAreaCode("415")
                        .addPhoneNumberCountryIsos("US", "CL")
                        .addAllowedConnectionTypes(ConnectionType.COEXISTENCE, ConnectionType.DEDICATED)
                        .metaBillingMode(MetaBillingMode.CUSTOMER_MANAGED)
                        .themeConfig(theme())
                        .language(SetupLinkLanguage.SPANISH)
                        .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getTarget()).isEqualTo(LINKS);
        assertThat(request.getHeaders().get("X-API-Key")).isEqualTo(WireLog.API_KEY);
        assertThat(WireLog.body(request))
                .isEqualTo(WireLog.tree("{\"setup_link\":{"
                        + "\"success_redirect_url\":\"https://shop.example.com/whatsapp/connected?tab=2\","
                        + "\"failure_redirect_url\":\"https://shop.example.com/whatsapp/failed\","
                        + "\"allowed_origins\":[\"https://shop.example.com\",\"https://admin.example.com:8443\"],"
                        + "\"provision_phone_number\":true,\"phone_number_area_code\":\"415\","
                        + "\"phone_number_country_isos\":[\"US\",\"CL\"],"
                        + "\"allowed_connection_types\":[\"coexistence\",\"dedicated\"],"
                        + "\"meta_billing_mode\":\"customer_managed\",\"language\":\"es\","
                        + "\"theme_config\":{\"primary_color\":\"#3366CC\",\"primary_foreground_color\":\"#FFFFFF\","
                        + "\"background_color\":\"#FAFAFA\",\"text_color\":\"#101010\",\"muted_text_color\":\"#606060\","
                        + "\"card_color\":\"#ffffff\",\"muted_color\":\"#EEEEEE\",\"border_color\":\"#DDDDDD\","
                        + "\"secondary_color\":\"#F0F4FF\",\"secondary_foreground_color\":\"#102040\","
                        + "\"destructive_color\":\"#CC0000\",\"destructive_foreground_color\":\"#FFF0F0\"}}}"));
        assertComplete(link);
        assertThat(link.token()).contains(TOKEN);
        assertThat(link.toString()).doesNotContain(TOKEN).contains("token=[redacted]");
        assertThat(KapsoJson.toTree(link)).isEqualTo(Replies.tree("setup-link").put("token", TOKEN));
    }

    @Test
    void readsEveryProperty() {
        wire.enqueue(201, Replies.data(Replies.tree("setup-link").put("token", TOKEN)));

        SetupLink link = links.create(NewSetupLink.defaults()).execute();

        assertThat(link.id()).isEqualTo(ID);
        assertThat(link.url()).isEqualTo("https://connect.example.com/setup/b3d1f0c4");
        assertThat(link.status()).contains(SetupLinkStatus.ACTIVE);
        assertThat(link.createdAt()).contains(Instant.parse("2026-10-01T09:00:00Z"));
        assertThat(link.expiresAt()).contains(Instant.parse("2026-10-31T09:00:00Z"));
        assertThat(link.allowedConnectionTypes()).containsExactly(ConnectionType.COEXISTENCE, ConnectionType.DEDICATED);
        assertThat(link.metaBillingMode()).contains(MetaBillingMode.CUSTOMER_MANAGED);
        assertThat(link.themeConfig().flatMap(ThemeConfig::mutedTextColor)).contains("#606060");
        assertThat(link.provisionPhoneNumber()).contains(true);
        assertThat(link.phoneNumberCountryIsos()).containsExactly("US", "CL");
        assertThat(link.reconnectPhoneNumber()).contains("14155550177");
        assertThat(link.language()).contains(SetupLinkLanguage.SPANISH);
        assertThat(link.whatsappSetupStatus()).contains(WhatsappSetupStatus.FAILED);
        assertThat(link.whatsappSetupError()).contains("The number could not be verified");
        ProvisionedPhoneNumber number = link.provisionedPhoneNumber().orElseThrow();
        assertThat(number.phoneNumber()).contains("+14155550177");
        assertThat(number.countryDialCode()).contains("1");
        assertThat(WireLog.body(wire.takeRequest())).isEqualTo(WireLog.tree("{\"setup_link\":{}}"));
    }

    @Test
    void readsALinkThatHasLittle() {
        wire.enqueue(
                200,
                Replies.page(
                        1,
                        1,
                        WireLog.tree("{\"id\":\"l-1\",\"status\":\"revoked\",\"created_at\":\"2026-10-01T09:00:00Z\","
                                + "\"url\":\"https://connect.example.com/l-1\",\"meta_billing_mode\":\"partner_managed\","
                                + "\"expires_at\":null,\"success_redirect_url\":null,\"theme_config\":null,"
                                + "\"language\":null,\"allowed_origins\":[],\"whatsapp_setup_error\":null}")));

        SetupLink link = links.list().execute().items().get(0);

        assertThat(link.additionalProperties()).isEmpty();
        assertThat(link.allowedOrigins()).isEmpty();
        assertThat(link.themeConfig()).isEmpty();
        assertThat(link.language()).isEmpty();
        assertThat(link.token()).isEmpty();
    }

    @Test
    void createsALinkThatConnectsANumberAnew() {
        wire.enqueue(201, Replies.data(Replies.tree("setup-link").put("token", TOKEN)));

        links.create(NewSetupLink.builder()
                        .reconnectPhoneNumber("14155550177")
                        .addAllowedConnectionTypes(ConnectionType.DEDICATED)
                        .provisionPhoneNumber(false)
                        .build())
                .execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"setup_link\":{\"reconnect_phone_number\":\"14155550177\","
                        + "\"allowed_connection_types\":[\"dedicated\"],\"provision_phone_number\":false}}"));
    }

    @Test
    void offersShortWaysForRedirectsAndNumbers() {
        NewSetupLink link = NewSetupLink.builder()
                .redirectUrl("http://127.0.0.1:8080/done")
                .provisionPhoneNumberFrom("US", "CL")
                .build();

        assertThat(KapsoJson.toTree(link))
                .isEqualTo(WireLog.tree("{\"success_redirect_url\":\"http://127.0.0.1:8080/done\","
                        + "\"failure_redirect_url\":\"http://127.0.0.1:8080/done\",\"provision_phone_number\":true,"
                        + "\"phone_number_country_isos\":[\"US\",\"CL\"]}"));
    }

    @Test
    void changesEverythingOfALink() {
        wire.enqueue(200, Replies.data("setup-link"));

        SetupLink link = links.update(
                        ID,
                        SetupLinkUpdate.builder()
                                .successRedirectUrl("https://shop.example.com/ok")
                                .failureRedirectUrl("https://shop.example.com/failed")
                                .allowedOrigins("https://shop.example.com")
                                .provisionPhoneNumber(true)
                                .phoneNumberAreaCode("628")
                                .expiresAt(Instant.parse("2026-11-30T00:00:00Z"))
                                .status(SetupLinkStatus.ACTIVE)
                                .allowedConnectionTypes(ConnectionType.DEDICATED)
                                .themeConfig(theme())
                                .phoneNumberCountryIsos("US")
                                .language(SetupLinkLanguage.ARABIC)
                                .build())
                .execute();

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("PATCH");
        assertThat(request.getTarget()).isEqualTo(LINKS + "/" + ID);
        ObjectNode sent = (ObjectNode) WireLog.body(request).get("setup_link");
        assertThat(sent.remove("theme_config")).isEqualTo(KapsoJson.toTree(theme()));
        assertThat((JsonNode) sent)
                .isEqualTo(WireLog.tree("{\"success_redirect_url\":\"https://shop.example.com/ok\","
                        + "\"failure_redirect_url\":\"https://shop.example.com/failed\","
                        + "\"allowed_origins\":[\"https://shop.example.com\"],\"provision_phone_number\":true,"
                        + "\"phone_number_area_code\":\"628\",\"expires_at\":\"2026-11-30T00:00:00Z\","
                        + "\"status\":\"active\",\"allowed_connection_types\":[\"dedicated\"],"
                        + "\"phone_number_country_isos\":[\"US\"],\"language\":\"ar\"}"));
        assertComplete(link, "token");
    }

    @Test
    void emptiesWhatCanBeEmptied() {
        wire.enqueue(200, Replies.data("setup-link"));

        links.update(
                        ID,
                        SetupLinkUpdate.builder()
                                .clearSuccessRedirectUrl()
                                .clearFailureRedirectUrl()
                                .clearPhoneNumberAreaCode()
                                .clearExpiresAt()
                                .clearThemeConfig()
                                .clearLanguage()
                                .allowedOrigins(List.of())
                                .phoneNumberCountryIsos()
                                .build())
                .execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"setup_link\":{\"success_redirect_url\":null,\"failure_redirect_url\":null,"
                        + "\"phone_number_area_code\":null,\"expires_at\":null,\"theme_config\":null,\"language\":null,"
                        + "\"allowed_origins\":[],\"phone_number_country_isos\":[]}}"));
    }

    @Test
    void revokesALink() {
        wire.enqueue(200, Replies.data(Replies.tree("setup-link").put("status", "revoked")));

        SetupLink link = links.update(ID, SetupLinkUpdate.revoke()).execute();

        assertThat(WireLog.body(wire.takeRequest()))
                .isEqualTo(WireLog.tree("{\"setup_link\":{\"status\":\"revoked\"}}"));
        assertThat(link.status()).contains(SetupLinkStatus.REVOKED);
    }

    @Test
    void walksThroughAllPagesOfAList() {
        wire.enqueue(200, Replies.page(1, 2, Replies.withId("setup-link", "l-1")));
        wire.enqueue(200, Replies.page(2, 2, Replies.withId("setup-link", "l-2")));

        List<SetupLink> all = links.list().stream().collect(Collectors.toList());

        assertThat(all).extracting(SetupLink::id).containsExactly("l-1", "l-2");
        all.forEach(link -> assertComplete(link, "token"));
        assertThat(wire.takeRequest().getTarget()).isEqualTo(LINKS);
        assertThat(wire.takeRequest().getTarget()).isEqualTo(LINKS + "?page=2");
    }

    @Test
    void sendsEveryConditionOfAQuery() {
        wire.enqueue(200, Replies.page(2, 2, Replies.tree("setup-link")));

        assertThat(links
                        .list(SetupLinkQuery.builder()
                                .status(SetupLinkStatus.USED)
                                .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                                .createdBefore(Instant.parse("2026-02-01T00:00:00Z"))
                                .perPage(50)
                                .page(2)
                                .build())
                        .stream())
                .hasSize(1);

        RecordedRequest request = wire.takeRequest();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getTarget())
                .startsWith(LINKS + "?")
                .contains("status=used")
                .contains("created_after=2026-01-01T00%3A00%3A00Z")
                .contains("created_before=2026-02-01T00%3A00%3A00Z")
                .contains("per_page=50")
                .contains("&page=2");
    }

    @Test
    void keepsWhatItWasBuiltFrom() {
        List<String> origins = new ArrayList<>(List.of("https://shop.example.com"));
        SetupLinkUpdate update =
                SetupLinkUpdate.builder().allowedOrigins(origins).build();

        origins.set(0, "http://changed.example.com");

        assertThat(update.allowedOrigins()).contains(List.of("https://shop.example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example.com/ok",
                "shop.example.com/ok",
                "https://",
                "ftp://x.example.com",
                "https://a b",
                ""
            })
    void refusesRedirectsThatAreNotHttps(String url) {
        assertRefused(() -> NewSetupLink.builder().successRedirectUrl(url).build(), "success_redirect_url", "https");
        assertRefused(() -> NewSetupLink.builder().failureRedirectUrl(url).build(), "failure_redirect_url", "https");
        assertRefused(() -> SetupLinkUpdate.builder().successRedirectUrl(url).build(), "success_redirect_url", "https");
        assertRefused(() -> SetupLinkUpdate.builder().failureRedirectUrl(url).build(), "failure_redirect_url", "https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example.com",
                "http://localhost:3000",
                "https://shop.example.com/path",
                "https://shop.example.com?x=1",
                "https://user@shop.example.com",
                "https://shop.example.com#top",
                "shop.example.com",
                "*"
            })
    void refusesOriginsThatAreNotHttpsOrigins(String origin) {
        assertRefused(
                () -> NewSetupLink.builder()
                        .addAllowedOrigins("https://shop.example.com", origin)
                        .build(),
                "allowed_origins[1] is not an https origin");
        assertRefused(
                () -> SetupLinkUpdate.builder().allowedOrigins(origin).build(),
                "allowed_origins[0] is not an https origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3366CC", "#36C", "#3366CG", "#3366CC80", "blue", ""})
    void refusesColoursOfAnotherForm(String color) {
        ThemeConfig theme = ThemeConfig.builder()
                .primaryColor("#000000")
                .mutedTextColor(color)
                .build();

        assertRefused(
                () -> NewSetupLink.builder().themeConfig(theme).build(),
                "theme_config.muted_text_color is not a colour in the form #RRGGBB");
        assertRefused(
                () -> SetupLinkUpdate.builder().themeConfig(theme).build(),
                "theme_config.muted_text_color is not a colour in the form #RRGGBB");
    }

    @Test
    void namesEveryColourThatIsWrong() {
        ThemeConfig theme = ThemeConfig.builder()
                .primaryColor("1")
                .primaryForegroundColor("2")
                .backgroundColor("3")
                .textColor("4")
                .mutedTextColor("5")
                .cardColor("6")
                .mutedColor("7")
                .borderColor("8")
                .secondaryColor("9")
                .secondaryForegroundColor("10")
                .destructiveColor("11")
                .destructiveForegroundColor("12")
                .build();

        assertRefused(
                () -> NewSetupLink.builder().themeConfig(theme).build(),
                "theme_config.primary_color is",
                "theme_config.primary_foreground_color is",
                "theme_config.background_color is",
                "theme_config.text_color is",
                "theme_config.muted_text_color is",
                "theme_config.card_color is",
                "theme_config.muted_color is",
                "theme_config.border_color is",
                "theme_config.secondary_color is",
                "theme_config.secondary_foreground_color is",
                "theme_config.destructive_color is",
                "theme_config.destructive_foreground_color is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "USA", "U", "", "U1"})
    void refusesCountriesThatAreNotTwoCapitalLetters(String country) {
        assertRefused(
                () -> NewSetupLink.builder()
                        .provisionPhoneNumberFrom("CL", country)
                        .build(),
                "phone_number_country_isos[1] is not two capital letters");
        assertRefused(
                () -> SetupLinkUpdate.builder().phoneNumberCountryIsos(country).build(),
                "phone_number_country_isos[0] is not two capital letters");
    }

    @Test
    void refusesLanguagesThatAreNotCodes() {
        SetupLinkLanguage name = SetupLinkLanguage.of("Spanish");

        assertRefused(() -> NewSetupLink.builder().language(name).build(), "language is not an ISO 639-1 code");
        assertRefused(() -> SetupLinkUpdate.builder().language(name).build(), "language is not an ISO 639-1 code");
        assertThat(NewSetupLink.builder()
                        .language(SetupLinkLanguage.of("fr"))
                        .build()
                        .language())
                .hasValueSatisfying(code -> assertThat(code.isKnown()).isFalse());
    }

    @Test
    void refusesWhatDoesNotFitToANumberThatIsConnectedAnew() {
        assertRefused(
                () -> NewSetupLink.builder()
                        .reconnectPhoneNumber("14155550177")
                        .provisionPhoneNumber(true)
                        .addAllowedConnectionTypes(ConnectionType.COEXISTENCE, ConnectionType.DEDICATED)
                        .build(),
                "provision_phone_number is true beside reconnect_phone_number",
                "allowed_connection_types has 2 items beside reconnect_phone_number");
        assertRefused(() -> NewSetupLink.builder().reconnectPhoneNumber("").build(), "reconnect_phone_number is blank");
    }

    @Test
    void refusesTheStatusThatOnlyTheServerSets() {
        assertRefused(
                () -> SetupLinkUpdate.builder().status(SetupLinkStatus.USED).build(), "status is used");
    }

    @Test
    void refusesPagesBeforeTheFirst() {
        assertRefused(() -> SetupLinkQuery.builder().perPage(0).page(-1).build(), "per_page is 0", "page is -1");
    }
}
