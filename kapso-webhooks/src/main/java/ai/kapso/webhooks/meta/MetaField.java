package ai.kapso.webhooks.meta;

import ai.kapso.core.json.OpenEnum;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What a change of Meta's webhooks is about, as an app subscribes to it. */
public final class MetaField extends OpenEnum<MetaField.Known> {

    /** Messages and their statuses. */
    public static final MetaField MESSAGES = new MetaField("messages", Known.MESSAGES);

    /** What the business wrote in the WhatsApp Business app. */
    public static final MetaField SMB_MESSAGE_ECHOES = new MetaField("smb_message_echoes", Known.SMB_MESSAGE_ECHOES);

    /** Another name of {@link #SMB_MESSAGE_ECHOES}. */
    public static final MetaField MESSAGE_ECHOES = new MetaField("message_echoes", Known.MESSAGE_ECHOES);

    /** The chats from before a number was connected. */
    public static final MetaField HISTORY = new MetaField("history", Known.HISTORY);

    /** The contacts of the WhatsApp Business app. */
    public static final MetaField SMB_APP_STATE_SYNC = new MetaField("smb_app_state_sync", Known.SMB_APP_STATE_SYNC);

    /** Calls and their statuses. */
    public static final MetaField CALLS = new MetaField("calls", Known.CALLS);

    /** Contacts stop or resume marketing messages. */
    public static final MetaField USER_PREFERENCES = new MetaField("user_preferences", Known.USER_PREFERENCES);

    /** Contacts have other business-scoped user ids. */
    public static final MetaField USER_ID_UPDATE = new MetaField("user_id_update", Known.USER_ID_UPDATE);

    /** Leads and purchases that Meta recognised in chats. */
    public static final MetaField AUTOMATIC_EVENTS = new MetaField("automatic_events", Known.AUTOMATIC_EVENTS);

    /** Traffic that another app answers. */
    public static final MetaField STANDBY = new MetaField("standby", Known.STANDBY);

    /** Another app takes or gives a chat. */
    public static final MetaField MESSAGING_HANDOVERS = new MetaField("messaging_handovers", Known.MESSAGING_HANDOVERS);

    /** The life of an account. */
    public static final MetaField ACCOUNT_UPDATE = new MetaField("account_update", Known.ACCOUNT_UPDATE);

    /** Alerts about an account or number. */
    public static final MetaField ACCOUNT_ALERTS = new MetaField("account_alerts", Known.ACCOUNT_ALERTS);

    /** The review of an account. */
    public static final MetaField ACCOUNT_REVIEW_UPDATE =
            new MetaField("account_review_update", Known.ACCOUNT_REVIEW_UPDATE);

    /** The settings of a number. */
    public static final MetaField ACCOUNT_SETTINGS_UPDATE =
            new MetaField("account_settings_update", Known.ACCOUNT_SETTINGS_UPDATE);

    /** How much a business may send. */
    public static final MetaField BUSINESS_CAPABILITY_UPDATE =
            new MetaField("business_capability_update", Known.BUSINESS_CAPABILITY_UPDATE);

    /** The review of a template, and what follows. */
    public static final MetaField MESSAGE_TEMPLATE_STATUS_UPDATE =
            new MetaField("message_template_status_update", Known.MESSAGE_TEMPLATE_STATUS_UPDATE);

    /** The quality of a template. */
    public static final MetaField MESSAGE_TEMPLATE_QUALITY_UPDATE =
            new MetaField("message_template_quality_update", Known.MESSAGE_TEMPLATE_QUALITY_UPDATE);

    /** The content of a template. */
    public static final MetaField MESSAGE_TEMPLATE_COMPONENTS_UPDATE =
            new MetaField("message_template_components_update", Known.MESSAGE_TEMPLATE_COMPONENTS_UPDATE);

    /** The category of a template. */
    public static final MetaField TEMPLATE_CATEGORY_UPDATE =
            new MetaField("template_category_update", Known.TEMPLATE_CATEGORY_UPDATE);

    /** A template has the wrong category. */
    public static final MetaField TEMPLATE_CORRECT_CATEGORY_DETECTION =
            new MetaField("template_correct_category_detection", Known.TEMPLATE_CORRECT_CATEGORY_DETECTION);

    /** The display name of a number. */
    public static final MetaField PHONE_NUMBER_NAME_UPDATE =
            new MetaField("phone_number_name_update", Known.PHONE_NUMBER_NAME_UPDATE);

    /** The quality and limits of a number. */
    public static final MetaField PHONE_NUMBER_QUALITY_UPDATE =
            new MetaField("phone_number_quality_update", Known.PHONE_NUMBER_QUALITY_UPDATE);

    /** The user name of a number; the older field. */
    public static final MetaField PHONE_NUMBER_USERNAME_UPDATE =
            new MetaField("phone_number_username_update", Known.PHONE_NUMBER_USERNAME_UPDATE);

    /** The user name of a business. */
    public static final MetaField BUSINESS_USERNAME_UPDATES =
            new MetaField("business_username_updates", Known.BUSINESS_USERNAME_UPDATES);

    /** The two-step verification of a number. */
    public static final MetaField SECURITY = new MetaField("security", Known.SECURITY);

    /** The state and health of a Flow. */
    public static final MetaField FLOWS = new MetaField("flows", Known.FLOWS);

    /** The configuration of payments. */
    public static final MetaField PAYMENT_CONFIGURATION_UPDATE =
            new MetaField("payment_configuration_update", Known.PAYMENT_CONFIGURATION_UPDATE);

    /** Solutions of several partners. */
    public static final MetaField PARTNER_SOLUTIONS = new MetaField("partner_solutions", Known.PARTNER_SOLUTIONS);

    /** Groups are created and deleted. */
    public static final MetaField GROUP_LIFECYCLE_UPDATE =
            new MetaField("group_lifecycle_update", Known.GROUP_LIFECYCLE_UPDATE);

    /** Participants come and go. */
    public static final MetaField GROUP_PARTICIPANTS_UPDATE =
            new MetaField("group_participants_update", Known.GROUP_PARTICIPANTS_UPDATE);

    /** Another name of {@link #GROUP_PARTICIPANTS_UPDATE}. */
    public static final MetaField GROUP_PARTICIPANT_UPDATE =
            new MetaField("group_participant_update", Known.GROUP_PARTICIPANT_UPDATE);

    /** Subject, description and picture of a group. */
    public static final MetaField GROUP_SETTINGS_UPDATE =
            new MetaField("group_settings_update", Known.GROUP_SETTINGS_UPDATE);

    /** A group is suspended, or no longer. */
    public static final MetaField GROUP_STATUS_UPDATE = new MetaField("group_status_update", Known.GROUP_STATUS_UPDATE);

    /** Another name of {@link #BUSINESS_USERNAME_UPDATES}. */
    public static final MetaField BUSINESS_USERNAME_UPDATE =
            new MetaField("business_username_update", Known.BUSINESS_USERNAME_UPDATE);

    private static final Map<String, MetaField> KNOWN = index(
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
            BUSINESS_USERNAME_UPDATE,
            SECURITY,
            FLOWS,
            PAYMENT_CONFIGURATION_UPDATE,
            PARTNER_SOLUTIONS,
            GROUP_LIFECYCLE_UPDATE,
            GROUP_PARTICIPANTS_UPDATE,
            GROUP_PARTICIPANT_UPDATE,
            GROUP_SETTINGS_UPDATE,
            GROUP_STATUS_UPDATE);

    private MetaField(String value, Known known) {
        super(value, known);
    }

    /**
     * The value of a word on the wire; a word that this version does not know is kept as it is.
     *
     * @param value the word
     * @return never null
     */
    @JsonCreator
    public static MetaField of(String value) {
        return find(KNOWN, value, Known.UNKNOWN, MetaField::new);
    }

    /** For {@code switch}. */
    public enum Known {
        /** See {@link MetaField#MESSAGES}. */
        MESSAGES,
        /** See {@link MetaField#SMB_MESSAGE_ECHOES}. */
        SMB_MESSAGE_ECHOES,
        /** See {@link MetaField#MESSAGE_ECHOES}. */
        MESSAGE_ECHOES,
        /** See {@link MetaField#HISTORY}. */
        HISTORY,
        /** See {@link MetaField#SMB_APP_STATE_SYNC}. */
        SMB_APP_STATE_SYNC,
        /** See {@link MetaField#CALLS}. */
        CALLS,
        /** See {@link MetaField#USER_PREFERENCES}. */
        USER_PREFERENCES,
        /** See {@link MetaField#USER_ID_UPDATE}. */
        USER_ID_UPDATE,
        /** See {@link MetaField#AUTOMATIC_EVENTS}. */
        AUTOMATIC_EVENTS,
        /** See {@link MetaField#STANDBY}. */
        STANDBY,
        /** See {@link MetaField#MESSAGING_HANDOVERS}. */
        MESSAGING_HANDOVERS,
        /** See {@link MetaField#ACCOUNT_UPDATE}. */
        ACCOUNT_UPDATE,
        /** See {@link MetaField#ACCOUNT_ALERTS}. */
        ACCOUNT_ALERTS,
        /** See {@link MetaField#ACCOUNT_REVIEW_UPDATE}. */
        ACCOUNT_REVIEW_UPDATE,
        /** See {@link MetaField#ACCOUNT_SETTINGS_UPDATE}. */
        ACCOUNT_SETTINGS_UPDATE,
        /** See {@link MetaField#BUSINESS_CAPABILITY_UPDATE}. */
        BUSINESS_CAPABILITY_UPDATE,
        /** See {@link MetaField#MESSAGE_TEMPLATE_STATUS_UPDATE}. */
        MESSAGE_TEMPLATE_STATUS_UPDATE,
        /** See {@link MetaField#MESSAGE_TEMPLATE_QUALITY_UPDATE}. */
        MESSAGE_TEMPLATE_QUALITY_UPDATE,
        /** See {@link MetaField#MESSAGE_TEMPLATE_COMPONENTS_UPDATE}. */
        MESSAGE_TEMPLATE_COMPONENTS_UPDATE,
        /** See {@link MetaField#TEMPLATE_CATEGORY_UPDATE}. */
        TEMPLATE_CATEGORY_UPDATE,
        /** See {@link MetaField#TEMPLATE_CORRECT_CATEGORY_DETECTION}. */
        TEMPLATE_CORRECT_CATEGORY_DETECTION,
        /** See {@link MetaField#PHONE_NUMBER_NAME_UPDATE}. */
        PHONE_NUMBER_NAME_UPDATE,
        /** See {@link MetaField#PHONE_NUMBER_QUALITY_UPDATE}. */
        PHONE_NUMBER_QUALITY_UPDATE,
        /** See {@link MetaField#PHONE_NUMBER_USERNAME_UPDATE}. */
        PHONE_NUMBER_USERNAME_UPDATE,
        /** See {@link MetaField#BUSINESS_USERNAME_UPDATES}. */
        BUSINESS_USERNAME_UPDATES,
        /** See {@link MetaField#SECURITY}. */
        SECURITY,
        /** See {@link MetaField#FLOWS}. */
        FLOWS,
        /** See {@link MetaField#PAYMENT_CONFIGURATION_UPDATE}. */
        PAYMENT_CONFIGURATION_UPDATE,
        /** See {@link MetaField#PARTNER_SOLUTIONS}. */
        PARTNER_SOLUTIONS,
        /** See {@link MetaField#GROUP_LIFECYCLE_UPDATE}. */
        GROUP_LIFECYCLE_UPDATE,
        /** See {@link MetaField#GROUP_PARTICIPANTS_UPDATE}. */
        GROUP_PARTICIPANTS_UPDATE,
        /** See {@link MetaField#GROUP_PARTICIPANT_UPDATE}. */
        GROUP_PARTICIPANT_UPDATE,
        /** See {@link MetaField#GROUP_SETTINGS_UPDATE}. */
        GROUP_SETTINGS_UPDATE,
        /** See {@link MetaField#GROUP_STATUS_UPDATE}. */
        GROUP_STATUS_UPDATE,
        /** See {@link MetaField#BUSINESS_USERNAME_UPDATE}. */
        BUSINESS_USERNAME_UPDATE,
        /** A word that this version does not know. */
        UNKNOWN
    }
}
