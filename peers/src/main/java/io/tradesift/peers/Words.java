package io.tradesift.peers;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How every peer that works on words gets them; deliberately plain, since reading well is part of what Tradesift does. */
final class Words {

    private Words() {}

    /** Compatibility forms and case folded. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /**
     * Runs of letters, digits and underscores; every other sign alone. Ideographs and kana stand alone too, because
     * nothing tells where a word of Chinese or Japanese ends.
     */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        fold(text).codePoints().forEach(sign -> {
            if (isInside(sign)) {
                run.appendCodePoint(sign);
                return;
            }
            flush(run, words);
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && !Character.isISOControl(sign)) {
                words.add(Character.toString(sign));
            }
        });
        flush(run, words);
        return words;
    }

    private static void flush(StringBuilder run, List<String> words) {
        if (!run.isEmpty()) {
            words.add(run.toString());
            run.setLength(0);
        }
    }

    private static boolean isInside(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> sign == '_' || (Character.isLetterOrDigit(sign) && !standsAlone(sign));
        };
    }

    private static boolean standsAlone(int sign) {
        return switch (UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
