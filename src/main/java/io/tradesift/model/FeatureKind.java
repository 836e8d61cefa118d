package io.tradesift.model;

/** Where a feature comes from. */
public enum FeatureKind {
    /** A signal of the lexicon was found. */
    SIGNAL("s"),
    /** Something was stated. */
    FACT("f"),
    /** A single word, number class or ideograph. */
    WORD("w"),
    /** Two or three words or ideographs in a row. */
    PHRASE("p"),
    /** A run of letters within a word: what inflected and misspelt words share. */
    LETTERS("l"),
    /** How the message is built: length, lines, signs. */
    SHAPE("h");

    private final String prefix;

    FeatureKind(String prefix) {
        this.prefix = prefix;
    }

    /** The feature's name in the model: unique over all kinds. */
    public String named(String what) {
        return prefix + '=' + what;
    }

    /** The kind of a feature's name. */
    public static FeatureKind of(String name) {
        for (FeatureKind kind : values()) {
            if (name.startsWith(kind.prefix + '=')) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not the name of a feature");
    }

    /** Wording is explained in sum, everything else one by one. */
    boolean isWording() {
        return this == WORD || this == PHRASE || this == LETTERS;
    }
}
