package io.tradesift.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The same for everyone: the messages to learn from, those to be measured on, and the way from one to the other.
 *
 * @param sets evaluation messages by name of the set
 * @param folder where models are kept
 */
record Trial(List<Message> corpus, Map<String, List<Message>> sets, Path folder) {

    /** Learns the temperature beside the model, on another core, as Tradesift's own training does with its folds. */
    Result of(Peer peer) throws IOException {
        long start = System.nanoTime();
        CompletableFuture<Double> calibration = CompletableFuture.supplyAsync(() -> temperature(peer));
        try (Model model = peer.train(corpus, folder(peer.name()))) {
            double temperature = calibration.join();
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, Measurement> measurements = new HashMap<>();
            for (Map.Entry<String, List<Message>> set : sets.entrySet()) {
                measurements.put(set.getKey(), Measurement.of(model, temperature, set.getValue()));
            }
            return new Result(peer.name(), seconds, model.size(), measurements);
        }
    }

    /** By what a model that has learned from four fifths of the corpus says of the last one. */
    private double temperature(Peer peer) {
        if (peer.calibratesItself()) {
            return 1;
        }
        Split split = Split.of(corpus);
        try (Model model = peer.train(split.learned(), folder(peer.name() + ", calibration"))) {
            List<double[]> logits = new ArrayList<>();
            for (Message message : split.heldOut()) {
                logits.add(model.logits(message));
            }
            return Calibration.temperature(
                    logits, split.heldOut().stream().map(Message::label).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name.replaceAll("\\W+", "-")));
    }
}
