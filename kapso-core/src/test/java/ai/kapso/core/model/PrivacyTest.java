package ai.kapso.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.kapso.core.json.KapsoJson;
import ai.kapso.core.testkit.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people write, their numbers and where their files are must not get into logs. */
class PrivacyTest {

    private static final Map<String, Class<?>> MODELS = Map.of(
            "message", Message.class,
            "status", StatusUpdate.class,
            "conversation", Conversation.class,
            "contact", Contact.class,
            "contact-profile", ContactProfile.class,
            "contact-card", ContactCard.class);

    private static final List<Pattern> PRIVATE = List.of(
            Pattern.compile("Hello|kettle is ready|Our cat|Nilsson|Marta|marta|Ada|Sveav|Call me|Gift|library|window"),
            Pattern.compile("wa[mc]id\\."), // a number is in them
            Pattern.compile("https://(lookaside|app\\.kapso|nilsson|bibliotek)"),
            Pattern.compile("(?<![A-Za-z0-9.])\\+?1 ?202-?555"));

    @Test
    void printsNoTextsNumbersOrAddresses() {
        MODELS.forEach((folder, model) -> Fixtures.in("fixtures/" + folder).forEach((name, json) -> {
            String printed = KapsoJson.read(json, model).toString();
            PRIVATE.forEach(
                    pattern -> assertThat(printed).as(folder + "/" + name).doesNotContainPattern(pattern));
        }));
    }

    @Test
    void printsNothingOfWhatItDoesNotKnow() {
        Message message = KapsoJson.read(
                "{\"type\":\"poll\",\"poll\":{\"question\":\"Tea?\"},\"pass\":\"Tea?\",\"text\":\"Tea?\"}",
                Message.class);

        assertThat(message.toString()).doesNotContain("Tea?");
    }
}
