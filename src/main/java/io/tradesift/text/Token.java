package io.tradesift.text;

/**
 * A piece of a normalised text.
 *
 * @param start where it begins, in UTF-16 code units of the normalised text
 * @param end where it ends, exclusive
 */
public record Token(Kind kind, String text, int start, int end) {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        /** One character of a script that is written without spaces: Han, kana, Thai ... */
        IDEOGRAPH,
        NUMBER,
        EMAIL,
        URL,
        /** A hyphen, slash or comma-like sign inside a sentence, an emoji, any other sign. */
        SIGN,
        /** The end of a sentence or line. */
        STOP
    }
}
