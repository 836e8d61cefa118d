package io.tradesift.training;

import io.tradesift.model.InquiryReader;
import io.tradesift.text.HanFolding;
import io.tradesift.text.Normaliser;
import java.util.function.IntPredicate;

/** Tells which texts say the same: neither case nor accents, punctuation or spaces make a text another one. */
final class SameText {

    private final Normaliser normaliser = new Normaliser(HanFolding.load(), InquiryReader.DEFAULT_MAX_TEXT_LENGTH);

    /**
     * What texts that say the same have in common; empty if there is nothing to see.
     *
     * @throws io.tradesift.inquiry.InvalidInquiryException if it is longer than any text that is classified
     */
    String of(String text) {
        String folded = normaliser.fold(text);
        String spoken = only(folded, SameText::isSpoken);
        return spoken.isEmpty() ? only(folded, codePoint -> !Character.isWhitespace(codePoint)) : spoken;
    }

    private static String only(String text, IntPredicate kept) {
        return text.codePoints()
                .filter(kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Vowel signs of India are marks; without them words would fall together. */
    private static boolean isSpoken(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }
}
