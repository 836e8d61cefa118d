package io.tradesift.signal;

import java.util.Locale;

/** What a signal is about; each group is one file of the lexicon. */
public enum SignalGroup {
    PURCHASE,
    NEWCOMER,
    GATHERING,
    SAMPLING,
    INTELLIGENCE,
    NOISE,
    ASKS,
    METADATA;

    /** The group's name in its file, e.g. {@code purchase}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SignalGroup of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
