package io.tradesift.text;

import io.tradesift.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a normalised text into words, single ideographs, numbers, addresses and signs, in one pass. */
public final class Tokeniser {

    private static final String STOPS = ".!?\n;。؟…|";
    private static final String ADDRESS_SIGNS = "@.:/-_+~%?=&#";

    private static final String NOT_IN_MAILBOX = ":/?&=#";
    private static final int LONGEST_ADDRESS = 320;

    private Tokeniser() {}

    public static List<Token> tokenise(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 4);
        for (int start = 0; start < text.length(); ) {
            int codePoint = text.codePointAt(start);
            if ((Character.isWhitespace(codePoint) && codePoint != '\n') || codePoint == 0xA0) {
                start += Character.charCount(codePoint);
                continue;
            }
            Token token = next(text, start, codePoint);
            tokens.add(token);
            start = token.end();
        }
        return List.copyOf(tokens);
    }

    private static Token next(String text, int start, int codePoint) {
        if (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
            Token address = address(text, start);
            if (address != null) {
                return address;
            }
        }
        if (isUnspaced(codePoint)) {
            return token(Kind.IDEOGRAPH, text, start, start + Character.charCount(codePoint));
        }
        if (Character.isLetter(codePoint)) {
            return token(Kind.WORD, text, start, endOfWord(text, start));
        }
        if (Character.isDigit(codePoint)) {
            return token(Kind.NUMBER, text, start, endOfNumber(text, start));
        }
        boolean stop = STOPS.indexOf(codePoint) >= 0;
        return token(stop ? Kind.STOP : Kind.SIGN, text, start, start + Character.charCount(codePoint));
    }

    private static Token token(Kind kind, String text, int start, int end) {
        return new Token(kind, text.substring(start, end), start, end);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK
                    || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
            boolean inside = mark || (Character.isLetter(codePoint) && !isUnspaced(codePoint));
            boolean apostrophe = codePoint == '\''
                    && end > start
                    && end + 1 < text.length()
                    && Character.isLetter(text.charAt(end + 1));
            if (!inside && !apostrophe) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length()) {
            char unit = text.charAt(end);
            boolean separator =
                    (unit == '.' || unit == ',') && end + 1 < text.length() && isAsciiDigit(text.charAt(end + 1));
            if (!isAsciiDigit(unit) && !separator) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The e-mail or web address that begins here, or null. Looks ahead a bounded way, so that a long run stays linear. */
    private static @Nullable Token address(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_ADDRESS);
        int end = start;
        int at = -1;
        while (end < limit && isAddressCharacter(text.charAt(end))) {
            if (text.charAt(end) == '@') {
                at = end;
            }
            end++;
        }
        while (end > start && !isAsciiAlphanumeric(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
            end--;
        }
        boolean web = text.startsWith("www.", start)
                || text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("hxxp", start);
        if (web) {
            return end > start + 4 ? token(Kind.URL, text, start, end) : null;
        }
        boolean mail = at > start
                && text.substring(at, Math.max(at, end)).indexOf('.') > 0
                && text.substring(start, at).chars().noneMatch(sign -> NOT_IN_MAILBOX.indexOf(sign) >= 0);
        return mail ? token(Kind.EMAIL, text, start, end) : null;
    }

    private static boolean isAddressCharacter(char unit) {
        return isAsciiAlphanumeric(unit) || ADDRESS_SIGNS.indexOf(unit) >= 0;
    }

    private static boolean isAsciiAlphanumeric(char unit) {
        return (unit >= 'a' && unit <= 'z') || isAsciiDigit(unit);
    }

    private static boolean isAsciiDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Whether a script writes its words without spaces between them. */
    public static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(codePoint);
            default -> false;
        };
    }
}
