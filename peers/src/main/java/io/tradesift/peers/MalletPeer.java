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
import cc.mallet.types.TokenSequence;
import cc.mallet.util.MalletLogger;
import io.tradesift.inquiry.Label;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** MALLET's maximum entropy classifier on counts of words and pairs of words. */
final class MalletPeer implements Peer {

    /** MALLET's default; a third and three times as much were no better on held-out messages. */
    private static final double PRIOR_VARIANCE = 1;

    /** Kept, since a logger that nobody holds forgets its level; MALLET logs every step of its optimiser. */
    private static final Logger LOG = MalletLogger.getLogger("cc.mallet");

    @Override
    public String name() {
        return "MALLET MaxEnt";
    }

    @Override
    public Model train(List<Message> messages, Path folder) {
        LOG.setLevel(Level.OFF);
        Pipe pipe = new SerialPipes(List.of(
                new Target2Label(),
                new TokenSequenceNGrams(new int[] {1, 2}),
                new TokenSequence2FeatureSequence(),
                new FeatureSequence2FeatureVector()));
        InstanceList instances = new InstanceList(pipe);
        messages.forEach(message ->
                instances.addThruPipe(instance(message, message.label().name())));
        pipe.getDataAlphabet().stopGrowth();
        return new Mallet(new MaxEntTrainer(PRIOR_VARIANCE).train(instances), folder);
    }

    private static Instance instance(Message message, String label) {
        return new Instance(new TokenSequence(Words.of(message.input()).toArray()), label, null, null);
    }

    private record Mallet(MaxEnt classifier, Path folder) implements Model {

        @Override
        public double[] logits(Message message) {
            Instance unlabelled = instance(message, Label.OUT_OF_SCOPE.name());
            double[] byClass = new double[classifier.getLabelAlphabet().size()];
            classifier.getUnnormalizedClassificationScores(
                    classifier.getInstancePipe().instanceFrom(unlabelled), byClass);
            return Arrays.stream(Label.values())
                    .mapToDouble(label -> byClass[classifier.getLabelAlphabet().lookupIndex(label.name(), false)])
                    .toArray();
        }

        @Override
        public long size() throws IOException {
            Path file = folder.resolve("classifier.ser");
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
                out.writeObject(classifier);
            }
            return Files.size(file);
        }
    }
}
