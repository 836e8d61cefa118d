package io.tradesift.training;

import io.tradesift.model.Maxent;
import io.tradesift.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains with OpenNLP's quasi-Newton maximum entropy trainer; deterministic.
 *
 * @param l2 strength of the L2 penalty
 * @param iterations at most; the trainer stops by itself when little is to be gained
 */
record MaxentTrainer(double l2, int iterations) {

    static final MaxentTrainer DEFAULT = new MaxentTrainer(0.0125, 300);

    Maxent train(List<Example> examples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, l2);
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::features).toList());
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        try {
            indexer.index(ObjectStreamUtils.createObjectStream(events(examples, vocabulary)));
            EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
            return new Maxent((AbstractModel) trainer.train(indexer), vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Event> events(List<Example> examples, Vocabulary vocabulary) {
        return examples.stream().map(example -> event(example, vocabulary)).toList();
    }

    private static Event event(Example example, Vocabulary vocabulary) {
        List<String> known =
                example.features().stream().filter(vocabulary::knows).toList();
        String[] names = Stream.concat(known.stream(), Stream.of(Maxent.BIAS)).toArray(String[]::new);
        float[] values = Arrays.copyOf(vocabulary.values(known), names.length);
        values[known.size()] = 1;
        return new Event(example.label().name(), names, values);
    }
}
