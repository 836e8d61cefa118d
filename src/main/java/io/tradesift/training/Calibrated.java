package io.tradesift.training;

import io.tradesift.inquiry.Scores;
import io.tradesift.verdict.Costs;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Logits and the temperature that makes their probabilities worth their face value.
 *
 * @param logits of each example, before calibration
 */
record Calibrated(List<Example> examples, List<double[]> logits, double temperature) {

    private static final int FOLDS = 4;
    private static final long SEED = 20_260_101;

    /** Every example judged by a model that has not seen it, calibrated on just these judgements. */
    static Calibrated outOfFold(MaxentTrainer trainer, List<Example> examples, Function<Example, List<String>> judged) {
        List<double[]> logits = new CrossValidation(trainer, FOLDS, SEED).logits(examples, judged);
        double temperature = Calibration.temperature(
                logits, examples.stream().map(Example::label).toList());
        return new Calibrated(examples, logits, temperature);
    }

    Figures figures() {
        return new Figures(IntStream.range(0, examples.size())
                .mapToObj(i -> {
                    Scores scores = Calibration.scores(logits.get(i), temperature);
                    return Prediction.of(examples.get(i).message(), scores, Costs.DEFAULT);
                })
                .toList());
    }
}
