package io.tradesift.text;

import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.InvalidInquiryException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds the ways of writing the same word into one: compatibility forms, case, Latin accents, Arabic letter
 * variants, Traditional Chinese, digits of any script. Works cluster by cluster (a base character with its
 * marks), so that every character knows where it came from and no input costs more than linear time.
 */
public final class Normaliser {

    private static final int MARKS_PER_BASE = 8;
    private static final int TATWEEL = 0x0640;

    private final HanFolding han;
    private final int maxLength;

    /**
     * @param maxLength UTF-16 code units that a normalised text may have; one ligature can unfold into eighteen
     */
    public Normaliser(HanFolding han, int maxLength) {
        this.han = han;
        this.maxLength = maxLength;
    }

    /** The normalised form of a phrase of ours, without the way back. */
    public String fold(String text) {
        return normalise(Field.TEXT, text).value();
    }

    /**
     * @throws InvalidInquiryException if the text unfolds into more than the greatest length
     */
    public NormalisedText normalise(Field field, String original) {
        Output output = new Output(field, original.length());
        for (int start = 0; start < original.length(); ) {
            int codePoint = original.codePointAt(start);
            int end = start + Character.charCount(codePoint);
            if (hidden(codePoint, output.cleanups)) {
                start = end;
                continue;
            }
            if (codePoint < 0x80 && (end == original.length() || original.charAt(end) < 0x80)) {
                output.append(Character.toLowerCase((char) codePoint), start, end);
            } else {
                end = endOfCluster(original, end);
                appendCluster(original.substring(start, end), start, end, output);
            }
            start = end;
        }
        return output.toText();
    }

    private static int endOfCluster(String original, int from) {
        int end = from;
        while (end < original.length() && extendsCluster(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
        }
        return end;
    }

    private static boolean extendsCluster(int codePoint) {
        boolean conjoiningJamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return conjoiningJamo || (isMark(codePoint) && !isSelector(codePoint));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private void appendCluster(String cluster, int start, int end, Output output) {
        String capped = cluster;
        if (cluster.codePointCount(0, cluster.length()) > MARKS_PER_BASE + 1) {
            capped = cluster.substring(0, cluster.offsetByCodePoints(0, MARKS_PER_BASE + 1));
            output.cleanups.add(Cleanup.STACKED_MARKS);
        }
        String folded = fold(capped, capped.codePointAt(0));
        for (int i = 0; i < folded.length(); ) {
            int codePoint = folded.codePointAt(i);
            i += Character.charCount(codePoint);
            int target = foldCodePoint(codePoint);
            if (target != 0) {
                output.appendCodePoint(target, start, end);
            }
        }
    }

    private static String fold(String cluster, int base) {
        String lower = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Character.UnicodeScript script = Character.UnicodeScript.of(base);
        boolean accentsFold = script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.GREEK
                || script == Character.UnicodeScript.COMMON;
        return accentsFold ? Normalizer.normalize(lower, Normalizer.Form.NFKD) : lower;
    }

    /** The character that stands for this one, or 0 if it is dropped. */
    private int foldCodePoint(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return '0' + Character.digit(codePoint, 10);
        }
        if (han.folds(codePoint)) {
            return han.simplified(codePoint);
        }
        return switch (codePoint) {
            case 'ё' -> 'е';
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'đ' -> 'd';
            case 'æ' -> 'e';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‐', '‑', '−' -> '-';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            case TATWEEL -> 0;
            default -> foldedMark(codePoint) ? 0 : codePoint;
        };
    }

    private static boolean foldedMark(int codePoint) {
        if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
            return false;
        }
        boolean latinAccent = codePoint >= 0x0300 && codePoint <= 0x036F;
        boolean arabicVowel = codePoint >= 0x0610 && codePoint <= 0x06ED;
        return latinAccent || arabicVowel;
    }

    private static boolean hidden(int codePoint, Set<Cleanup> cleanups) {
        Cleanup cleanup = cleanupOf(codePoint);
        if (cleanup == null) {
            return false;
        }
        // A byte order mark, a soft hyphen, an emoji joiner or presentation selector is everyday typesetting.
        if (codePoint != 0xFEFF && codePoint != 0x00AD && codePoint != 0x200D && codePoint != 0xFE0F) {
            cleanups.add(cleanup);
        }
        return true;
    }

    private static @Nullable Cleanup cleanupOf(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return null;
        }
        boolean directional =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        if (directional) {
            return Cleanup.DIRECTION_OVERRIDES;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Cleanup.CONTROL_CHARACTERS;
            case Character.FORMAT, Character.SURROGATE -> Cleanup.INVISIBLE_CHARACTERS;
            default -> isSelector(codePoint) ? Cleanup.INVISIBLE_CHARACTERS : null;
        };
    }

    /** Chooses among looks of the character before it; nobody sees it. */
    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Grows to at most the greatest length. */
    private final class Output {
        private final Field field;
        private final StringBuilder value;
        private final Set<Cleanup> cleanups = EnumSet.noneOf(Cleanup.class);
        private int[] starts;
        private int[] ends;

        Output(Field field, int expected) {
            this.field = field;
            this.value = new StringBuilder(expected);
            this.starts = new int[expected];
            this.ends = new int[expected];
        }

        void appendCodePoint(int codePoint, int start, int end) {
            for (char unit : Character.toChars(codePoint)) {
                append(unit, start, end);
            }
        }

        void append(char unit, int start, int end) {
            int index = value.length();
            if (index == maxLength) {
                throw new InvalidInquiryException(
                        field, "unfolds into more than " + maxLength + " UTF-16 code units when normalised");
            }
            if (index == starts.length) {
                starts = Arrays.copyOf(starts, 2 * index + 16);
                ends = Arrays.copyOf(ends, 2 * index + 16);
            }
            value.append(unit);
            starts[index] = start;
            ends[index] = end;
        }

        NormalisedText toText() {
            return new NormalisedText(value.toString(), starts, ends, cleanups);
        }
    }
}
