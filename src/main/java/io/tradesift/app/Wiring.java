package io.tradesift.app;

import io.quarkus.runtime.Startup;
import io.tradesift.api.ModelResource.ModelDescription;
import io.tradesift.api.ModelVersions;
import io.tradesift.api.RequestReader;
import io.tradesift.api.Wording;
import io.tradesift.classify.Classifier;
import io.tradesift.data.InvalidDataException;
import io.tradesift.model.ModelCard;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.verdict.Costs;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

/** Builds the core once, at start-up: whatever is wrong with model, lexicon or playbook stops the service here. */
public final class Wiring {

    @Produces
    @Singleton
    Lexicon lexicon() {
        return Lexicon.load();
    }

    @Produces
    @Singleton
    Playbook playbook(Lexicon lexicon) {
        return Playbook.load(lexicon);
    }

    @Produces
    @Singleton
    ModelFile model(Lexicon lexicon, Settings settings) {
        return settings.model()
                .map(file -> ModelFile.load(file, lexicon.version()))
                .orElseGet(() -> ModelFile.load(lexicon.version()));
    }

    @Produces
    @Singleton
    @Startup
    Classifier classifier(Lexicon lexicon, Playbook playbook, ModelFile model, Settings settings) {
        return Classifier.of(lexicon, playbook, model, costs(settings.review()), settings.maxTextLength());
    }

    private static Costs costs(Settings.Review review) {
        try {
            return new Costs(review.costOfMistake(), review.costOfLostBuyer(), review.costOfLeak());
        } catch (IllegalArgumentException e) {
            throw new InvalidDataException("TRADESIFT_REVIEW_COST_OF_...: " + e.getMessage(), e);
        }
    }

    @Produces
    @Singleton
    @Startup
    Wording wording(Lexicon lexicon) {
        return Wording.load(lexicon);
    }

    @Produces
    @Singleton
    RequestReader requests(Validator validator, Settings settings) {
        return new RequestReader(validator, settings.maxTextLength());
    }

    @Produces
    @Singleton
    ModelVersions versions(ModelFile model, Lexicon lexicon, Playbook playbook) {
        ModelCard card = model.card();
        String corpus = card.figures().getOrDefault("corpus.fingerprint", "unknown");
        return new ModelVersions(card.version(), corpus, lexicon.version(), playbook.version());
    }

    @Produces
    @Singleton
    ModelDescription description(ModelFile model, ModelVersions versions, Classifier classifier) {
        ModelCard card = model.card();
        return new ModelDescription(versions, classifier.knownFeatures(), card.temperature(), card.figures());
    }
}
