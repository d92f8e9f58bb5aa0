package ai.kapso.core;

/**
 * What an error is about, so that a program can react without knowing each code.
 *
 * <p>New constants may be added in any release: a {@code switch} over them needs a default branch.
 */
public enum ErrorCategory {
    /** The API key or access token is missing, wrong or expired. */
    AUTHENTICATION,
    /** The credentials are good, but may not do this. */
    PERMISSION,
    /** The account is restricted for a violation of a policy. */
    INTEGRITY,
    /** A rate limit is reached. */
    THROTTLED,
    /** The request is wrong: a parameter is missing, unknown or has a bad value. */
    PARAMETER,
    /** The recipient cannot or does not want to get this message. */
    RECIPIENT,
    /** More than 24 hours have passed since the contact's last message; only templates can be sent. */
    SESSION_WINDOW,
    /** A template, its parameters or its insights. */
    TEMPLATE,
    /** Marketing messages and the onboarding to them. */
    MARKETING,
    /** Media that could not be fetched or was not accepted. */
    MEDIA,
    /** A received message that is not available on this device. */
    INBOUND,
    /** A received message or medium that could not be kept. */
    STORAGE,
    /** The registration, verification or migration of a phone number. */
    REGISTRATION,
    /** The user name of a business number. */
    USERNAME,
    /** Payment methods, payment terms and order messages. */
    PAYMENT,
    /** The credits or the plan of the Kapso project. */
    CREDITS,
    /** A WhatsApp flow. */
    FLOW,
    /** A call or the permission to call. */
    CALL,
    /** A group or its participants. */
    GROUP,
    /** The list of blocked users. */
    BLOCK_LIST,
    /** A cursor of a list. */
    PAGING,
    /** Something else is under way, or came first. */
    CONFLICT,
    /** No such object, or not one of this project. */
    NOT_FOUND,
    /** A fault of the server or of something between. */
    SERVER,
    /** Nothing is known about the error. */
    UNKNOWN
}
