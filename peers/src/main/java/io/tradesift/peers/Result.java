package io.tradesift.peers;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A system trained and measured.
 *
 * @param seconds from labelled messages to a calibrated model, by the clock on the wall
 * @param measurements by name of the evaluation set
 */
record Result(String name, double seconds, long size, Map<String, Measurement> measurements) {

    Measurement measurement(String set) {
        return Objects.requireNonNull(measurements.get(set), set);
    }

    static Result of(Peer peer, List<Message> corpus, Map<String, List<Message>> sets) throws IOException {
        long start = System.nanoTime();
        double temperature = peer.calibratesItself() ? 1 : Calibration.temperature(peer, Calibration.Split.of(corpus));
        peer.train(corpus);
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        for (Map.Entry<String, List<Message>> set : sets.entrySet()) {
            measurements.put(set.getKey(), Measurement.of(peer, temperature, set.getValue()));
        }
        return new Result(peer.name(), seconds, peer.size(), measurements);
    }
}
