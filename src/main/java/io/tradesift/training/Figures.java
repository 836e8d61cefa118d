package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.verdict.Costs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a set of predictions is worth. */
record Figures(List<Prediction> predictions) {

    private static final int CALIBRATION_BINS = 10;
    private static final int RESAMPLES = 400;
    private static final long RESAMPLING_SEED = 1;

    /** Precision, recall and F1 of a label, 0..1, and how many messages have it. */
    record OfLabel(double precision, double recall, double f1, long support) {}

    /** One bar of the reliability diagram: mean confidence and share right among {@code count} answers. */
    record Bin(double confidence, double accuracy, int count) {}

    /** From {@code low} to {@code high}, both included. */
    record Interval(double low, double high) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f to %.3f", low, high);
        }
    }

    Figures {
        predictions = List.copyOf(predictions);
    }

    int count() {
        return predictions.size();
    }

    double accuracy() {
        return share(Prediction::isRight);
    }

    /** The mean of minus the logarithm of the right label's probability: what calibration makes small. */
    double logLoss() {
        return predictions.stream()
                .mapToDouble(prediction -> -Math.log(Math.max(
                        Double.MIN_NORMAL,
                        prediction.scores().of(prediction.message().label()))))
                .average()
                .orElse(0);
    }

    /** The share of answers that a reader could have given: the label or the secondary one. */
    double admissible() {
        return share(prediction -> prediction.message().admits(prediction.answer()));
    }

    double share(Predicate<Prediction> condition) {
        return predictions.stream().filter(condition).count() / (double) Math.max(1, count());
    }

    long count(Predicate<Prediction> condition) {
        return predictions.stream().filter(condition).count();
    }

    OfLabel of(Label label) {
        long answered = count(prediction -> prediction.answer() == label);
        long support = count(prediction -> prediction.message().label() == label);
        long right = count(prediction -> prediction.answer() == label && prediction.isRight());
        double precision = answered == 0 ? 0 : right / (double) answered;
        double recall = support == 0 ? 0 : right / (double) support;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new OfLabel(precision, recall, f1, support);
    }

    /** The mean F1 of the labels that occur. */
    double macroF1() {
        return mean(OfLabel::f1);
    }

    /** The mean precision of the labels that occur. */
    double macroPrecision() {
        return mean(OfLabel::precision);
    }

    /** The mean recall of the labels that occur. */
    double macroRecall() {
        return mean(OfLabel::recall);
    }

    private double mean(ToDoubleFunction<OfLabel> figure) {
        return Arrays.stream(Label.values())
                .map(this::of)
                .filter(label -> label.support() > 0)
                .mapToDouble(figure)
                .average()
                .orElse(0);
    }

    /** The same scores where being wrong costs otherwise. */
    Figures judgedBy(Costs costs) {
        return new Figures(predictions.stream()
                .map(prediction -> Prediction.of(prediction.message(), prediction.scores(), costs))
                .toList());
    }

    /** Where 95 % of the figures of resamples lie: how far chance alone may have moved this one. */
    Interval interval(ToDoubleFunction<Figures> figure) {
        Random random = new Random(RESAMPLING_SEED);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Prediction> drawn = new ArrayList<>(count());
            for (int j = 0; j < count(); j++) {
                drawn.add(predictions.get(random.nextInt(count())));
            }
            resampled[i] = figure.applyAsDouble(new Figures(drawn));
        }
        Arrays.sort(resampled);
        return new Interval(resampled[(int) (RESAMPLES * 0.025)], resampled[(int) (RESAMPLES * 0.975)]);
    }

    /** The answers that ask for no person. */
    Figures firm() {
        return new Figures(predictions.stream().filter(Prediction::isFirm).toList());
    }

    /** The expected calibration error over {@value #CALIBRATION_BINS} bins of equal width, 0..1. */
    double calibrationError() {
        return bins().stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.accuracy()) / count())
                .sum();
    }

    /** The bins that are not empty, in the order of their confidence. */
    List<Bin> bins() {
        Map<Integer, List<Prediction>> byBin = predictions.stream()
                .collect(Collectors.groupingBy(
                        prediction ->
                                Math.min(CALIBRATION_BINS - 1, (int) (prediction.confidence() * CALIBRATION_BINS)),
                        TreeMap::new,
                        Collectors.toList()));
        List<Bin> bins = new ArrayList<>();
        byBin.values()
                .forEach(inBin -> bins.add(new Bin(
                        inBin.stream()
                                .mapToDouble(Prediction::confidence)
                                .average()
                                .orElse(0),
                        new Figures(inBin).accuracy(),
                        inBin.size())));
        return bins;
    }

    /** How often each label (outer) was answered with each (inner). */
    Map<Label, Map<Label, Integer>> confusion() {
        Map<Label, Map<Label, Integer>> confusion = new EnumMap<>(Label.class);
        for (Prediction prediction : predictions) {
            confusion
                    .computeIfAbsent(prediction.message().label(), label -> new EnumMap<>(Label.class))
                    .merge(prediction.answer(), 1, Integer::sum);
        }
        return confusion;
    }

    /** The figures of each group, most messages first. */
    Map<String, Figures> by(Function<Prediction, String> group) {
        Map<String, List<Prediction>> groups =
                predictions.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        Map<String, Figures> figures = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Prediction>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .forEach(entry -> figures.put(entry.getKey(), new Figures(entry.getValue())));
        return figures;
    }

    Map<String, Figures> byLanguage() {
        return by(prediction -> prediction.message().languageTag());
    }
}
