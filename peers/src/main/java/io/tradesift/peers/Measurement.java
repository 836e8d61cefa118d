package io.tradesift.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a system made of one evaluation set.
 *
 * @param microseconds the median time of a message, from the received text to the scores
 */
record Measurement(Figures figures, double microseconds) {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(2);
    private static final long TIMING = TimeUnit.SECONDS.toNanos(2);

    /** Answers each message, then goes on answering the whole set, first to warm up and then against the clock. */
    static Measurement of(Model model, double temperature, List<Message> set) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Message message : set) {
            answers.add(new Answer(
                    message.label(), message.language(), Calibration.scores(model.logits(message), temperature)));
        }
        times(model, set, WARM_UP);
        return new Measurement(new Figures(answers), median(times(model, set, TIMING)) / 1000);
    }

    /** Nanoseconds of each message, over as many whole passes as begin within the limit. */
    private static List<Long> times(Model model, List<Message> set, long limit) throws IOException {
        List<Long> times = new ArrayList<>();
        long start = System.nanoTime();
        while (System.nanoTime() - start < limit) {
            for (Message message : set) {
                long before = System.nanoTime();
                model.logits(message);
                times.add(System.nanoTime() - before);
            }
        }
        return times;
    }

    static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }
}
