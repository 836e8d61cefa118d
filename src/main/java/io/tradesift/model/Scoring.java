package io.tradesift.model;

import io.tradesift.inquiry.Field;
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

    /** The names of the known features. */
    List<String> features() {
        return contributions.stream()
                .map(contribution -> contribution.feature().name())
                .toList();
    }

    /** Whether the message says anything that the model knows, beyond its mere build. */
    public boolean hasEvidence() {
        return contributions.stream()
                .anyMatch(contribution -> switch (contribution.feature().kind()) {
                    case SIGNAL -> contribution.feature().places().stream().anyMatch(Scoring::isSaid);
                    case WORD -> isTelling(contribution.feature());
                    default -> false;
                });
    }

    private static boolean isSaid(Span place) {
        return place.field() == Field.TEXT || place.field() == Field.SUBJECT;
    }

    /** A single letter is no word that anybody was understood by. */
    private static boolean isTelling(Feature feature) {
        String word = feature.what();
        return word.codePointAt(0) > 0x2E7F
                || word.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** The reasons for a label's logit, strongest first; their contributions and the bias sum to it. */
    public List<Evidence> evidence(Label label) {
        List<Evidence> evidence = new ArrayList<>();
        List<Contribution> wording = new ArrayList<>();
        List<Contribution> shape = new ArrayList<>();
        for (Contribution contribution : contributions) {
            FeatureKind kind = contribution.feature().kind();
            if (kind.isWording()) {
                wording.add(contribution);
            } else if (kind == FeatureKind.SHAPE) {
                shape.add(contribution);
            } else {
                evidence.add(single(contribution, label, contribution.feature().what()));
            }
        }
        addTogether(shape, label, Evidence.SHAPE, evidence);
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
        places.stream()
                .limit(WORDING_SHOWN)
                .map(place -> single(place, label, Evidence.WORDING))
                .forEach(evidence::add);
        addTogether(places.stream().skip(WORDING_SHOWN).toList(), label, Evidence.REMAINDER, evidence);
    }

    private static void addTogether(
            List<Contribution> contributions, Label label, String name, List<Evidence> evidence) {
        if (contributions.isEmpty()) {
            return;
        }
        double[] sum = new double[Label.values().length];
        for (Contribution contribution : contributions) {
            Arrays.setAll(sum, i -> sum[i] + contribution.logits()[i]);
        }
        Contribution all = new Contribution(new Feature(FeatureKind.SHAPE, name, List.of()), sum);
        evidence.add(single(all, label, name));
    }

    /** Sums what wording contributes, place by place: what stands in several places contributes equally in each. */
    private static final class WordingGroups {

        private WordingGroups() {}

        static List<Contribution> byPlace(List<Contribution> wording) {
            Map<Span, Contribution> groups = new LinkedHashMap<>();
            for (Contribution contribution : wording) {
                List<Span> places = contribution.feature().places();
                double[] share = contribution.logits().clone();
                Arrays.setAll(share, i -> share[i] / places.size());
                for (Span place : places) {
                    groups.merge(place, at(place, share), WordingGroups::together);
                }
            }
            return new ArrayList<>(groups.values());
        }

        private static Contribution at(Span place, double[] logits) {
            return new Contribution(new Feature(FeatureKind.WORD, Evidence.WORDING, List.of(place)), logits);
        }

        private static Contribution together(Contribution first, Contribution second) {
            double[] sum = first.logits().clone();
            Arrays.setAll(sum, i -> sum[i] + second.logits()[i]);
            return new Contribution(first.feature(), sum);
        }
    }
}
