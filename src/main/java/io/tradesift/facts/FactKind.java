package io.tradesift.facts;

/** What a sender can state about the deal or about themselves. */
public enum FactKind {
    PRODUCT,
    QUANTITY,
    INCOTERM,
    DESTINATION,
    CONTACT_NAME,
    COMPANY,
    COUNTRY,
    EMAIL,
    PHONE,
    WEBSITE
}
