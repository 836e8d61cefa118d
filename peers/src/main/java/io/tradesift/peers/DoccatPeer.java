package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's document categoriser as it comes: its two stock feature generators, its default trainer GIS. */
final class DoccatPeer implements Peer {

    /** The default of 5 drops most words of so small a corpus. */
    private static final int CUTOFF = 2;

    @Override
    public String name() {
        return "OpenNLP doccat";
    }

    @Override
    public Model train(List<Message> messages, Path folder) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        DoccatFactory factory = new DoccatFactory(
                new FeatureGenerator[] {new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()});
        List<DocumentSample> samples = messages.stream()
                .map(message -> new DocumentSample(message.label().name(), words(message)))
                .toList();
        DoccatModel model =
                DocumentCategorizerME.train("mul", ObjectStreamUtils.createObjectStream(samples), parameters, factory);
        return new Doccat(model, new DocumentCategorizerME(model), folder);
    }

    private static String[] words(Message message) {
        return Words.of(message.input()).toArray(String[]::new);
    }

    private record Doccat(DoccatModel model, DocumentCategorizerME categoriser, Path folder) implements Model {

        @Override
        public double[] logits(Message message) {
            double[] byCategory = categoriser.categorize(words(message));
            return Arrays.stream(Label.values())
                    .mapToDouble(label -> byCategory[categoriser.getIndex(label.name())])
                    .map(Calibration::logarithm)
                    .toArray();
        }

        @Override
        public long size() throws IOException {
            Path file = folder.resolve("doccat.bin");
            try (OutputStream out = Files.newOutputStream(file)) {
                model.serialize(out);
            }
            return Files.size(file);
        }
    }
}
