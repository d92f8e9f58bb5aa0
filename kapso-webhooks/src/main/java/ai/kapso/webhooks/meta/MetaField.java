package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;

/** What a change of Meta's webhooks is about, as an app subscribes to it. */
public final class MetaField extends OpenEnum<MetaField.Known> {

    private static final Words<MetaField, Known> WORDS = new Words<>(MetaField::new, Known.UNKNOWN);

    /** Messages and their statuses. */
    public static final MetaField MESSAGES = WORDS.add("messages", Known.MESSAGES);

    /** What the business wrote in the WhatsApp Business app. */
    public static final MetaField SMB_MESSAGE_ECHOES = WORDS.add("smb_message_echoes", Known.SMB_MESSAGE_ECHOES);

    /** Another name of {@link #SMB_MESSAGE_ECHOES}. */
    public static final MetaField MESSAGE_ECHOES = WORDS.add("message_echoes", Known.MESSAGE_ECHOES);

    /** The chats from before a number was connected. */
    public static final MetaField HISTORY = WORDS.add("history", Known.HISTORY);

    /** The contacts of the WhatsApp Business app. */
    public static final MetaField SMB_APP_STATE_SYNC = WORDS.add("smb_app_state_sync", Known.SMB_APP_STATE_SYNC);

    /** Calls and their statuses. */
    public static final MetaField CALLS = WORDS.add("calls", Known.CALLS);

    /** Contacts stop or resume marketing messages. */
    public static final MetaField USER_PREFERENCES = WORDS.add("user_preferences", Known.USER_PREFERENCES);

    /** Contacts have other business-scoped user ids. */
    public static final MetaField USER_ID_UPDATE = WORDS.add("user_id_update", Known.USER_ID_UPDATE);

    /** Leads and purchases that Meta recognised in chats. */
    public static final MetaField AUTOMATIC_EVENTS = WORDS.add("automatic_events", Known.AUTOMATIC_EVENTS);

    /** Traffic that another app answers. */
    public static final MetaField STANDBY = WORDS.add("standby", Known.STANDBY);

    /** Another app takes or gives a chat. */
    public static final MetaField MESSAGING_HANDOVERS = WORDS.add("messaging_handovers", Known.MESSAGING_HANDOVERS);

    /** The life of an account. */
    public static final MetaField ACCOUNT_UPDATE = WORDS.add("account_update", Known.ACCOUNT_UPDATE);

    /** Alerts about an account or number. */
    public static final MetaField ACCOUNT_ALERTS = WORDS.add("account_alerts", Known.ACCOUNT_ALERTS);

    /** The review of an account. */
    public static final MetaField ACCOUNT_REVIEW_UPDATE =
            WORDS.add("account_review_update", Known.ACCOUNT_REVIEW_UPDATE);

    /** The settings of a number. */
    public static final MetaField ACCOUNT_SETTINGS_UPDATE =
            WORDS.add("account_settings_update", Known.ACCOUNT_SETTINGS_UPDATE);

    /** How much a business may send. */
    public static final MetaField BUSINESS_CAPABILITY_UPDATE =
            WORDS.add("business_capability_update", Known.BUSINESS_CAPABILITY_UPDATE);

    /** The review of a template, and what follows. */
    public static final MetaField MESSAGE_TEMPLATE_STATUS_UPDATE =
            WORDS.add("message_template_status_update", Known.MESSAGE_TEMPLATE_STATUS_UPDATE);

    /** The quality of a template. */
    public static final MetaField MESSAGE_TEMPLATE_QUALITY_UPDATE =
            WORDS.add("message_template_quality_update", Known.MESSAGE_TEMPLATE_QUALITY_UPDATE);

    /** The content of a template. */
    public static final MetaField MESSAGE_TEMPLATE_COMPONENTS_UPDATE =
            WORDS.add("message_template_components_update", Known.MESSAGE_TEMPLATE_COMPONENTS_UPDATE);

    /** The category of a template. */
    public static final MetaField TEMPLATE_CATEGORY_UPDATE =
            WORDS.add("template_category_update", Known.TEMPLATE_CATEGORY_UPDATE);

    /** A template has the wrong category. */
    public static final MetaField TEMPLATE_CORRECT_CATEGORY_DETECTION =
            WORDS.add("template_correct_category_detection", Known.TEMPLATE_CORRECT_CATEGORY_DETECTION);

    /** The display name of a number. */
    public static final MetaField PHONE_NUMBER_NAME_UPDATE =
            WORDS.add("phone_number_name_update", Known.PHONE_NUMBER_NAME_UPDATE);

    /** The quality and limits of a number. */
    public static final MetaField PHONE_NUMBER_QUALITY_UPDATE =
            WORDS.add("phone_number_quality_update", Known.PHONE_NUMBER_QUALITY_UPDATE);

    /** The user name of a number; the older field. */
    public static final MetaField PHONE_NUMBER_USERNAME_UPDATE =
            WORDS.add("phone_number_username_update", Known.PHONE_NUMBER_USERNAME_UPDATE);

    /** The user name of a business. */
    public static final MetaField BUSINESS_USERNAME_UPDATES =
            WORDS.add("business_username_updates", Known.BUSINESS_USERNAME_UPDATES);

    /** The two-step verification of a number. */
    public static final MetaField SECURITY = WORDS.add("security", Known.SECURITY);

    /** The state and health of a Flow. */
    public static final MetaField FLOWS = WORDS.add("flows", Known.FLOWS);

    /** The configuration of payments. */
    public static final MetaField PAYMENT_CONFIGURATION_UPDATE =
            WORDS.add("payment_configuration_update", Known.PAYMENT_CONFIGURATION_UPDATE);

    /** Solutions of several partners. */
    public static final MetaField PARTNER_SOLUTIONS = WORDS.add("partner_solutions", Known.PARTNER_SOLUTIONS);

    /** Groups are created and deleted. */
    public static final MetaField GROUP_LIFECYCLE_UPDATE =
            WORDS.add("group_lifecycle_update", Known.GROUP_LIFECYCLE_UPDATE);

    /** Participants come and go. */
    public static final MetaField GROUP_PARTICIPANTS_UPDATE =
            WORDS.add("group_participants_update", Known.GROUP_PARTICIPANTS_UPDATE);

    /** Another name of {@link #GROUP_PARTICIPANTS_UPDATE}. */
    public static final MetaField GROUP_PARTICIPANT_UPDATE =
            WORDS.add("group_participant_update", Known.GROUP_PARTICIPANT_UPDATE);

    /** Subject, description and picture of a group. */
    public static final MetaField GROUP_SETTINGS_UPDATE =
            WORDS.add("group_settings_update", Known.GROUP_SETTINGS_UPDATE);

    /** A group is suspended, or no longer. */
    public static final MetaField GROUP_STATUS_UPDATE = WORDS.add("group_status_update", Known.GROUP_STATUS_UPDATE);

    /** Another name of {@link #BUSINESS_USERNAME_UPDATES}. */
    public static final MetaField BUSINESS_USERNAME_UPDATE =
            WORDS.add("business_username_update", Known.BUSINESS_USERNAME_UPDATE);

    private MetaField(String value, Known known) {
        super(value, known);
    }

    /** Returns the value of a word; a word that this version does not know is kept as it is. */
    @JsonCreator
    public static MetaField of(String value) {
        return WORDS.of(value);
    }

    /** The known values, for {@code switch}. */
    public enum Known {
        MESSAGES,
        SMB_MESSAGE_ECHOES,
        MESSAGE_ECHOES,
        HISTORY,
        SMB_APP_STATE_SYNC,
        CALLS,
        USER_PREFERENCES,
        USER_ID_UPDATE,
        AUTOMATIC_EVENTS,
        STANDBY,
        MESSAGING_HANDOVERS,
        ACCOUNT_UPDATE,
        ACCOUNT_ALERTS,
        ACCOUNT_REVIEW_UPDATE,
        ACCOUNT_SETTINGS_UPDATE,
        BUSINESS_CAPABILITY_UPDATE,
        MESSAGE_TEMPLATE_STATUS_UPDATE,
        MESSAGE_TEMPLATE_QUALITY_UPDATE,
        MESSAGE_TEMPLATE_COMPONENTS_UPDATE,
        TEMPLATE_CATEGORY_UPDATE,
        TEMPLATE_CORRECT_CATEGORY_DETECTION,
        PHONE_NUMBER_NAME_UPDATE,
        PHONE_NUMBER_QUALITY_UPDATE,
        PHONE_NUMBER_USERNAME_UPDATE,
        BUSINESS_USERNAME_UPDATES,
        SECURITY,
        FLOWS,
        PAYMENT_CONFIGURATION_UPDATE,
        PARTNER_SOLUTIONS,
        GROUP_LIFECYCLE_UPDATE,
        GROUP_PARTICIPANTS_UPDATE,
        GROUP_PARTICIPANT_UPDATE,
        GROUP_SETTINGS_UPDATE,
        GROUP_STATUS_UPDATE,
        BUSINESS_USERNAME_UPDATE,
        UNKNOWN
    }
}
