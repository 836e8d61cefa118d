package io.tradesift.signal;

/** What the data beside the words can show on its own. */
public enum MetadataCue {
    /** A company is named, yet the mail comes from a provider that anyone can use. */
    FREE_MAIL_WITH_COMPANY,
    /** The mail comes from a domain of its own. */
    OWN_MAIL_DOMAIN,
    /** The connection comes from another country than the one stated. */
    IP_COUNTRY_DIFFERS
}
