package io.tradesift.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradesift.Core;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import io.tradesift.training.LabelledInquiry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private final FeatureExtractor extractor = new FeatureExtractor();
    private final LinearModel model = Core.MODEL.linear();

    @Test
    void contributionsAndBiasSumToTheLogitOfEveryEvaluationMessage() {
        for (LabelledInquiry message : Core.evaluation()) {
            Scoring scoring = score(message.inquiry());
            for (Label label : Label.values()) {
                double sum = scoring.bias(label)
                        + scoring.evidence(label).stream()
                                .mapToDouble(Evidence::contribution)
                                .sum();
                assertThat(sum).isCloseTo(scoring.logit(label), within(1e-9));
            }
        }
    }

    @Test
    void scoresOfEveryEvaluationMessageSumToOne() {
        assertThat(Core.evaluation())
                .allSatisfy(message -> assertThat(score(message.inquiry()).scores().asMap().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9)));
    }

    @Test
    void evidencePointsAtPlacesWithinTheOriginal() {
        Inquiry inquiry = Inquiry.of("👋🏽 Hi\r\nwe want to buy 500 pcs — ﬁne quality\r\n\r\n请报价 👍");

        assertThat(score(inquiry).evidence(Label.SELLER_SEEKING))
                .flatExtracting(Evidence::places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.quote(inquiry)).isNotBlank());
    }

    @Test
    void answersAsOpenNlpItselfWould() {
        ExtensionLoader.registerAllowedPackage("io.tradesift.");
        DocumentCategorizerME oracle = new DocumentCategorizerME(new DoccatModel(
                "mul", new Weighing(Core.MODEL.maxent()), Map.of(), new DoccatFactory(new FeatureGenerator[] {
                    new GivenFeatures()
                })));
        double temperature = Core.MODEL.card().temperature();

        for (LabelledInquiry message : Core.evaluation()) {
            List<Feature> features = extractor.extract(Core.READER.read(message.inquiry()));
            double[] expected =
                    oracle.categorize(features.stream().map(Feature::name).toArray(String[]::new));
            Scoring scoring = model.score(features);
            double[] logits = Arrays.stream(Label.values())
                    .mapToDouble(label -> scoring.logit(label) * temperature)
                    .toArray();
            for (Label label : Label.values()) {
                assertThat(Scores.ofLogits(logits).of(label))
                        .isCloseTo(expected[oracle.getIndex(label.name())], within(1e-5));
            }
            assertThat(oracle.getBestCategory(expected))
                    .isEqualTo(scoring.scores().likeliest().name());
        }
    }

    /** OpenNLP's categorizer knows no values: hands it those the model was trained on. */
    private static final class Weighing extends AbstractModel {
        private final Maxent maxent;

        Weighing(Maxent maxent) {
            super(new Context[0], new String[0], outcomes(maxent.model()));
            this.maxent = maxent;
            this.modelType = ModelType.MaxentQn;
        }

        private static String[] outcomes(AbstractModel model) {
            return IntStream.range(0, model.getNumOutcomes())
                    .mapToObj(model::getOutcome)
                    .toArray(String[]::new);
        }

        @Override
        public double[] eval(String[] features) {
            List<String> known =
                    Arrays.stream(features).filter(maxent.vocabulary()::knows).toList();
            String[] names =
                    Stream.concat(known.stream(), Stream.of(Maxent.BIAS)).toArray(String[]::new);
            float[] values = Arrays.copyOf(maxent.vocabulary().values(known), names.length);
            values[known.size()] = 1;
            return maxent.model().eval(names, values);
        }

        @Override
        public double[] eval(String[] features, double[] probabilities) {
            return eval(features);
        }

        @Override
        public double[] eval(String[] features, float[] values) {
            return maxent.model().eval(features, values);
        }
    }

    private Scoring score(Inquiry inquiry) {
        return model.score(extractor.extract(Core.READER.read(inquiry)));
    }
}
