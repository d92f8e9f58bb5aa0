package ai.kapso.whatsapp.messages;

import ai.kapso.core.internal.Checks;
import ai.kapso.core.internal.json.JsonCodec;
import ai.kapso.core.json.KapsoJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A button that opens a flow; what the user enters comes back.
 *
 * <p>Source: {@code POST /{phone_number_id}/messages}, interactive type {@code flow}.
 */
@Value.Immutable
@MessageModel
@SuppressWarnings("immutables:incompat") // toString() leaves the content out on purpose
public abstract class FlowMessage extends InteractiveMessage implements WithFlowMessage {

    FlowMessage() {}

    @Override
    public abstract Optional<MessageHeader> header();

    /** The text, at most 1024 characters. */
    public abstract String body();

    @Override
    public abstract Optional<String> footer();

    /** The flow, by its id; either this or {@link #flowName()}. */
    public abstract Optional<String> flowId();

    /** The flow, by its name. */
    public abstract Optional<String> flowName();

    /** The label of the button: at most 30 characters, 20 are advised; no emoji. */
    public abstract String cta();

    /** The version that is opened; the published one by default. */
    public abstract Optional<FlowMode> mode();

    /** Comes back with the answers, and goes to the data endpoint; {@code unused} by default. */
    public abstract Optional<String> flowToken();

    /** The way in which the flow begins; {@link FlowAction#NAVIGATE} by default. */
    public abstract Optional<FlowAction> flowAction();

    /** The first screen; the flow's own first by default; only with {@link FlowAction#NAVIGATE}. */
    public abstract Optional<String> screen();

    /** Data for the first screen: an object with at least one property, whose keys and order are kept. */
    public abstract Optional<JsonNode> data();

    @Override
    public final String interactiveType() {
        return "flow";
    }

    @Override
    final Optional<String> bodyText() {
        return Optional.ofNullable(body());
    }

    @Override
    final void checkAction(Checks checks) {
        String path = "interactive.action.parameters";
        checks.require(
                flowId().isPresent() != flowName().isPresent(),
                path + ".flow_id",
                flowId().isPresent() ? "and flow_name exclude each other" : "and flow_name are both missing");
        checks.notBlank(path + ".flow_id", flowId()).notBlank(path + ".flow_name", flowName());
        checks.text(path + ".flow_cta", cta(), 30);
        checks.require(mode().map(FlowMode::isKnown).orElse(true), path + ".mode", "is neither draft nor published");
        checks.require(
                flowAction().map(FlowAction::isKnown).orElse(true),
                path + ".flow_action",
                "is neither navigate nor data_exchange");
        checkPayload(checks, path + ".flow_action_payload");
    }

    private void checkPayload(Checks checks, String path) {
        boolean exchange = flowAction().filter(FlowAction.DATA_EXCHANGE::equals).isPresent();
        checks.require(
                !exchange || (screen().isEmpty() && data().isEmpty()), path, "goes only with flow_action navigate");
        checks.notBlank(path + ".screen", screen());
        data().ifPresent(data ->
                checks.require(data.isObject() && !data.isEmpty(), path + ".data", "is not an object with properties"));
    }

    @Override
    final void writeAction(JsonOut out) throws IOException {
        out.put("name", "flow");
    }

    @Override
    final Set<String> parameterNames() {
        return Set.of(
                "flow_message_version",
                "flow_id",
                "flow_name",
                "flow_cta",
                "mode",
                "flow_token",
                "flow_action",
                "flow_action_payload");
    }

    @Override
    final void writeParameters(JsonOut out) throws IOException {
        out.put("flow_message_version", "3")
                .put("flow_id", flowId())
                .put("flow_name", flowName())
                .put("flow_cta", cta())
                .putWord("mode", mode())
                .put("flow_token", flowToken())
                .putWord("flow_action", flowAction());
        if (screen().isPresent() || data().isPresent()) {
            out.begin("flow_action_payload").put("screen", screen());
            if (data().isPresent()) {
                out.putModel("data", data().get());
            }
            out.end();
        }
    }

    @Value.Check
    FlowMessage withOwnTrees() {
        return withAdditionalProperties(JsonCodec.frozenAll(additionalProperties()))
                .withAdditionalParameters(JsonCodec.frozenAll(additionalParameters()))
                .withData(data().map(JsonCodec::frozen));
    }

    /**
     * A button that opens a flow, to a phone number.
     *
     * @param to the phone number, such as {@code +15551234567}
     * @param body the text
     * @param cta the label of the button
     * @param flowId the flow
     */
    public static FlowMessage of(String to, String body, String cta, String flowId) {
        return of(Recipient.phone(to), body, cta, flowId);
    }

    /**
     * A button that opens a flow.
     *
     * @param to the recipient
     * @param body the text
     * @param cta the label of the button
     * @param flowId the flow
     */
    public static FlowMessage of(Recipient to, String body, String cta, String flowId) {
        return builder().recipient(to).body(body).cta(cta).flowId(flowId).build();
    }

    /**
     * Begins a button that opens a flow; recipient, {@code body}, {@code cta} and one of {@code flowId} and
     * {@code flowName} are required.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FlowMessage} values. Not thread-safe. */
    public static final class Builder extends ImmutableFlowMessage.Builder
            implements Replying<Builder>, Heading<Builder> {
        Builder() {}

        /**
         * Sets the data for the first screen.
         *
         * @param data a map of values as JSON has them: text, numbers, booleans, lists and maps; keys and order are kept
         */
        @CanIgnoreReturnValue
        public Builder data(
                @Nullable Object data) { // and not Map, which a call with a generic result cannot tell from JsonNode
            return data(data == null ? Optional.empty() : Optional.of(KapsoJson.toTree(data)));
        }
    }
}
