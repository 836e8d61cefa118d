package io.tradesift.signal;

import io.tradesift.signal.PhrasePattern.Element;
import io.tradesift.signal.PhrasePattern.Step;
import io.tradesift.text.Normaliser;
import io.tradesift.text.Token;
import io.tradesift.text.Tokeniser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads phrases as they stand in the lexicon. {@code (a|b)} stands for alternatives, {@code (a|b)?} may be left out,
 * {@code word*} is any word beginning so, {@code <num>} any number, {@code ..} a gap within the sentence. Remembers the
 * words it has read: phrases share most of them. For one thread.
 */
public final class PhraseParser {

    private static final int SHORTEST_PREFIX = 2;
    private static final String NUMBER = "<num>";
    private static final String GAP = "..";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Normaliser normaliser;
    private final Map<String, List<Step>> literals = new HashMap<>();

    public PhraseParser(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** A phrase as it stands in the lexicon; more than one pattern where a group is glued to a word. */
    public List<PhrasePattern> parse(String phrase) {
        return unglued(phrase)
                .map(variant -> new PhrasePattern(elements(variant)))
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

    private List<Element> elements(String phrase) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        for (int open = phrase.indexOf('('); open >= 0; open = phrase.indexOf('(', at)) {
            addPlain(phrase.substring(at, open), elements);
            int close = close(phrase, open);
            elements.add(new Element(alternatives(phrase, open, close).stream()
                    .map(alternative -> steps(alternative))
                    .toList()));
            at = behind(phrase, close);
        }
        addPlain(phrase.substring(at), elements);
        return elements;
    }

    private void addPlain(String text, List<Element> elements) {
        if (text.indexOf(')') >= 0 || text.indexOf('|') >= 0) {
            throw new IllegalArgumentException("')' or '|' without '('");
        }
        for (Step step : steps(text)) {
            elements.add(new Element(List.of(List.of(step))));
        }
    }

    private List<Step> steps(String text) {
        String spaced = text.replace(NUMBER, " " + NUMBER + " ").replace(GAP, " " + GAP + " ");
        List<Step> steps = new ArrayList<>();
        for (String piece : SPACES.split(spaced.trim(), -1)) {
            switch (piece) {
                case "" -> {}
                case NUMBER -> steps.add(new Step.AnyNumber());
                case GAP -> steps.add(new Step.Gap());
                default -> steps.addAll(literals.computeIfAbsent(piece, this::literal));
            }
        }
        return steps;
    }

    /** One Hangul syllable says as much as two letters. */
    private static boolean isSyllable(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private List<Step> literal(String piece) {
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
