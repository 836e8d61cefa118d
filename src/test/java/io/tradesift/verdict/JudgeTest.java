package io.tradesift.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.inquiry.Grade;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.inquiry.Scores;
import io.tradesift.inquiry.Subtype;
import java.util.Arrays;
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
    void noMistakeIsCheaperThanAnyMistake() {
        assertThatThrownBy(() -> new Costs(0, 8, 2)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Costs(2, Double.NaN, 2)).hasMessageContaining("lost buyer");
        assertThatThrownBy(() -> new Costs(2, 8, 1)).hasMessageContaining("leak");
    }

    @Test
    void aPersonIsAskedWhereActingIsDearerThanLooking() {
        Costs costs = new Costs(2, 10, 4);

        assertThat(costs.askForAPerson(scores(0.45, 0.55, 0))).isFalse();
        assertThat(costs.askForAPerson(scores(0.51, 0.49, 0))).isFalse();
        assertThat(costs.askForAPerson(scores(0.4, 0.3, 0.3))).isTrue();
        assertThat(costs.askForAPerson(scores(0.09, 0, 0.91)))
                .as("a buyer rarely lost")
                .isFalse();
        assertThat(costs.askForAPerson(scores(0.11, 0, 0.89)))
                .as("a buyer too often lost")
                .isTrue();
        assertThat(costs.askForAPerson(scores(0.74, 0, 0.26)))
                .as("a hunter welcomed")
                .isTrue();
        assertThat(costs.perLook(4).askForAPerson(scores(0.74, 0, 0.26))).isFalse();
    }

    private static Scores scores(double buyer, double newcomer, double hunter) {
        double[] logits = new double[Label.values().length];
        Arrays.fill(logits, Double.NEGATIVE_INFINITY);
        logits[Label.SELLER_SEEKING.ordinal()] = Math.log(buyer);
        logits[Label.MARKET_ENTRY.ordinal()] = Math.log(newcomer);
        logits[Label.SAMPLE_HUNTING.ordinal()] = Math.log(hunter);
        return Scores.ofLogits(logits);
    }

    private static Verdict judge(String text) {
        return Core.CLASSIFIER.classify(Inquiry.of(text)).verdict();
    }
}
