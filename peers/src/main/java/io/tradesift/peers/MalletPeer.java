package io.tradesift.peers;

import cc.mallet.classify.MaxEnt;
import cc.mallet.classify.MaxEntTrainer;
import cc.mallet.pipe.FeatureSequence2FeatureVector;
import cc.mallet.pipe.Pipe;
import cc.mallet.pipe.SerialPipes;
import cc.mallet.pipe.Target2Label;
import cc.mallet.pipe.TokenSequence2FeatureSequence;
import cc.mallet.pipe.TokenSequenceNGrams;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import cc.mallet.types.LabelAlphabet;
import cc.mallet.types.TokenSequence;
import io.tradesift.inquiry.Label;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MALLET's maximum entropy classifier on words and pairs of words. */
final class MalletPeer implements Peer {

    private static final double PRIOR_VARIANCE = 1;

    private final Path folder;
    private @Nullable MaxEnt model;

    MalletPeer(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "MALLET MaxEnt";
    }

    @Override
    public void train(List<Message> messages) {
        Pipe pipe = new SerialPipes(List.of(
                new Target2Label(),
                new TokenSequenceNGrams(new int[] {1, 2}),
                new TokenSequence2FeatureSequence(),
                new FeatureSequence2FeatureVector()));
        InstanceList instances = new InstanceList(pipe);
        messages.forEach(message -> instances.addThruPipe(
                new Instance(words(message), message.label().name(), null, null)));
        pipe.getDataAlphabet().stopGrowth();
        model = new MaxEntTrainer(PRIOR_VARIANCE).train(instances);
    }

    @Override
    public double[] logits(Message message) {
        MaxEnt trained = trained();
        double[] byClass = new double[trained.getLabelAlphabet().size()];
        trained.getUnnormalizedClassificationScores(
                trained.getInstancePipe().instanceFrom(new Instance(words(message), null, null, null)), byClass);
        LabelAlphabet classes = trained.getLabelAlphabet();
        double[] logits = new double[Label.values().length];
        for (Label label : Label.values()) {
            logits[label.ordinal()] = byClass[classes.lookupIndex(label.name(), false)];
        }
        return logits;
    }

    @Override
    public long size() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("classifier.ser");
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(trained());
        }
        return Files.size(file);
    }

    private MaxEnt trained() {
        if (model == null) {
            throw new IllegalStateException("not trained");
        }
        return model;
    }

    private static TokenSequence words(Message message) {
        return new TokenSequence(Words.of(message.input()).toArray());
    }
}
