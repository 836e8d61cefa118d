package io.tradesift.inquiry;

/** The finer kind of an {@link BuyerType#INTELLIGENCE_STEALING} sender. */
public enum Subtype {
    /** Develops or copies the product: asks for formula, process, drawings. */
    TECHNICIAN,
    /** Poses as a customer: asks for price structure, customers, agents, capacity. */
    COMPETITOR
}
