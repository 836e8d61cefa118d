package io.tradesift.api;

import io.tradesift.api.AssessmentResponse.AskPart;
import io.tradesift.api.AssessmentResponse.ChangePart;
import io.tradesift.api.AssessmentResponse.CompletenessPart;
import io.tradesift.api.AssessmentResponse.DraftPart;
import io.tradesift.api.AssessmentResponse.EvidencePart;
import io.tradesift.api.AssessmentResponse.FactPart;
import io.tradesift.api.AssessmentResponse.FactsPart;
import io.tradesift.api.AssessmentResponse.FollowUpPart;
import io.tradesift.api.AssessmentResponse.ItemPart;
import io.tradesift.api.AssessmentResponse.Place;
import io.tradesift.api.AssessmentResponse.Review;
import io.tradesift.api.AssessmentResponse.StrategyPart;
import io.tradesift.api.AssessmentResponse.WarningPart;
import io.tradesift.classify.Ask;
import io.tradesift.classify.Assessment;
import io.tradesift.classify.Warning;
import io.tradesift.data.LocalisedText;
import io.tradesift.facts.Completeness;
import io.tradesift.facts.Fact;
import io.tradesift.facts.Facts;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.inquiry.Span;
import io.tradesift.model.Evidence;
import io.tradesift.strategy.ReplyStrategy;
import io.tradesift.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts an assessment into the words of the contract and the language of the seller. */
final class AssessmentWriter {

    private final Wording wording;
    private final ModelVersions versions;

    AssessmentWriter(Wording wording, ModelVersions versions) {
        this.wording = wording;
        this.versions = versions;
    }

    AssessmentResponse write(String id, Assessment assessment, Set<Part> parts, Locale locale) {
        Verdict verdict = assessment.verdict();
        Inquiry inquiry = assessment.inquiry();
        ReplyStrategy advice = parts.contains(Part.STRATEGY) ? assessment.strategy() : null;
        return new AssessmentResponse(
                id,
                verdict.outcome(),
                review(verdict, locale),
                verdict.reason(),
                verdict.buyerType().orElse(null),
                verdict.subtype(),
                verdict.confidence(),
                verdict.scores().asMap(),
                verdict.grade().orElse(null),
                verdict.priority(),
                assessment.language().tag(),
                assessment.stage(),
                assessment.logit(),
                assessment.bias(),
                evidence(assessment, locale),
                parts.contains(Part.FACTS) ? facts(assessment.facts(), inquiry, locale) : null,
                parts.contains(Part.ASKS) ? asks(assessment, locale) : null,
                parts.contains(Part.WARNINGS) ? warnings(assessment, locale) : null,
                advice == null ? null : strategy(advice, parts, locale),
                versions);
    }

    private @Nullable Review review(Verdict verdict, Locale locale) {
        ReviewReason reason = verdict.reason();
        return reason == null ? null : new Review(reason, wording.of(reason.name(), locale), verdict.contenders());
    }

    private List<EvidencePart> evidence(Assessment assessment, Locale locale) {
        return assessment.evidence().stream()
                .map(reason -> evidence(reason, assessment.inquiry(), locale))
                .toList();
    }

    private EvidencePart evidence(Evidence reason, Inquiry inquiry, Locale locale) {
        List<Place> places = places(reason.places(), inquiry);
        Place first = places.isEmpty() ? null : places.get(0);
        return new EvidencePart(
                reason.name(),
                wording.of(reason.name(), locale),
                reason.speaksFor(),
                reason.contribution(),
                first == null ? null : first.field(),
                first == null ? null : first.start(),
                first == null ? null : first.end(),
                first == null ? null : first.quote(),
                further(places));
    }

    private static List<Place> places(List<Span> spans, Inquiry inquiry) {
        return spans.stream().map(span -> place(span, inquiry)).toList();
    }

    private static Place place(Span span, Inquiry inquiry) {
        return new Place(span.field().path(), span.start(), span.end(), span.quote(inquiry));
    }

    private static List<Place> further(List<Place> places) {
        return places.isEmpty() ? places : places.subList(1, places.size());
    }

    private static FactsPart facts(Facts facts, Inquiry inquiry, Locale locale) {
        Completeness completeness = facts.completeness();
        return new FactsPart(
                facts.stated().stream().map(fact -> fact(fact, inquiry)).toList(),
                new CompletenessPart(
                        completeness.share(),
                        items(completeness, Completeness.About.PRODUCT, locale),
                        items(completeness, Completeness.About.COMPANY, locale)));
    }

    private static FactPart fact(Fact fact, Inquiry inquiry) {
        Place place = place(fact.place(), inquiry);
        return new FactPart(
                fact.kind().name(),
                fact.value(),
                fact.unit(),
                place.field(),
                place.start(),
                place.end(),
                place.quote());
    }

    private static List<ItemPart> items(Completeness completeness, Completeness.About about, Locale locale) {
        return completeness.items().stream()
                .filter(item -> item.about() == about)
                .map(item -> new ItemPart(item.id(), item.name().in(locale), item.stated()))
                .toList();
    }

    private static List<AskPart> asks(Assessment assessment, Locale locale) {
        return assessment.asks().stream()
                .map(ask -> ask(ask, assessment.inquiry(), locale))
                .toList();
    }

    private static AskPart ask(Ask ask, Inquiry inquiry, Locale locale) {
        List<Place> places = places(ask.places(), inquiry);
        Place first = places.get(0);
        return new AskPart(
                ask.id(),
                ask.description().in(locale),
                first.field(),
                first.start(),
                first.end(),
                first.quote(),
                further(places));
    }

    private List<WarningPart> warnings(Assessment assessment, Locale locale) {
        return assessment.warnings().stream()
                .map(warning -> warning(warning, assessment.inquiry(), locale))
                .toList();
    }

    private WarningPart warning(Warning warning, Inquiry inquiry, Locale locale) {
        Place place = warning.where().map(span -> place(span, inquiry)).orElse(null);
        return new WarningPart(
                warning.code(),
                wording.of(warning.code(), locale),
                warning.field().path(),
                place == null ? null : place.start(),
                place == null ? null : place.end(),
                place == null ? null : place.quote());
    }

    private static StrategyPart strategy(ReplyStrategy advice, Set<Part> parts, Locale locale) {
        return new StrategyPart(
                advice.entry(),
                advice.posture().in(locale),
                advice.aim().in(locale),
                advice.replyWithin().toString(),
                advice.mode(),
                texts(advice.actions(), locale),
                texts(advice.withhold(), locale),
                advice.samplePolicy().in(locale),
                advice.paymentPolicy().in(locale),
                texts(advice.questions(), locale),
                advice.followUps().stream()
                        .map(step -> new FollowUpPart(
                                step.afterDays(), step.purpose().in(locale)))
                        .toList(),
                advice.changes().stream()
                        .map(change -> new ChangePart(
                                change.signal(),
                                change.description().in(locale),
                                change.to(),
                                change.to().grade()))
                        .toList(),
                parts.contains(Part.DRAFT)
                        ? advice.reply()
                                .map(draft -> new DraftPart(draft.language().tag(), draft.text()))
                                .orElse(null)
                        : null);
    }

    private static List<String> texts(List<LocalisedText> texts, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).toList();
    }
}
