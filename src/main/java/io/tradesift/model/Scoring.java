package io.tradesift.model;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import io.tradesift.inquiry.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message's scores and, exactly, where they come from: for every label the bias and the contributions of the known
 * features sum to its logit.
 */
public final class Scoring {

    private static final int WORDING_SHOWN = 6;

    private final double[] bias;
    private final List<Contribution> contributions;
    private final double[] logits;
    private final Scores scores;

    /** A known feature of the message and what it adds to each label's logit. */
    record Contribution(Feature feature, double[] logits) {
        Label speaksFor() {
            Label strongest = Label.SELLER_SEEKING;
            for (Label label : Label.values()) {
                strongest = logits[label.ordinal()] > logits[strongest.ordinal()] ? label : strongest;
            }
            return strongest;
        }
    }

    Scoring(double[] bias, List<Contribution> contributions) {
        this.bias = bias;
        this.contributions = contributions;
        this.logits = bias.clone();
        for (Contribution contribution : contributions) {
            for (int i = 0; i < logits.length; i++) {
                logits[i] += contribution.logits()[i];
            }
        }
        this.scores = Scores.ofLogits(logits);
    }

    public Scores scores() {
        return scores;
    }

    /** The score of a label before it becomes a probability. */
    public double logit(Label label) {
        return logits[label.ordinal()];
    }

    public double bias(Label label) {
        return bias[label.ordinal()];
    }

    /** Whether the message says anything that the model knows, beyond its mere build. */
    public boolean hasEvidence() {
        return contributions.stream()
                .anyMatch(contribution -> switch (contribution.feature().kind()) {
                    case SIGNAL -> !contribution.feature().places().isEmpty();
                    case WORD -> isTelling(contribution.feature());
                    default -> false;
                });
    }

    /** A single letter is no word that anybody was understood by. */
    private static boolean isTelling(Feature feature) {
        String word = feature.name().substring(2);
        return word.codePointAt(0) > 0x2E7F
                || word.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** The reasons for a label's logit, strongest first; their contributions and the bias sum to it. */
    public List<Evidence> evidence(Label label) {
        List<Evidence> evidence = new ArrayList<>();
        List<Contribution> wording = new ArrayList<>();
        double shape = 0;
        for (Contribution contribution : contributions) {
            if (contribution.feature().kind().isWording()) {
                wording.add(contribution);
            } else if (contribution.feature().kind() == FeatureKind.SHAPE) {
                shape += contribution.logits()[label.ordinal()];
            } else {
                evidence.add(single(
                        contribution, label, contribution.feature().name().substring(2)));
            }
        }
        evidence.add(new Evidence(Evidence.SHAPE, label, shape, List.of()));
        addWording(wording, label, evidence);
        evidence.sort(Comparator.comparingDouble((Evidence reason) -> Math.abs(reason.contribution()))
                .reversed());
        return List.copyOf(evidence);
    }

    private static Evidence single(Contribution contribution, Label label, String name) {
        return new Evidence(
                name,
                contribution.speaksFor(),
                contribution.logits()[label.ordinal()],
                contribution.feature().places());
    }

    /** Features of wording overlap: what stands in the same place is one reason. */
    private static void addWording(List<Contribution> wording, Label label, List<Evidence> evidence) {
        List<Contribution> places = WordingGroups.byPlace(wording);
        places.sort(Comparator.comparingDouble(
                        (Contribution contribution) -> Math.abs(contribution.logits()[label.ordinal()]))
                .reversed());
        double remainder = 0;
        for (int i = 0; i < places.size(); i++) {
            if (i < WORDING_SHOWN) {
                evidence.add(single(places.get(i), label, Evidence.WORDING));
            } else {
                remainder += places.get(i).logits()[label.ordinal()];
            }
        }
        evidence.add(new Evidence(Evidence.REMAINDER, label, remainder, List.of()));
    }

    /** Sums what wording contributes, place by place. */
    private static final class WordingGroups {

        private WordingGroups() {}

        static List<Contribution> byPlace(List<Contribution> wording) {
            Map<Span, Contribution> groups = new LinkedHashMap<>();
            for (Contribution contribution : wording) {
                Span place = contribution.feature().places().get(0);
                groups.merge(place, contribution, WordingGroups::together);
            }
            return new ArrayList<>(groups.values());
        }

        private static Contribution together(Contribution first, Contribution second) {
            double[] sum = first.logits().clone();
            Arrays.setAll(sum, i -> sum[i] + second.logits()[i]);
            return new Contribution(first.feature(), sum);
        }
    }
}
