package io.tradesift.inquiry;

/** How far the relationship with a customer has come. */
public enum Stage {
    PROSPECTING,
    FIRST_CONTACT,
    NO_ANSWER,
    AUTO_REPLY,
    FIRST_ANSWER,
    FIRST_MEETING,
    SAMPLE,
    SAMPLE_ORDER,
    DETAIL_QUESTIONS,
    EXCLUSIVITY,
    PAYMENT_TERMS,
    PROPOSAL,
    FIRST_ORDER,
    EXCLUSIVE_AGREEMENT,
    SHIPMENT
}
