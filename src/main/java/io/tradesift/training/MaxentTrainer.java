package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.model.Maxent;
import io.tradesift.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains with OpenNLP's quasi-Newton maximum entropy trainer; deterministic.
 *
 * <p>OpenNLP's minimiser stops at the first step that gains less than one part in ten thousand, though one poor step is
 * often followed by good ones. So it is started again where it stopped, until a whole run gains next to nothing.
 *
 * @param l2 strength of the L2 penalty
 * @param iterations of one run at most
 */
record MaxentTrainer(double l2, int iterations) {

    static final MaxentTrainer DEFAULT = new MaxentTrainer(0.0125, 100);

    private static final double LITTLE = 0.005;
    private static final int MOST_RUNS = 12;
    private static final int UPDATES_REMEMBERED = 15;

    Maxent train(List<Example> examples) {
        Vocabulary vocabulary =
                Vocabulary.of(examples.stream().map(Example::features).toList());
        DataIndexer indexer = indexed(events(examples, vocabulary));
        return new Maxent(model(minimum(indexer), indexer), vocabulary);
    }

    private static DataIndexer indexed(List<Event> events) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        try {
            indexer.index(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexer;
    }

    private double[] minimum(DataIndexer indexer) {
        Penalised loss = new Penalised(new NegLogLikelihood(indexer), l2);
        double[] weights = new double[loss.getDimension()];
        double before = loss.valueAt(weights);
        for (int run = 0; run < MOST_RUNS; run++) {
            double[] step = new QNMinimizer(0, 0, iterations, UPDATES_REMEMBERED, QNTrainer.MAX_FCT_EVAL_DEFAULT)
                    .minimize(loss.from(weights));
            weights = sum(weights, step);
            double after = loss.valueAt(weights);
            if (before - after < LITTLE * before) {
                break;
            }
            before = after;
        }
        return weights;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    /** OpenNLP's likelihood with the penalty, which has to pull towards zero and not to where a run began. */
    private record Penalised(Function likelihood, double l2) implements Function {

        @Override
        public int getDimension() {
            return likelihood.getDimension();
        }

        @Override
        public double valueAt(double[] weights) {
            double squares = 0;
            for (double weight : weights) {
                squares += weight * weight;
            }
            return likelihood.valueAt(weights) + l2 * squares;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            double[] gradient = likelihood.gradientAt(weights).clone();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += 2 * l2 * weights[i];
            }
            return gradient;
        }

        /** The same, seen from a point: the minimiser always begins at zero. */
        Function from(double[] origin) {
            Penalised here = this;
            return new Function() {
                @Override
                public int getDimension() {
                    return here.getDimension();
                }

                @Override
                public double valueAt(double[] step) {
                    return here.valueAt(sum(origin, step));
                }

                @Override
                public double[] gradientAt(double[] step) {
                    return here.gradientAt(sum(origin, step));
                }
            };
        }
    }

    private static AbstractModel model(double[] weights, DataIndexer indexer) {
        String[] features = indexer.getPredLabels();
        String[] labels = indexer.getOutcomeLabels();
        int[] all = IntStream.range(0, labels.length).toArray();
        Context[] contexts = new Context[features.length];
        for (int i = 0; i < features.length; i++) {
            int feature = i;
            contexts[i] = new Context(
                    all,
                    IntStream.of(all)
                            .mapToDouble(label -> weights[label * features.length + feature])
                            .toArray());
        }
        return new QNModel(contexts, features, labels);
    }

    private static List<Event> events(List<Example> examples, Vocabulary vocabulary) {
        return examples.stream()
                .flatMap(example -> Stream.of(example.features(), example.rough())
                        .filter(features -> !features.isEmpty())
                        .map(features -> event(example.label(), features, vocabulary)))
                .toList();
    }

    private static Event event(Label label, List<String> features, Vocabulary vocabulary) {
        List<String> known = features.stream().filter(vocabulary::knows).toList();
        String[] names = Stream.concat(known.stream(), Stream.of(Maxent.BIAS)).toArray(String[]::new);
        float[] values = Arrays.copyOf(vocabulary.values(known), names.length);
        values[known.size()] = 1;
        return new Event(label.name(), names, values);
    }
}
