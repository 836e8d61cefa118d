package io.tradesift.inquiry;

/** What on the seller's side changes the reply. */
public enum SellerSituation {
    /** Seasonal production, unknown market, restricted by market policy. */
    CANNOT_SELL_NOW,
    /** The buyer only researches the market, or will buy within months. */
    BUYER_IN_NO_HURRY,
    /** The person in charge is away, the price must be set with production, the date is unsure. */
    NEEDS_TIME,
    /** The buyer must be known better before a full answer. */
    NEEDS_TO_KNOW_BUYER,
    /** Too technical, order too large, price impossible. */
    BEYOND_CAPACITY
}
