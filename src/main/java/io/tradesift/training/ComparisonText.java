package io.tradesift.training;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A comparison for people, at a terminal: figures, which messages changed, and what that proves. Names messages by id. */
final class ComparisonText {

    private static final int IDS_SHOWN = 20;
    private static final double UNLIKELY = 0.05;
    private static final String ROW = "  %-26s %9s %9s";

    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private ComparisonText(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<String> lines(Comparison comparison) {
        ComparisonText text = new ComparisonText(comparison);
        text.addFigures();
        text.addLabels();
        text.addChanges();
        return List.copyOf(text.lines);
    }

    /** Ids, in the order of the messages, up to a number that can be read. */
    static String ids(List<LabelledInquiry> messages) {
        String shown = messages.stream()
                .limit(IDS_SHOWN)
                .map(LabelledInquiry::inquiry)
                .map(Inquiry::id)
                .collect(Collectors.joining(", "));
        int more = messages.size() - IDS_SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private void addFigures() {
        add(ROW, "", "current", "new");
        addFigure("accuracy", Figures::accuracy);
        addFigure("macro-F1", Figures::macroF1);
        addFigure("calibration error", Figures::calibrationError);
        addFigure("buyers lost", figures -> figures.count(Prediction::isBuyerLost), "%.0f");
    }

    private void addLabels() {
        for (Label label : Label.values()) {
            long messages = comparison.current().of(label).support();
            if (messages > 0) {
                addFigure("F1 " + label, figures -> figures.of(label).f1());
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + (messages == 1 ? "   1 message" : "   " + messages + " messages"));
            }
        }
    }

    private void addFigure(String name, ToDoubleFunction<Figures> figure) {
        addFigure(name, figure, "%.3f");
    }

    private void addFigure(String name, ToDoubleFunction<Figures> figure, String form) {
        add(
                ROW,
                name,
                String.format(Locale.ROOT, form, figure.applyAsDouble(comparison.current())),
                String.format(Locale.ROOT, form, figure.applyAsDouble(comparison.retrained())));
    }

    private void addChanges() {
        List<LabelledInquiry> better = comparison.better();
        List<LabelledInquiry> worse = comparison.worse();
        add(
                "%d of the %d held-out messages got better, %d got worse.",
                better.size(), comparison.current().count(), worse.size());
        if (!better.isEmpty()) {
            add("  better: %s", ids(better));
        }
        if (!worse.isEmpty()) {
            add("  worse: %s", ids(worse));
        }
        add("%s", verdict(better.size(), worse.size()));
        if (!comparison.thin().isEmpty()) {
            add(
                    "The comparison is weak: fewer than %d held-out messages of %s.",
                    Comparison.FEWEST_PER_LABEL,
                    comparison.thin().stream().map(Label::name).collect(Collectors.joining(", ")));
        }
    }

    private String verdict(int better, int worse) {
        if (better + worse == 0) {
            return "Both models are right on the same messages: nothing here tells one from the other.";
        }
        double p = comparison.pValue();
        String chance = "Were both equally good, so uneven a split would still come about in " + inHundred(p)
                + " (sign test, " + value(p) + ")";
        if (p > UNLIKELY) {
            return chance + ": this may well be chance. Label more messages before you rely on it.";
        }
        return chance
                + (better > worse
                        ? ": on mail like yours the new model is very probably better."
                        : ": on mail like yours the new model is very probably worse. Do not load it.");
    }

    private static String value(double p) {
        return p < 0.0005 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", p);
    }

    private static String inHundred(double p) {
        long cases = Math.round(100 * p);
        return cases == 0 ? "not even 1 of 100 cases" : cases + " of 100 cases";
    }

    private void add(String form, Object... values) {
        lines.add(String.format(Locale.ROOT, form, values));
    }
}
