package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.model.ModelFile;
import io.tradesift.model.Weights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Lets every message be judged by a model that has not seen it. */
record CrossValidation(MaxentTrainer trainer, int folds, long seed) {

    /** The logits of every example before calibration, in the order of the examples. */
    List<double[]> logits(List<Example> examples) {
        int[] foldOf = folds(examples);
        double[][] logits = new double[examples.size()][];
        IntStream.range(0, folds).parallel().forEach(fold -> judge(fold, foldOf, examples, logits));
        return List.of(logits);
    }

    private void judge(int fold, int[] foldOf, List<Example> examples, double[][] logits) {
        List<Example> others = IntStream.range(0, foldOf.length)
                .filter(i -> foldOf[i] != fold)
                .mapToObj(examples::get)
                .toList();
        Weights weights = weights(others);
        for (int i = 0; i < foldOf.length; i++) {
            if (foldOf[i] == fold) {
                logits[i] = weights.logits(examples.get(i).features());
            }
        }
    }

    private Weights weights(List<Example> examples) {
        try {
            return Weights.of(ModelFile.rows(trainer.train(examples)), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each label's messages spread evenly over the folds. */
    private int[] folds(List<Example> examples) {
        int[] foldOf = new int[examples.size()];
        Random random = new Random(seed);
        for (Label label : Label.values()) {
            List<Integer> ofLabel = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (examples.get(i).label() == label) {
                    ofLabel.add(i);
                }
            }
            Collections.shuffle(ofLabel, random);
            for (int i = 0; i < ofLabel.size(); i++) {
                foldOf[ofLabel.get(i)] = i % folds;
            }
        }
        return foldOf;
    }
}
