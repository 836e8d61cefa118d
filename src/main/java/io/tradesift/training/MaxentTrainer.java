package io.tradesift.training;

import io.tradesift.model.FeatureKind;
import io.tradesift.model.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains with OpenNLP's quasi-Newton maximum entropy trainer; deterministic.
 *
 * @param l2 strength of the L2 penalty
 * @param iterations at most; the trainer stops by itself when little is to be gained
 */
record MaxentTrainer(double l2, int iterations) {

    static final MaxentTrainer DEFAULT = new MaxentTrainer(3.0, 80);

    AbstractModel train(List<Example> examples) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, l2);
        OnePassDataIndexer indexer = new OnePassDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events(examples)));
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        return (AbstractModel) trainer.train(indexer);
    }

    private static List<Event> events(List<Example> examples) {
        Map<String, Integer> messages = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> messages.merge(feature, 1, Integer::sum)));
        return examples.stream().map(example -> event(example, messages)).toList();
    }

    private static Event event(Example example, Map<String, Integer> messages) {
        List<String> features = new ArrayList<>(example.features());
        features.removeIf(feature -> messages.getOrDefault(feature, 0) < fewestMessages(FeatureKind.of(feature)));
        features.add(Weights.BIAS);
        return new Event(example.label().name(), features.toArray(new String[0]));
    }

    /** In how many messages a feature has to occur to be learned: rare runs of letters only memorise. */
    private static int fewestMessages(FeatureKind kind) {
        return switch (kind) {
            case SIGNAL, FACT, SHAPE, WORD -> 3;
            case PHRASE -> 4;
            case LETTERS -> 6;
        };
    }
}
