package io.tradesift.training;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Metadata;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Does to a message what forms, platforms and hurried people do: cuts off, drops the greeting, glues, mistypes, shouts,
 * loses what came with the words. The same seed does the same.
 */
final class Roughening {

    private static final double CUT_OFF = 0.25;
    private static final double GREETING_DROPPED = 0.3;
    private static final double GLUED = 0.3;
    private static final double CASE_LOST = 0.3;
    private static final double MISTYPED = 0.4;
    private static final double METADATA_LOST = 0.4;
    private static final double LETTERS_SWAPPED = 0.04;

    /** What is cut off may be what mattered, so most of the message stays. */
    private static final double SHORTEST_LEFT = 0.7;

    private static final int LONGEST_GREETING = 40;
    private static final int SHORTEST_CUT = 80;
    private static final int SHORTEST_MISTYPED = 5;

    private final Random random;

    Roughening(long seed) {
        this.random = new Random(seed);
    }

    Inquiry rough(Inquiry inquiry) {
        String text = inquiry.text();
        text = happens(GREETING_DROPPED) ? withoutGreeting(text) : text;
        text = happens(CUT_OFF) && text.length() > SHORTEST_CUT ? cutOff(text) : text;
        text = happens(GLUED) ? text.replaceAll("([.,:;!?])\\s+", "$1") : text;
        text = happens(MISTYPED) ? mistyped(text) : text;
        text = happens(CASE_LOST) ? caseLost(text) : text;
        boolean lost = happens(METADATA_LOST);
        return new Inquiry(
                inquiry.id(), text, lost ? null : inquiry.subject(), lost ? Metadata.NONE : inquiry.metadata());
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private static String withoutGreeting(String text) {
        int end = text.indexOf('\n');
        boolean more = end > 0 && end < text.strip().length() - 1;
        return more && end <= LONGEST_GREETING ? text.substring(end + 1).stripLeading() : text;
    }

    private String cutOff(String text) {
        double left = SHORTEST_LEFT + (1 - SHORTEST_LEFT) * random.nextDouble();
        int end = (int) (text.length() * left);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "...";
    }

    private String caseLost(String text) {
        return random.nextInt(4) == 0 ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }

    private String mistyped(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> word.length() >= SHORTEST_MISTYPED && happens(LETTERS_SWAPPED) ? swapped(word) : word)
                .collect(Collectors.joining(" "));
    }

    private String swapped(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        char first = word.charAt(at);
        char second = word.charAt(at + 1);
        if (!Character.isLetter(first) || !Character.isLetter(second)) {
            return word;
        }
        return word.substring(0, at) + second + first + word.substring(at + 2);
    }
}
