package io.tradesift.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * What a system made of one evaluation set.
 *
 * @param microseconds the median time of a message, from the received text to the scores
 */
record Measurement(Figures figures, double microseconds) {

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final long TIMING = TimeUnit.SECONDS.toNanos(3);

    /** Answers each message, then goes on answering the whole set, first to warm up and then against the clock. */
    static Measurement of(Peer peer, double temperature, List<Message> set) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Message message : set) {
            answers.add(new Answer(
                    message.label(), message.language(), Calibration.scores(peer.logits(message), temperature)));
        }
        time(peer, set, WARM_UP);
        return new Measurement(new Figures(answers), median(time(peer, set, TIMING)) / 1000);
    }

    /** Nanoseconds of each message, over as many whole passes as begin within the limit. */
    private static List<Long> time(Peer peer, List<Message> set, long limit) throws IOException {
        List<Long> times = new ArrayList<>();
        long start = System.nanoTime();
        while (System.nanoTime() - start < limit) {
            for (Message message : set) {
                long before = System.nanoTime();
                peer.logits(message);
                times.add(System.nanoTime() - before);
            }
        }
        return times;
    }

    private static double median(List<Long> times) {
        long[] sorted = times.stream().flatMapToLong(LongStream::of).toArray();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }
}
