package io.tradesift.training;

import io.tradesift.model.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
 * @param cutoff messages a feature must occur in to be learned
 * @param l2 strength of the L2 penalty
 */
record MaxentTrainer(int cutoff, double l2, int iterations) {

    static final MaxentTrainer DEFAULT = new MaxentTrainer(3, 4.0, 50);

    AbstractModel train(List<Example> examples) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, l2);
        OnePassDataIndexer indexer = new OnePassDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(
                examples.stream().map(MaxentTrainer::event).toList()));
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        return (AbstractModel) trainer.train(indexer);
    }

    private static Event event(Example example) {
        List<String> features = new ArrayList<>(example.features());
        features.add(Weights.BIAS);
        return new Event(example.label().name(), features.toArray(new String[0]));
    }
}
