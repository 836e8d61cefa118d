package io.tradesift.peers;

import java.util.Map;
import java.util.Objects;

/**
 * A system trained and measured.
 *
 * @param seconds from labelled messages to a calibrated model, by the clock on the wall
 * @param size of the model in bytes
 * @param measurements by name of the evaluation set
 */
record Result(String name, double seconds, long size, Map<String, Measurement> measurements) {

    Result {
        measurements = Map.copyOf(measurements);
    }

    Measurement measurement(String set) {
        return Objects.requireNonNull(measurements.get(set), set);
    }
}
