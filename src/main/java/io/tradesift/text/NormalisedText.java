package io.tradesift.text;

import java.util.Set;

/**
 * A field's text in the form everything downstream reads, with the way back to what was received: for each
 * UTF-16 code unit of {@link #value()} the half-open range of the original that it came from.
 */
public final class NormalisedText {

    private final String value;
    private final int[] starts;
    private final int[] ends;
    private final Set<Cleanup> cleanups;

    NormalisedText(String value, int[] starts, int[] ends, Set<Cleanup> cleanups) {
        this.value = value;
        this.starts = starts;
        this.ends = ends;
        this.cleanups = Set.copyOf(cleanups);
    }

    public String value() {
        return value;
    }

    /** What was taken out because a reader would not have seen it. */
    public Set<Cleanup> cleanups() {
        return cleanups;
    }

    /** Where in the original the character at {@code index} begins. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Where in the original the text before {@code index} ends. */
    public int originalEnd(int index) {
        return ends[index - 1];
    }
}
