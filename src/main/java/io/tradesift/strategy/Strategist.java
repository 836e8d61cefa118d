package io.tradesift.strategy;

import io.tradesift.data.LocalisedText;
import io.tradesift.facts.Completeness.Item;
import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Language;
import io.tradesift.inquiry.SellerSituation;
import io.tradesift.inquiry.Stage;
import io.tradesift.model.LinearModel;
import io.tradesift.model.Reading;
import io.tradesift.model.Scoring;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook.Situation;
import io.tradesift.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies the playbook to one inquiry. */
public final class Strategist {

    private static final int MOST_QUESTIONS = 5;

    private final Playbook playbook;
    private final Counterfactuals counterfactuals;

    public Strategist(Playbook playbook, Lexicon lexicon, LinearModel model) {
        this.playbook = playbook;
        this.counterfactuals = new Counterfactuals(lexicon, model, playbook.leverage());
    }

    /** What to do; empty for what is not a buyer's inquiry. */
    public Optional<ReplyStrategy> advise(Verdict verdict, Scoring scoring, Reading reading) {
        return verdict.buyerType().map(type -> advise(type, verdict, scoring, reading));
    }

    private ReplyStrategy advise(BuyerType type, Verdict verdict, Scoring scoring, Reading reading) {
        Playbook.Entry entry = playbook.entry(type, verdict.subtype());
        SellerSituation situation =
                reading.analysed().inquiry().metadata().seller().situation();
        Optional<Situation> own = Optional.ofNullable(
                situation == null ? null : playbook.situations().get(situation));
        List<LocalisedText> actions = new ArrayList<>();
        own.ifPresent(change -> actions.add(change.action()));
        actions.addAll(entry.actions());
        return new ReplyStrategy(
                entry.id(),
                entry.posture(),
                entry.aim(),
                entry.replyWithin(),
                own.map(Situation::mode).orElse(entry.mode()),
                actions,
                entry.withhold(),
                entry.samplePolicy(),
                entry.paymentPolicy(),
                questions(entry, reading),
                entry.followUps(),
                counterfactuals.of(scoring, reading, type),
                draft(entry, reading.analysed().language()));
    }

    /** What is not stated yet. */
    private static List<LocalisedText> questions(Playbook.Entry entry, Reading reading) {
        Set<String> stated = reading.facts().completeness().items().stream()
                .filter(Item::stated)
                .map(Item::id)
                .collect(Collectors.toSet());
        return entry.questions().stream()
                .filter(question -> question.item() == null || !stated.contains(question.item()))
                .limit(MOST_QUESTIONS)
                .map(Playbook.Question::text)
                .toList();
    }

    private static Draft draft(Playbook.Entry entry, Language language) {
        Language used = entry.drafts().containsKey(language) ? language : Language.EN;
        return new Draft(used, entry.drafts().getOrDefault(used, ""));
    }

    /** How far the relationship has come: as the caller says, else as the message shows. */
    public Stage stage(Reading reading) {
        Stage stated = reading.analysed().inquiry().metadata().correspondence().stage();
        if (stated != null) {
            return stated;
        }
        Set<String> said = reading.signals();
        return playbook.stages().stream()
                .filter(rule -> rule.signals().stream().anyMatch(said::contains))
                .map(Playbook.StageRule::stage)
                .findFirst()
                .orElse(Stage.FIRST_CONTACT);
    }
}
