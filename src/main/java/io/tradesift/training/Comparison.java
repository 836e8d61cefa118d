package io.tradesift.training;

import io.tradesift.inquiry.Label;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What two models said about the same messages, in the same order. */
record Comparison(Figures current, Figures retrained) {

    /** With fewer held-out messages of a label, its figures are hardly more than chance. */
    static final int FEWEST_PER_LABEL = 5;

    Comparison {
        if (!messages(current).equals(messages(retrained))) {
            throw new IllegalArgumentException("compared on different messages");
        }
    }

    private static List<LabelledInquiry> messages(Figures figures) {
        return figures.predictions().stream().map(Prediction::message).toList();
    }

    /** The messages that only the retrained model got right. */
    List<LabelledInquiry> better() {
        return where((before, after) -> !before.isRight() && after.isRight());
    }

    /** The messages that only the current model got right. */
    List<LabelledInquiry> worse() {
        return where((before, after) -> before.isRight() && !after.isRight());
    }

    private List<LabelledInquiry> where(BiPredicate<Prediction, Prediction> condition) {
        return IntStream.range(0, current.count())
                .filter(i -> condition.test(
                        current.predictions().get(i), retrained.predictions().get(i)))
                .mapToObj(i -> current.predictions().get(i).message())
                .toList();
    }

    double pValue() {
        return SignTest.pValue(better().size(), worse().size());
    }

    /** The labels of which too few messages were held out to tell anything. */
    List<Label> thin() {
        return Arrays.stream(Label.values())
                .filter(label -> current.of(label).support() < FEWEST_PER_LABEL)
                .toList();
    }
}
