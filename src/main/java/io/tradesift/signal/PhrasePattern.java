package io.tradesift.signal;

import java.util.List;

/**
 * A phrase of the lexicon as what has to be said, one element after the other.
 */
public record PhrasePattern(List<Element> elements) {

    private static final int MOST_GAPS = 2;

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
}
