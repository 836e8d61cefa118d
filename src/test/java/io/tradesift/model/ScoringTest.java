package io.tradesift.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradesift.Core;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.training.LabelledInquiry;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
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
        DocumentCategorizerME oracle = new DocumentCategorizerME(
                Core.MODEL.oracle(new DoccatFactory(new FeatureGenerator[] {new GivenFeatures()})));
        double temperature = Core.MODEL.card().temperature();

        for (LabelledInquiry message : Core.evaluation()) {
            List<Feature> features = extractor.extract(Core.READER.read(message.inquiry()));
            String[] names = java.util.stream.Stream.concat(
                            features.stream().map(Feature::name), java.util.stream.Stream.of(Weights.BIAS))
                    .toArray(String[]::new);
            double[] expected = oracle.categorize(names);
            Scoring scoring = model.score(features);
            double[] logits = Arrays.stream(Label.values())
                    .mapToDouble(label -> scoring.logit(label) * temperature)
                    .toArray();
            for (Label label : Label.values()) {
                assertThat(io.tradesift.inquiry.Scores.ofLogits(logits).of(label))
                        .isCloseTo(expected[oracle.getIndex(label.name())], within(1e-5));
            }
            assertThat(oracle.getBestCategory(expected))
                    .isEqualTo(scoring.scores().likeliest().name());
        }
    }

    private Scoring score(Inquiry inquiry) {
        return model.score(extractor.extract(Core.READER.read(inquiry)));
    }
}
