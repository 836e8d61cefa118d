package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import java.util.Arrays;
import java.util.List;

/** What answers are worth, counted as the service's own reports count. */
record Figures(List<Answer> answers) {

    private static final int BINS = 10;

    Figures {
        answers = List.copyOf(answers);
    }

    double accuracy() {
        return answers.stream().filter(Answer::isRight).count() / (double) answers.size();
    }

    /** The mean F1 of the labels that occur; an answer with a label that does not occur costs precision nowhere. */
    double macroF1() {
        return Arrays.stream(Label.values())
                .filter(label -> answers.stream().anyMatch(answer -> answer.label() == label))
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    /** The harmonic mean of precision and recall, as twice the hits over all that have the label or were given it. */
    private double f1(Label label) {
        long support =
                answers.stream().filter(answer -> answer.label() == label).count();
        long given =
                answers.stream().filter(answer -> answer.likeliest() == label).count();
        long right = answers.stream()
                .filter(answer -> answer.label() == label && answer.isRight())
                .count();
        return 2.0 * right / (support + given);
    }

    /** The expected calibration error: how far confidence and share right lie apart, over ten bins of equal width. */
    double calibrationError() {
        double[] confidence = new double[BINS];
        int[] right = new int[BINS];
        for (Answer answer : answers) {
            int bin = Math.min(BINS - 1, (int) (answer.confidence() * BINS));
            confidence[bin] += answer.confidence();
            right[bin] += answer.isRight() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
        }
        return error / answers.size();
    }

    Figures in(String language) {
        return new Figures(answers.stream()
                .filter(answer -> answer.language().equals(language))
                .toList());
    }
}
