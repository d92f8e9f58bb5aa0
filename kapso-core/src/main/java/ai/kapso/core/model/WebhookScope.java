package ai.kapso.core.model;

/** What a webhook hears of. */
public enum WebhookScope {

    /** The life of accounts and numbers, workflows, agents and custom events, for the whole project. */
    PROJECT,

    /** Messages, conversations and contacts of one number. */
    PHONE_NUMBER
}
