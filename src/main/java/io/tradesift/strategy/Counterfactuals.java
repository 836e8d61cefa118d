package io.tradesift.strategy;

import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import io.tradesift.model.LinearModel;
import io.tradesift.model.Reading;
import io.tradesift.model.Scoring;
import io.tradesift.signal.Lexicon;
import io.tradesift.signal.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what, had it been said, would have changed the verdict. */
final class Counterfactuals {

    private static final int MOST = 3;

    private final Lexicon lexicon;
    private final LinearModel model;
    private final List<String> candidates;

    Counterfactuals(Lexicon lexicon, LinearModel model, List<String> candidates) {
        this.lexicon = lexicon;
        this.model = model;
        this.candidates = List.copyOf(candidates);
    }

    private record Scored(Change change, double probability) {}

    /** The strongest first. */
    List<Change> of(Scoring scoring, Reading reading, BuyerType now) {
        Set<String> said = reading.signals();
        List<Scored> changes = new ArrayList<>();
        for (String candidate : candidates) {
            if (!said.contains(candidate)) {
                Scores scores = model.with(scoring, candidate);
                Signal signal = lexicon.signal(candidate);
                scores.likeliest()
                        .buyerType()
                        .filter(type -> type != now)
                        .ifPresent(type -> changes.add(new Scored(
                                new Change(candidate, signal.description(), type), scores.of(Label.of(type)))));
            }
        }
        return changes.stream()
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .limit(MOST)
                .map(Scored::change)
                .toList();
    }
}
