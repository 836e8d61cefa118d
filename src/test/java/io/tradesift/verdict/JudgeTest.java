package io.tradesift.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.inquiry.Grade;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.inquiry.Subtype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "👍", "👍👍👍 🎉", "?", "ราคาเท่าไหร่ครับ", "შემოგვთავაზეთ ფასი", "9f8Zk2Lq0xWv7RtYbNm3"})
    void whereThereIsNothingToGoByItSaysSo(String text) {
        Verdict verdict = Core.CLASSIFIER.classify(Inquiry.of(text)).verdict();

        assertThat(verdict.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(verdict.reason()).isEqualTo(ReviewReason.NO_EVIDENCE);
        assertThat(verdict.confidence()).isLessThan(0.6);
        assertThat(verdict.buyerType()).isPresent();
    }

    @Test
    void aPlainBuyerIsAnA() {
        Verdict verdict = judge("We want to buy 2x40HQ ceramic tiles 60x60, CIF Mombasa, payment L/C. Please quote.");

        assertThat(verdict.outcome()).isEqualTo(Outcome.CLASSIFIED);
        assertThat(verdict.grade()).contains(Grade.A);
        assertThat(verdict.priority()).isGreaterThan(70);
    }

    @Test
    void aPlainPitchIsOutOfScopeAndComesLast() {
        Verdict verdict = judge("We are a professional SEO agency and can bring your website to page 1 of Google. "
                + "Reply for a free audit. Unsubscribe here.");

        assertThat(verdict.outcome()).isEqualTo(Outcome.OUT_OF_SCOPE);
        assertThat(verdict.label()).isEqualTo(Label.OUT_OF_SCOPE);
        assertThat(verdict.buyerType()).isEmpty();
        assertThat(verdict.priority()).isZero();
    }

    @Test
    void tellsATechnicianFromACompetitor() {
        assertThat(judge(
                                "What is the exact formula of the coating, at what temperature do you cure it and for how long? "
                                        + "Please share the drawings of your mould, we want to make the same product here.")
                        .subtype())
                .isEqualTo(Subtype.TECHNICIAN);
        assertThat(judge(
                                "Before we talk business: who are your customers in Poland, what discount do you give your other "
                                        + "distributors, and can you send us a cost breakdown?")
                        .subtype())
                .isEqualTo(Subtype.COMPETITOR);
    }

    @Test
    void namesOnlySignalsThatExist() {
        assertThat(Core.LEXICON.signals()).containsKeys(Judge.TECHNICIAN.toArray(String[]::new));
        assertThat(Core.LEXICON.signals()).containsKeys(Judge.COMPETITOR.toArray(String[]::new));
        assertThat(Core.LEXICON.signals()).containsKeys(Priority.URGENT.toArray(String[]::new));
    }

    @Test
    void thresholdsAreProbabilities() {
        assertThatThrownBy(() -> new Thresholds(1.2, 0.1, 0.5)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> new Thresholds(0.5, Double.NaN, 0.5)).hasMessageContaining("margin");
    }

    private static Verdict judge(String text) {
        return Core.CLASSIFIER.classify(Inquiry.of(text)).verdict();
    }
}
