package ai.kapso.webhooks.meta;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a field changed. A closed set: one class for each field that Meta documents, and {@link UnknownMetaValue} for
 * everything else. Choose with {@link #accept}, {@link #as} or {@code instanceof}. Immutable and thread-safe.
 */
public abstract class MetaValue {

    MetaValue() {}

    /**
     * Calls the method of the visitor that belongs to this kind of value.
     *
     * @param visitor the visitor
     * @param <R> what it gives
     * @return what it gave
     */
    public abstract <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** The number that the change is about; missing for changes of an account. */
    public Optional<NumberMetadata> metadata() {
        return Optional.empty();
    }

    /** The WhatsApp Business account, where the value itself names it; mostly only the entry does. */
    public Optional<String> businessAccountId() {
        return Optional.empty();
    }

    /** The metadata of a number of which only the number itself is told. */
    static Optional<NumberMetadata> numberOnly(Optional<String> displayPhoneNumber) {
        return displayPhoneNumber.map(
                number -> NumberMetadata.builder().displayPhoneNumber(number).build());
    }

    /**
     * This value as one kind.
     *
     * @param type the kind
     * @param <V> the kind
     * @return empty if it is of another kind
     */
    public final <V extends MetaValue> Optional<V> as(Class<V> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    /**
     * One method for each kind of value; those that are not overridden end in {@link #visitOther}.
     *
     * @param <R> what the methods give
     */
    public interface Visitor<R extends @Nullable Object> {

        /** Any value without a method of its own in this visitor. */
        R visitOther(MetaValue value);

        /** See {@link MessagesValue}. */
        default R visitMessages(MessagesValue value) {
            return visitOther(value);
        }

        /** See {@link MessageEchoesValue}. */
        default R visitMessageEchoes(MessageEchoesValue value) {
            return visitOther(value);
        }

        /** See {@link HistoryValue}. */
        default R visitHistory(HistoryValue value) {
            return visitOther(value);
        }

        /** See {@link AppStateSyncValue}. */
        default R visitAppStateSync(AppStateSyncValue value) {
            return visitOther(value);
        }

        /** See {@link CallsValue}. */
        default R visitCalls(CallsValue value) {
            return visitOther(value);
        }

        /** See {@link UserPreferencesValue}. */
        default R visitUserPreferences(UserPreferencesValue value) {
            return visitOther(value);
        }

        /** See {@link UserIdUpdateValue}. */
        default R visitUserIdUpdate(UserIdUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link AutomaticEventsValue}. */
        default R visitAutomaticEvents(AutomaticEventsValue value) {
            return visitOther(value);
        }

        /** See {@link StandbyValue}. */
        default R visitStandby(StandbyValue value) {
            return visitOther(value);
        }

        /** See {@link MessagingHandoversValue}. */
        default R visitMessagingHandovers(MessagingHandoversValue value) {
            return visitOther(value);
        }

        /** See {@link GroupsValue}. */
        default R visitGroups(GroupsValue value) {
            return visitOther(value);
        }

        /** See {@link AccountUpdateValue}. */
        default R visitAccountUpdate(AccountUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link AccountAlertsValue}. */
        default R visitAccountAlerts(AccountAlertsValue value) {
            return visitOther(value);
        }

        /** See {@link AccountReviewUpdateValue}. */
        default R visitAccountReviewUpdate(AccountReviewUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link AccountSettingsUpdateValue}. */
        default R visitAccountSettingsUpdate(AccountSettingsUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link BusinessCapabilityUpdateValue}. */
        default R visitBusinessCapabilityUpdate(BusinessCapabilityUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link TemplateStatusUpdateValue}. */
        default R visitTemplateStatusUpdate(TemplateStatusUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link TemplateQualityUpdateValue}. */
        default R visitTemplateQualityUpdate(TemplateQualityUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link TemplateComponentsUpdateValue}. */
        default R visitTemplateComponentsUpdate(TemplateComponentsUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link TemplateCategoryUpdateValue}. */
        default R visitTemplateCategoryUpdate(TemplateCategoryUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link TemplateCorrectCategoryDetectionValue}. */
        default R visitTemplateCorrectCategoryDetection(TemplateCorrectCategoryDetectionValue value) {
            return visitOther(value);
        }

        /** See {@link PhoneNumberNameUpdateValue}. */
        default R visitPhoneNumberNameUpdate(PhoneNumberNameUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link PhoneNumberQualityUpdateValue}. */
        default R visitPhoneNumberQualityUpdate(PhoneNumberQualityUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link PhoneNumberUsernameUpdateValue}. */
        default R visitPhoneNumberUsernameUpdate(PhoneNumberUsernameUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link BusinessUsernameUpdatesValue}. */
        default R visitBusinessUsernameUpdates(BusinessUsernameUpdatesValue value) {
            return visitOther(value);
        }

        /** See {@link SecurityValue}. */
        default R visitSecurity(SecurityValue value) {
            return visitOther(value);
        }

        /** See {@link FlowsValue}. */
        default R visitFlows(FlowsValue value) {
            return visitOther(value);
        }

        /** See {@link PaymentConfigurationUpdateValue}. */
        default R visitPaymentConfigurationUpdate(PaymentConfigurationUpdateValue value) {
            return visitOther(value);
        }

        /** See {@link PartnerSolutionsValue}. */
        default R visitPartnerSolutions(PartnerSolutionsValue value) {
            return visitOther(value);
        }

        /** See {@link UnknownMetaValue}. */
        default R visitUnknown(UnknownMetaValue value) {
            return visitOther(value);
        }
    }
}
