package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.Scores;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final List<Prediction> current = new ArrayList<>();
    private final List<Prediction> retrained = new ArrayList<>();

    @Test
    void betterAndWorseAreTheMessagesThatOneModelAloneGotRight() {
        add(Label.SELLER_SEEKING, Label.OUT_OF_SCOPE, Label.SELLER_SEEKING);
        add(Label.SELLER_SEEKING, Label.SELLER_SEEKING, Label.SELLER_SEEKING);
        add(Label.MARKET_ENTRY, Label.MARKET_ENTRY, Label.INFO_GATHERING);
        add(Label.MARKET_ENTRY, Label.INFO_GATHERING, Label.SAMPLE_HUNTING);

        Comparison comparison = comparison();

        assertThat(ComparisonText.ids(comparison.better())).isEqualTo("m0");
        assertThat(ComparisonText.ids(comparison.worse())).isEqualTo("m2");
        assertThat(ComparisonText.lines(comparison))
                .contains("1 of the 4 held-out messages got better, 1 got worse.", "  better: m0", "  worse: m2")
                .contains("  buyers lost                        1         0")
                .contains("  F1 SELLER_SEEKING              0.667     1.000   2 messages")
                .anyMatch(line -> line.contains("100 of 100 cases (sign test, p = 1.000): this may well be chance"));
    }

    @Test
    void aClearSplitIsNamedForWhatItIs() {
        for (int i = 0; i < 9; i++) {
            add(Label.SELLER_SEEKING, Label.OUT_OF_SCOPE, Label.SELLER_SEEKING);
        }
        add(Label.SELLER_SEEKING, Label.SELLER_SEEKING, Label.OUT_OF_SCOPE);

        assertThat(ComparisonText.lines(comparison()))
                .anyMatch(line -> line.endsWith("in 2 of 100 cases (sign test, p = 0.021): on mail like yours the new "
                        + "model is very probably better."));
        assertThat(ComparisonText.lines(new Comparison(new Figures(retrained), new Figures(current))))
                .anyMatch(line -> line.endsWith("very probably worse. Do not load it."));
    }

    @Test
    void modelsThatAreRightOnTheSameMessagesCannotBeToldApart() {
        add(Label.SELLER_SEEKING, Label.OUT_OF_SCOPE, Label.MARKET_ENTRY);

        assertThat(ComparisonText.lines(comparison())).anyMatch(line -> line.startsWith("Both models are right on"));
    }

    @Test
    void labelsWithFewerThanFiveMessagesMakeItWeak() {
        for (Label label : Label.values()) {
            for (int i = 0; i < (label == Label.OUT_OF_SCOPE ? 4 : 5); i++) {
                add(label, label, label);
            }
        }

        assertThat(comparison().thin()).containsExactly(Label.OUT_OF_SCOPE);
        assertThat(ComparisonText.lines(comparison()))
                .contains("The comparison is weak: fewer than 5 held-out messages of OUT_OF_SCOPE.");
    }

    @Test
    void ofManyMessagesTwentyIdsAreListed() {
        for (int i = 0; i < 23; i++) {
            add(Label.SELLER_SEEKING, Label.OUT_OF_SCOPE, Label.SELLER_SEEKING);
        }

        assertThat(ComparisonText.lines(comparison()))
                .anyMatch(line -> line.contains("in not even 1 of 100 cases (sign test, p < 0.001)"));
        assertThat(ComparisonText.ids(comparison().better()))
                .startsWith("m0, m1, ")
                .endsWith(", m19 and 3 more");
    }

    @Test
    void differentMessagesAreNotCompared() {
        add(Label.SELLER_SEEKING, Label.OUT_OF_SCOPE, Label.SELLER_SEEKING);

        assertThatThrownBy(() -> new Comparison(new Figures(current), new Figures(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Comparison comparison() {
        return new Comparison(new Figures(current), new Figures(retrained));
    }

    private void add(Label label, Label before, Label after) {
        LabelledInquiry message = new LabelledInquiry(
                new Inquiry("m" + current.size(), "x", null, Metadata.NONE), "en", label, null, null);
        current.add(answer(message, before));
        retrained.add(answer(message, after));
    }

    private static Prediction answer(LabelledInquiry message, Label label) {
        double[] logits = new double[Label.values().length];
        logits[label.ordinal()] = 3;
        return new Prediction(message, Scores.ofLogits(logits), Outcome.CLASSIFIED);
    }
}
