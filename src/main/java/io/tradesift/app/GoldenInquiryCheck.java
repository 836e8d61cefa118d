package io.tradesift.app;

import io.tradesift.classify.Classifier;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is who recognises a plain buyer. */
@Readiness
@Singleton
public final class GoldenInquiryCheck implements HealthCheck {

    private static final Inquiry GOLDEN = Inquiry.of(
            "We want to buy 2x40HQ of ceramic floor tiles 60x60, CIF Mombasa. Please quote your best price.");

    private final Classifier classifier;

    public GoldenInquiryCheck(Classifier classifier) {
        this.classifier = classifier;
    }

    @Override
    public HealthCheckResponse call() {
        Label likeliest = classifier.scores(GOLDEN).likeliest();
        return HealthCheckResponse.named("golden inquiry")
                .status(likeliest == Label.SELLER_SEEKING)
                .withData("answer", likeliest.name())
                .build();
    }
}
