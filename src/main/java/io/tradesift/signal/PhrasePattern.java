package io.tradesift.signal;

import io.tradesift.text.Normaliser;
import io.tradesift.text.Token;
import io.tradesift.text.Tokeniser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A phrase of the lexicon as what has to be said, one element after the other. {@code (a|b)} stands for alternatives,
 * {@code (a|b)?} may be left out, {@code word*} is any word beginning so, {@code <num>} any number, {@code ..} a gap
 * within the sentence.
 */
public record PhrasePattern(List<Element> elements) {

    private static final int MOST_GAPS = 2;
    private static final int SHORTEST_PREFIX = 2;
    private static final String NUMBER = "<num>";
    private static final String GAP = "..";

    /** What one token has to be, or a gap of some. */
    public sealed interface Step {
        record Exact(String text) implements Step {}

        record Prefix(String text) implements Step {}

        record AnyNumber() implements Step {}

        record Gap() implements Step {}
    }

    /** Alternative sequences of steps; an empty one means that the element may be left out. */
    public record Element(List<List<Step>> alternatives) {
        public Element {
            alternatives = List.copyOf(alternatives);
        }

        boolean isOptional() {
            return alternatives.stream().anyMatch(List::isEmpty);
        }

        boolean touchesGap(boolean atStart) {
            return alternatives.stream()
                    .filter(steps -> !steps.isEmpty())
                    .anyMatch(steps -> steps.get(atStart ? 0 : steps.size() - 1) instanceof Step.Gap);
        }

        long gaps() {
            return alternatives.stream()
                    .mapToLong(steps ->
                            steps.stream().filter(Step.Gap.class::isInstance).count())
                    .max()
                    .orElse(0);
        }
    }

    public PhrasePattern {
        elements = List.copyOf(elements);
        if (elements.stream().allMatch(Element::isOptional)) {
            throw new IllegalArgumentException("nothing in it has to be said");
        }
        if (elements.get(0).touchesGap(true)
                || elements.get(elements.size() - 1).touchesGap(false)) {
            throw new IllegalArgumentException("begins or ends with a gap");
        }
        if (elements.stream().mapToLong(Element::gaps).sum() > MOST_GAPS) {
            throw new IllegalArgumentException("at most " + MOST_GAPS + " gaps");
        }
    }

    /** A phrase as it stands in the lexicon; more than one pattern where a group is glued to a word. */
    public static List<PhrasePattern> parse(String phrase, Normaliser normaliser) {
        return unglued(phrase)
                .map(variant -> new PhrasePattern(elements(variant, normaliser)))
                .toList();
    }

    /** {@code colo(u)?r} is two words, not three elements. */
    private static Stream<String> unglued(String phrase) {
        for (int open = phrase.indexOf('('); open >= 0; open = phrase.indexOf('(', open + 1)) {
            int close = close(phrase, open);
            int next = behind(phrase, close);
            if (isSpacedLetter(phrase, open - 1) || isSpacedLetter(phrase, next)) {
                String head = phrase.substring(0, open);
                String tail = phrase.substring(next);
                return alternatives(phrase, open, close).stream()
                        .flatMap(alternative -> unglued(head + alternative + tail));
            }
        }
        return Stream.of(phrase);
    }

    private static boolean isSpacedLetter(String phrase, int index) {
        return index >= 0
                && index < phrase.length()
                && Character.isLetter(phrase.charAt(index))
                && !Tokeniser.isUnspaced(phrase.charAt(index));
    }

    private static int close(String phrase, int open) {
        int close = phrase.indexOf(')', open);
        if (close < 0 || phrase.substring(open + 1, close).indexOf('(') >= 0) {
            throw new IllegalArgumentException("'(' is not closed, or nested");
        }
        return close;
    }

    private static int behind(String phrase, int close) {
        return phrase.startsWith("?", close + 1) ? close + 2 : close + 1;
    }

    private static List<String> alternatives(String phrase, int open, int close) {
        List<String> alternatives =
                new ArrayList<>(List.of(phrase.substring(open + 1, close).split("\\|", -1)));
        if (behind(phrase, close) == close + 2) {
            alternatives.add("");
        }
        return alternatives;
    }

    private static List<Element> elements(String phrase, Normaliser normaliser) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        for (int open = phrase.indexOf('('); open >= 0; open = phrase.indexOf('(', at)) {
            addPlain(phrase.substring(at, open), normaliser, elements);
            int close = close(phrase, open);
            elements.add(new Element(alternatives(phrase, open, close).stream()
                    .map(alternative -> steps(alternative, normaliser))
                    .toList()));
            at = behind(phrase, close);
        }
        addPlain(phrase.substring(at), normaliser, elements);
        return elements;
    }

    private static void addPlain(String text, Normaliser normaliser, List<Element> elements) {
        if (text.indexOf(')') >= 0 || text.indexOf('|') >= 0) {
            throw new IllegalArgumentException("')' or '|' without '('");
        }
        for (Step step : steps(text, normaliser)) {
            elements.add(new Element(List.of(List.of(step))));
        }
    }

    private static List<Step> steps(String text, Normaliser normaliser) {
        String spaced = text.replace(NUMBER, " " + NUMBER + " ").replace(GAP, " " + GAP + " ");
        List<Step> steps = new ArrayList<>();
        for (String piece : spaced.trim().split("\\s+", -1)) {
            switch (piece) {
                case "" -> {}
                case NUMBER -> steps.add(new Step.AnyNumber());
                case GAP -> steps.add(new Step.Gap());
                default -> steps.addAll(literal(piece, normaliser));
            }
        }
        return steps;
    }

    /** One Hangul syllable says as much as two letters. */
    private static boolean isSyllable(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private static List<Step> literal(String piece, Normaliser normaliser) {
        boolean open = piece.endsWith("*");
        String said = normaliser.fold(open ? piece.substring(0, piece.length() - 1) : piece);
        List<Token> tokens = Tokeniser.tokenise(said).stream()
                .filter(token -> !SignalDetector.isSkipped(token))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            boolean prefix = open && i == tokens.size() - 1;
            if (prefix && text.length() < SHORTEST_PREFIX && !isSyllable(text)) {
                throw new IllegalArgumentException("'" + piece + "' begins with too few letters");
            }
            steps.add(prefix ? new Step.Prefix(text) : new Step.Exact(text));
        }
        return steps;
    }
}
