package io.tradesift.app;

import io.quarkus.runtime.Startup;
import io.tradesift.api.ModelResource.ModelDescription;
import io.tradesift.api.ModelVersions;
import io.tradesift.api.RequestReader;
import io.tradesift.api.Wording;
import io.tradesift.classify.Classifier;
import io.tradesift.model.ModelCard;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.verdict.Thresholds;
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
        Settings.Review review = settings.review();
        Thresholds thresholds = new Thresholds(review.confidence(), review.margin(), review.outOfScope());
        return Classifier.of(lexicon, playbook, model, thresholds, settings.maxTextLength());
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
