package io.tradesift.training;

import io.tradesift.model.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lets every message be judged by a model that has not seen it, nor, where the corpus allows, anything of the same
 * batch of writing: who writes many messages repeats himself, and a new sender does not repeat him.
 */
record CrossValidation(MaxentTrainer trainer, int folds, long seed) {

    /**
     * The logits of every example before calibration, in the order of the examples.
     *
     * @param judged what of an example is judged
     */
    List<double[]> logits(List<Example> examples, Function<Example, List<String>> judged) {
        int[] foldOf = folds(examples);
        double[][] logits = new double[examples.size()][];
        IntStream.range(0, folds).parallel().forEach(fold -> judge(fold, foldOf, examples, judged, logits));
        return List.of(logits);
    }

    private void judge(
            int fold, int[] foldOf, List<Example> examples, Function<Example, List<String>> judged, double[][] logits) {
        List<Example> others = IntStream.range(0, foldOf.length)
                .filter(i -> foldOf[i] != fold)
                .mapToObj(examples::get)
                .toList();
        Weights weights = trainer.train(others).weights(1);
        for (int i = 0; i < foldOf.length; i++) {
            if (foldOf[i] == fold) {
                logits[i] = weights.logits(judged.apply(examples.get(i)));
            }
        }
    }

    /** Whole batches, the largest first, each to the fold that has fewest messages so far. */
    private int[] folds(List<Example> examples) {
        Map<String, List<Integer>> batches = new TreeMap<>();
        for (int i = 0; i < examples.size(); i++) {
            batches.computeIfAbsent(batch(examples.get(i), i), batch -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> units = new ArrayList<>();
        for (List<Integer> batch : batches.values()) {
            if (batch.size() * folds * 2 > examples.size()) {
                // Too much of the corpus to leave out at once.
                batch.forEach(i -> units.add(List.of(i)));
            } else {
                units.add(batch);
            }
        }
        Collections.shuffle(units, new Random(seed));
        units.sort((a, b) -> Integer.compare(b.size(), a.size()));
        int[] sizes = new int[folds];
        int[] foldOf = new int[examples.size()];
        for (List<Integer> unit : units) {
            int smallest = IntStream.range(1, folds).reduce(0, (best, fold) -> sizes[fold] < sizes[best] ? fold : best);
            sizes[smallest] += unit.size();
            unit.forEach(i -> foldOf[i] = smallest);
        }
        return foldOf;
    }

    /** What stands before the last hyphen of a message's id; a message without one is its own batch. */
    private static String batch(Example example, int at) {
        String id = example.message().inquiry().id();
        return id != null && id.lastIndexOf('-') > 0 ? id.substring(0, id.lastIndexOf('-')) : "message " + at;
    }
}
