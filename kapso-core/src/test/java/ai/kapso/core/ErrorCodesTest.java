package ai.kapso.core;

import static ai.kapso.core.ErrorCategory.*;
import static ai.kapso.core.RetryAdvice.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorCodesTest {
    private static Stream<Arguments> codes() {
        return Stream.of(
                        row(AUTHENTICATION, AFTER_FIX, 0, "0 102 190"),
                        row(PERMISSION, AFTER_FIX, 0, "3 10 200 250 299 131005"),
                        row(INTEGRITY, NEVER, 0, "368 130497 131031"),
                        row(THROTTLED, RETRY, 60, "4 17 32 341 80007 131057 2494100 131208"),
                        row(THROTTLED, RETRY, 1, "613 130429"),
                        row(THROTTLED, RETRY, 5, "138002 138005"),
                        row(THROTTLED, RETRY, 6, "131056"),
                        row(THROTTLED, NEVER, 0, "131048"),
                        row(THROTTLED, AFTER_FIX, 72 * 3600, "133016"),
                        row(SERVER, RETRY_ONCE, 5, "1 131000"),
                        row(SERVER, RETRY, 5, "2 131016"),
                        row(SERVER, RETRY, 60, "133004"),
                        row(PARAMETER, AFTER_FIX, 0, "33 100 803 130501 131008 131009 131021 131030 131051"),
                        row(PARAMETER, AFTER_FIX, 0, "131055 135000 messaging_account_mismatch"),
                        row(PAGING, AFTER_FIX, 0, "131059"),
                        row(RECIPIENT, NEVER, 0, "1026 130472 131026 131050 marketing_preference_stopped"),
                        row(RECIPIENT, NEVER, 24 * 3600, "131049"),
                        row(RECIPIENT, AFTER_FIX, 0, "131062 137000"),
                        row(SESSION_WINDOW, AFTER_FIX, 0, "131047"),
                        row(MEDIA, NEVER, 0, "131052"),
                        row(MEDIA, AFTER_FIX, 0, "131053"),
                        row(STORAGE, NEVER, 0, "131035 131036"),
                        row(INBOUND, NEVER, 0, "131060"),
                        row(GROUP, AFTER_FIX, 0, "131020 131041 131201 131202 131204 131207 131209 131210"),
                        row(GROUP, AFTER_FIX, 0, "131211 131212 131213 131214 131215"),
                        row(GROUP, NEVER, 0, "131203"),
                        row(TEMPLATE, AFTER_FIX, 0, "132000 132001 132005 132007 132012 132015 132018"),
                        row(TEMPLATE, NEVER, 0, "132016 200005 200006"),
                        row(TEMPLATE, AFTER_FIX, 0, "200007 2388019 2388039 2388040 2388047 2388072 2388073"),
                        row(TEMPLATE, AFTER_FIX, 0, "2388293 2388299"),
                        row(MARKETING, AFTER_FIX, 0, "134100 134102 134103"),
                        row(MARKETING, RETRY, 600, "134101"),
                        row(MARKETING, NEVER, 0, "1752041"),
                        row(FLOW, AFTER_FIX, 0, "132068 139001 139002 139006 2064 2067 2070"),
                        row(FLOW, AFTER_FIX, 3600, "132069"),
                        row(FLOW, NEVER, 0, "139000 139003 139004 141000"),
                        row(REGISTRATION, AFTER_FIX, 0, "131037 131045 133000 133005 133006 133008 133009 133010"),
                        row(REGISTRATION, AFTER_FIX, 0, "136024 136025 2388001 2388012 2388091 2388093 2388103"),
                        row(REGISTRATION, RETRY, 300, "133015"),
                        row(REGISTRATION, NEVER, 0, "2593079 2593085 2593107 2593108"),
                        row(USERNAME, AFTER_FIX, 0, "147001 147002 147003 147004 147005"),
                        row(PAYMENT, AFTER_FIX, 0, "131042 131044 134011 2046 2047"),
                        row(PAYMENT, NEVER, 0, "2040"),
                        row(CALL, AFTER_FIX, 0, "138000 138004 138006 138009 138012 138015 138018"),
                        row(CALL, NEVER, 0, "138001 138003 138007 138013 138014 138017"),
                        row(CALL, NEVER, 0, "138019 138020 138021 138022 138023"),
                        row(BLOCK_LIST, AFTER_FIX, 0, "139100 139101"),
                        row(BLOCK_LIST, RETRY_ONCE, 1, "139102 139103"),
                        row(CREDITS, AFTER_FIX, 0, "insufficient_credits"),
                        row(SERVER, RETRY_ONCE, 2, "elastic_search_failed"),
                        row(SERVER, RETRY_ONCE, 5, "meta_unavailable"),
                        row(PERMISSION, AFTER_FIX, 0, "findings_not_enabled"),
                        row(NOT_FOUND, AFTER_FIX, 0, "finding_not_found"),
                        row(CONFLICT, AFTER_FIX, 0, "investigation_unavailable"))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> row(ErrorCategory category, RetryAdvice advice, int wait, String codes) {
        return Arrays.stream(codes.split(" ")).map(code -> Arguments.of(code, category, advice, wait));
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @MethodSource("codes")
    void knowsEachCode(String code, ErrorCategory category, RetryAdvice advice, int wait) {
        for (int status : new int[] {0, 400, 500}) {
            ApiError error = error(status, code, null);
            assertThat(error.known()).isTrue();
            assertThat(error.category()).isEqualTo(category);
            boolean unclear = status == 500 && (code.equals("1") || (advice == RETRY_ONCE && code.contains("_")));
            assertThat(error.retryAdvice()).isEqualTo(unclear ? UNKNOWN_OUTCOME : advice);
            assertThat(error.suggestedWait().map(Duration::toSeconds).orElse(0L))
                    .isEqualTo(wait);
            assertThat(error.hint()).isPresent();
        }
    }

    @ParameterizedTest(name = "code {0}, subcode {1}: {2}")
    @CsvSource({
        "100, 2388293, TEMPLATE, too many variables",
        "100, 2388012, REGISTRATION, two-step",
        "100, 2388777, TEMPLATE, correct the template",
        "100, 33, PARAMETER, the id in the path",
        "100, 2494100, THROTTLED, maintenance",
        "130429, 2494055, THROTTLED, 80 messages a second",
        "190, 463, AUTHENTICATION, has expired",
        "190, 458, AUTHENTICATION, authorize the app again",
        "190, 459, AUTHENTICATION, checkpoint",
        "190, 460, AUTHENTICATION, password",
        "190, 464, AUTHENTICATION, confirm the account",
        "190, 467, AUTHENTICATION, invalidated",
        "190, 492, AUTHENTICATION, role",
        "190, 999, AUTHENTICATION, revoked",
        "131047, 4, SESSION_WINDOW, template"
    })
    void looksAtCodeAndSubcode(String code, int subcode, ErrorCategory category, String hint) {
        ApiError error = error(400, code, subcode);
        assertThat(error.category()).isEqualTo(category);
        assertThat(error.hint()).hasValueSatisfying(text -> assertThat(text).contains(hint));
    }

    @ParameterizedTest(name = "{0} with status {1}: {2}, {3}")
    @CsvSource({
        "132999, 400, TEMPLATE, AFTER_FIX",
        "132070, 400, TEMPLATE, AFTER_FIX",
        "131216, 400, GROUP, AFTER_FIX",
        "134500, 400, MARKETING, AFTER_FIX",
        "135001, 400, PARAMETER, AFTER_FIX",
        "2041, 400, PAYMENT, AFTER_FIX",
        "2388050, 400, REGISTRATION, AFTER_FIX",
        "132033, 400, TEMPLATE, AFTER_FIX",
        "133999, 400, REGISTRATION, AFTER_FIX",
        "134055, 400, PAYMENT, AFTER_FIX",
        "134155, 503, MARKETING, UNKNOWN_OUTCOME",
        "136001, 400, REGISTRATION, AFTER_FIX",
        "138888, 429, CALL, RETRY",
        "139050, 400, FLOW, AFTER_FIX",
        "139150, 400, BLOCK_LIST, AFTER_FIX",
        "147999, 400, USERNAME, AFTER_FIX",
        "2388500, 400, TEMPLATE, AFTER_FIX",
        "2593999, 400, REGISTRATION, AFTER_FIX",
        "131999, 400, PARAMETER, AFTER_FIX",
        "131999, 500, SERVER, UNKNOWN_OUTCOME",
        "1739321024, 0, UNKNOWN, AFTER_FIX",
        "brand_new_code, 422, PARAMETER, AFTER_FIX"
    })
    void judgesAnUnknownCodeByItsRangeThenByTheStatus(
            String code, int status, ErrorCategory category, RetryAdvice advice) {
        ApiError error = error(status, code, null);
        assertThat(error.known()).isFalse();
        assertThat(error.category()).isEqualTo(category);
        assertThat(error.retryAdvice()).isEqualTo(advice);
    }

    @ParameterizedTest(name = "{0} without a code: {1}, {2}")
    @CsvSource({
        "301, UNKNOWN, AFTER_FIX",
        "400, PARAMETER, AFTER_FIX",
        "401, AUTHENTICATION, AFTER_FIX",
        "402, CREDITS, AFTER_FIX",
        "403, PERMISSION, AFTER_FIX",
        "404, NOT_FOUND, AFTER_FIX",
        "405, PARAMETER, AFTER_FIX",
        "408, SERVER, UNKNOWN_OUTCOME",
        "409, CONFLICT, AFTER_FIX",
        "413, PARAMETER, AFTER_FIX",
        "415, PARAMETER, AFTER_FIX",
        "418, PARAMETER, AFTER_FIX",
        "422, PARAMETER, AFTER_FIX",
        "425, SERVER, UNKNOWN_OUTCOME",
        "429, THROTTLED, RETRY",
        "500, SERVER, UNKNOWN_OUTCOME",
        "501, UNKNOWN, NEVER",
        "502, SERVER, UNKNOWN_OUTCOME",
        "503, SERVER, UNKNOWN_OUTCOME",
        "504, SERVER, UNKNOWN_OUTCOME",
        "529, SERVER, UNKNOWN_OUTCOME",
        "0, UNKNOWN, AFTER_FIX",
        "999, SERVER, UNKNOWN_OUTCOME"
    })
    void judgesByTheStatusWithoutACode(int status, ErrorCategory category, RetryAdvice advice) {
        ApiError error = error(status, null, null);
        assertThat(error.category()).isEqualTo(category);
        assertThat(error.retryAdvice()).isEqualTo(advice);
        assertThat(error.known()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "409, another message is in flight for this conversation, CONFLICT, RETRY",
        "409, Another message is IN-FLIGHT, CONFLICT, RETRY",
        "422, another message is in flight, PARAMETER, AFTER_FIX",
        "409, lock_version is out of date, CONFLICT, AFTER_FIX",
        "409, Phone number is already connected, CONFLICT, AFTER_FIX",
        "403, Not available for sandbox numbers, PERMISSION, AFTER_FIX"
    })
    void tellsConflictsApartByTheirText(int status, String text, ErrorCategory category, RetryAdvice advice) {
        ApiError error = ApiError.parse(status, "{\"error\":\"" + text + "\"}").orElseThrow();
        assertThat(error.category()).isEqualTo(category);
        assertThat(error.retryAdvice()).isEqualTo(advice);
    }

    @Test
    void everyRowOfTheTableIsWellFormed() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ErrorCodes.class.getResourceAsStream("error-codes.tsv"), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> !line.startsWith("#")))
                    .hasSizeGreaterThan(180)
                    .allSatisfy(line -> {
                        assertThat(line.split("\t", -1)).hasSize(5).doesNotContain("");
                        assertThat(line).doesNotEndWith(".");
                    })
                    .extracting(line -> line.split("\t")[0])
                    .doesNotHaveDuplicates();
        }
    }

    private static ApiError error(int status, String code, Integer subcode) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.put("code", code);
        error.put("error_subcode", subcode);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("error", error);
        return ApiError.parse(status, body.toString()).orElseThrow();
    }
}
