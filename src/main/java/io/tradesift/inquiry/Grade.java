package io.tradesift.inquiry;

/** How promising a buyer is. A grade sets the order of work, never whether to answer. */
public enum Grade {
    /** Hot: carrying out a purchasing plan. */
    A,
    /** Valuable: a newcomer seriously preparing to do business. */
    B,
    /** Potential: collecting prices and suppliers for the file. */
    C,
    /** No potential as things stand. */
    D
}
