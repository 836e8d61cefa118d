package io.tradesift.strategy;

/** What matters more in the first reply. */
public enum Mode {
    FAST,
    COMPLETE,
    FAST_AND_COMPLETE
}
