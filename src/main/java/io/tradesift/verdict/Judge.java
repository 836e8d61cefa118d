package io.tradesift.verdict;

import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.inquiry.Scores;
import io.tradesift.inquiry.Subtype;
import io.tradesift.model.Reading;
import io.tradesift.model.Scoring;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns scores into a verdict. */
public final class Judge {

    static final Set<String> TECHNICIAN = Set.of(
            "FORMULA_OR_COMPOSITION",
            "PROCESS_PARAMETERS",
            "TOOLING_OR_DRAWINGS",
            "FIRMWARE_OR_SOURCE",
            "COMPONENT_SUPPLIERS",
            "REVERSE_ENGINEERING",
            "OWN_PRODUCTION_PLANNED",
            "QUALITY_PROBLEM_PROBE");
    static final Set<String> COMPETITOR = Set.of(
            "COST_BREAKDOWN",
            "OTHER_CUSTOMERS",
            "OTHER_AGENTS_TERMS",
            "REGIONAL_PRICE_STRUCTURE",
            "CAPACITY_AND_MACHINES",
            "MARKET_STUDY_PAID_INTERVIEW",
            "EXPORT_DATA_ASKED",
            "MARGIN_OR_PROFIT_ASKED");

    /** A runner-up this near, in probability, makes it a close call. */
    private static final double CLOSE = 0.25;

    private final Costs costs;

    public Judge(Costs costs) {
        this.costs = costs;
    }

    public Verdict judge(Scoring scoring, Reading reading) {
        Scores scores = scoring.scores();
        ReviewReason reason = reviewReason(scoring);
        boolean outOfScope = reason == null && scores.likeliest() == Label.OUT_OF_SCOPE;
        BuyerType type = scores.likeliestType();
        Outcome decided = outOfScope ? Outcome.OUT_OF_SCOPE : Outcome.CLASSIFIED;
        return new Verdict(
                reason == null ? decided : Outcome.NEEDS_REVIEW,
                outOfScope ? Label.OUT_OF_SCOPE : Label.of(type),
                reason,
                contenders(scores),
                outOfScope ? null : subtype(type, reading),
                scores,
                outOfScope ? 0 : Priority.of(scores, reading));
    }

    private @Nullable ReviewReason reviewReason(Scoring scoring) {
        Scores scores = scoring.scores();
        if (!scoring.hasEvidence()) {
            return ReviewReason.NO_EVIDENCE;
        }
        if (!costs.askForAPerson(scores)) {
            return null;
        }
        if (scores.likeliest() == Label.OUT_OF_SCOPE) {
            return ReviewReason.POSSIBLY_OUT_OF_SCOPE;
        }
        return scores.margin() < CLOSE ? ReviewReason.CLOSE_CALL : ReviewReason.LOW_CONFIDENCE;
    }

    private static List<Label> contenders(Scores scores) {
        return Arrays.stream(Label.values())
                .sorted(Comparator.comparingDouble((Label label) -> scores.of(label))
                        .reversed())
                .limit(2)
                .toList();
    }

    private static @Nullable Subtype subtype(BuyerType type, Reading reading) {
        if (type != BuyerType.INTELLIGENCE_STEALING) {
            return null;
        }
        long technician = found(TECHNICIAN, reading);
        long competitor = found(COMPETITOR, reading);
        if (technician == competitor) {
            return null;
        }
        return technician > competitor ? Subtype.TECHNICIAN : Subtype.COMPETITOR;
    }

    private static long found(Set<String> signals, Reading reading) {
        return reading.signals().stream().filter(signals::contains).count();
    }
}
