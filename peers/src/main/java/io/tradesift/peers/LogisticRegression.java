package io.tradesift.peers;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import io.tradesift.inquiry.Label;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** LIBLINEAR's L2-regularised logistic regression, one label against the rest, with a bias. */
record LogisticRegression(de.bwaldvogel.liblinear.Model weights) {

    private static final double TOLERANCE = 0.01;

    /**
     * @param rows the features of each message in ascending order, numbered from 1
     * @param features how many there are
     * @param cost how much an error weighs against large weights: LIBLINEAR's C
     */
    static LogisticRegression train(List<Feature[]> rows, List<Label> labels, int features, double cost) {
        Linear.disableDebugOutput();
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = rows.stream().map(row -> withBias(row, features + 1)).toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Label::ordinal).toArray();
        return new LogisticRegression(Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE)));
    }

    private static Feature[] withBias(Feature[] row, int at) {
        Feature[] longer = Arrays.copyOf(row, row.length + 1);
        longer[row.length] = new FeatureNode(at, 1);
        return longer;
    }

    /**
     * The decision values. Their softmax can be calibrated much better than the probabilities that LIBLINEAR makes of
     * them, each label by itself and then brought to the sum 1.
     */
    double[] logits(Feature[] row) {
        double[] values = new double[weights.getNrClass()];
        Linear.predictValues(weights, row, values);
        double[] logits = new double[Label.values().length];
        for (int i = 0; i < values.length; i++) {
            logits[weights.getLabels()[i]] = values[i];
        }
        return logits;
    }

    void save(Path file) throws IOException {
        weights.save(file);
    }
}
