package io.tradesift.peers;

import io.tradesift.classify.Classifier;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.training.Training;
import io.tradesift.verdict.Costs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Tradesift itself, by the code that the service is packaged with. Trained here rather than taken from the package, so
 * that it has learned from the very messages that the peers learn from.
 */
final class TradesiftPeer implements Peer {

    @Override
    public String name() {
        return "**Tradesift**";
    }

    @Override
    public boolean calibratesItself() {
        return true;
    }

    @Override
    public Model train(List<Message> messages, Path folder) throws IOException {
        Path file = folder.resolve("tradesift.model");
        Lexicon lexicon = Lexicon.load();
        new Training(lexicon).run(messages.stream().map(Message::labelled).toList(), List.of(), "peers", file, null);
        Classifier classifier = Classifier.of(
                lexicon,
                Playbook.load(lexicon),
                ModelFile.load(file, lexicon.version()),
                Costs.DEFAULT,
                InquiryReader.DEFAULT_MAX_TEXT_LENGTH);
        return new Tradesift(classifier, file);
    }

    private record Tradesift(Classifier classifier, Path file) implements Model {

        /** Assesses the message as for a caller, with evidence, facts, reply strategy and draft: that is what is timed. */
        @Override
        public double[] logits(Message message) {
            Scores scores =
                    classifier.classify(message.labelled().inquiry()).verdict().scores();
            return Arrays.stream(Label.values())
                    .mapToDouble(scores::of)
                    .map(Calibration::logarithm)
                    .toArray();
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }
    }
}
