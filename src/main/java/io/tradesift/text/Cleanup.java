package io.tradesift.text;

/** Kinds of characters that are removed before reading: senders use them to hide words from software. */
public enum Cleanup {
    CONTROL_CHARACTERS,
    INVISIBLE_CHARACTERS,
    DIRECTION_OVERRIDES,
    STACKED_MARKS
}
