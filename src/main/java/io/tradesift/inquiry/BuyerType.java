package io.tradesift.inquiry;

/** The sender's real purpose, as far as it can be inferred from what arrived. */
public enum BuyerType {
    /** Carries out a purchasing plan now. */
    SELLER_SEEKING(Grade.A),
    /** New to the product or to importing it, seriously preparing to do business. */
    MARKET_ENTRY(Grade.B),
    /** A professional with a supply chain in place, collecting prices and suppliers for the file. */
    INFO_GATHERING(Grade.C),
    /** The free sample itself is the aim. */
    SAMPLE_HUNTING(Grade.D),
    /** A technician copying the product, or a competitor in disguise. */
    INTELLIGENCE_STEALING(Grade.D);

    private final Grade grade;

    BuyerType(Grade grade) {
        this.grade = grade;
    }

    public Grade grade() {
        return grade;
    }
}
