package io.tradesift.peers;

import io.tradesift.classify.Classifier;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.training.Training;
import io.tradesift.verdict.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tradesift itself, by the code that the service is packaged with. Trained here rather than taken from the package, so
 * that it has learned from the very messages that the peers learn from.
 */
final class TradesiftPeer implements Peer {

    private final Path file;
    private @Nullable Classifier classifier;

    TradesiftPeer(Path folder) {
        this.file = folder.resolve("tradesift.model");
    }

    @Override
    public String name() {
        return "**Tradesift**";
    }

    @Override
    public boolean calibratesItself() {
        return true;
    }

    @Override
    public void train(List<Message> messages) throws IOException {
        Lexicon lexicon = Lexicon.load();
        new Training(lexicon).run(messages.stream().map(Message::labelled).toList(), List.of(), "peers", file);
        classifier = Classifier.of(
                lexicon,
                Playbook.load(lexicon),
                ModelFile.load(file, lexicon.version()),
                Thresholds.DEFAULT,
                InquiryReader.DEFAULT_MAX_TEXT_LENGTH);
    }

    /** Assesses the message as for a caller, evidence, reply strategy and draft included: that is what takes the time. */
    @Override
    public double[] logits(Message message) {
        if (classifier == null) {
            throw new IllegalStateException("not trained");
        }
        Scores scores =
                classifier.classify(message.labelled().inquiry()).verdict().scores();
        return Arrays.stream(Label.values())
                .mapToDouble(label -> Math.log(Math.max(Double.MIN_NORMAL, scores.of(label))))
                .toArray();
    }

    @Override
    public long size() throws IOException {
        return Files.size(file);
    }
}
