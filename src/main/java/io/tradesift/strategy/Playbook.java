package io.tradesift.strategy;

import io.tradesift.data.DataFile;
import io.tradesift.data.DataMap;
import io.tradesift.data.LocalisedText;
import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Language;
import io.tradesift.inquiry.SellerSituation;
import io.tradesift.inquiry.Stage;
import io.tradesift.inquiry.Subtype;
import io.tradesift.signal.Lexicon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What experienced sellers do, from {@code playbook/*.yaml}.
 *
 * @param situations what to do first where the seller's own situation changes the reply
 * @param stages which signals show how far a relationship has come, the most telling first
 * @param leverage ids of the signals that a buyer's answer could still supply
 */
public record Playbook(
        String version,
        List<Entry> entries,
        Map<SellerSituation, Situation> situations,
        List<StageRule> stages,
        List<String> leverage) {

    /** What to do about one type of buyer; {@code subtype} null is for any. */
    public record Entry(
            String id,
            BuyerType type,
            @Nullable Subtype subtype,
            LocalisedText posture,
            LocalisedText aim,
            Duration replyWithin,
            Mode mode,
            List<LocalisedText> actions,
            List<LocalisedText> withhold,
            LocalisedText samplePolicy,
            LocalisedText paymentPolicy,
            List<Question> questions,
            List<FollowUp> followUps,
            Map<Language, String> drafts) {}

    /** A question worth asking back unless what it asks is stated already: an item of the checklist, or null. */
    public record Question(LocalisedText text, @Nullable String item) {}

    /** How the seller's own situation changes the reply. */
    public record Situation(Mode mode, LocalisedText action) {}

    /** A stage, and the signals any of which shows it. */
    public record StageRule(Stage stage, List<String> signals) {}

    public Playbook {
        entries = List.copyOf(entries);
        situations = Map.copyOf(situations);
        stages = List.copyOf(stages);
        leverage = List.copyOf(leverage);
    }

    /**
     * The playbook packaged with the service.
     *
     * @throws io.tradesift.data.InvalidDataException naming file, line and key of the first mistake
     */
    public static Playbook load(Lexicon lexicon) {
        DataMap strategies =
                DataFile.resource("/playbook/strategies.yaml").allowing("version", "strategies", "leverage");
        DataMap stages = DataFile.resource("/playbook/stages.yaml").allowing("stages");
        DataMap situations = DataFile.resource("/playbook/situations.yaml");
        List<Entry> entries =
                strategies.maps("strategies").stream().map(Playbook::entry).toList();
        refuseGaps(strategies, entries);
        refuseRivals(strategies, entries);
        List<String> leverage = strategies.strings("leverage");
        refuseUnknown(strategies, leverage, lexicon);
        return new Playbook(
                strategies.string("version"), entries, situations(situations), stages(stages, lexicon), leverage);
    }

    private static Entry entry(DataMap map) {
        map.allowing(
                "id",
                "type",
                "subtype",
                "posture",
                "aim",
                "replyWithin",
                "mode",
                "actions",
                "withhold",
                "samplePolicy",
                "paymentPolicy",
                "questions",
                "followUps",
                "drafts");
        return new Entry(
                map.string("id"),
                map.value("type", BuyerType::valueOf),
                map.has("subtype") ? map.value("subtype", Subtype::valueOf) : null,
                LocalisedText.read(map.map("posture")),
                LocalisedText.read(map.map("aim")),
                map.value("replyWithin", Duration::parse),
                map.value("mode", Mode::valueOf),
                map.maps("actions").stream().map(LocalisedText::read).toList(),
                map.maps("withhold").stream().map(LocalisedText::read).toList(),
                LocalisedText.read(map.map("samplePolicy")),
                LocalisedText.read(map.map("paymentPolicy")),
                map.maps("questions").stream().map(Playbook::question).toList(),
                map.maps("followUps").stream().map(Playbook::followUp).toList(),
                drafts(map.map("drafts")));
    }

    private static Question question(DataMap map) {
        map.allowing("item", "text");
        return new Question(
                LocalisedText.read(map.map("text")), map.optionalString("item").orElse(null));
    }

    private static FollowUp followUp(DataMap map) {
        map.allowing("afterDays", "purpose");
        return new FollowUp(map.value("afterDays", Integer::parseInt), LocalisedText.read(map.map("purpose")));
    }

    private static Map<Language, String> drafts(DataMap map) {
        Map<Language, String> drafts = new EnumMap<>(Language.class);
        for (String tag : map.keys()) {
            Language language = Language.ofTag(tag).orElseThrow(() -> map.problem("unknown language '" + tag + "'"));
            drafts.put(language, map.string(tag).strip());
        }
        if (!drafts.containsKey(Language.EN)) {
            throw map.problem("an English draft is missing: it serves every language without one");
        }
        return Map.copyOf(drafts);
    }

    private static void refuseGaps(DataMap file, List<Entry> entries) {
        for (BuyerType type : BuyerType.values()) {
            if (entries.stream().noneMatch(entry -> entry.type() == type && entry.subtype() == null)) {
                throw file.problem("no strategy for " + type + " without a subtype");
            }
        }
    }

    private static void refuseRivals(DataMap file, List<Entry> entries) {
        Set<String> taken = new HashSet<>();
        for (Entry entry : entries) {
            if (!taken.add(entry.type() + "/" + entry.subtype()) || !taken.add(entry.id())) {
                throw file.problem("strategy " + entry.id() + ": another one has its id, or its type and subtype");
            }
        }
    }

    private static Map<SellerSituation, Situation> situations(DataMap file) {
        Map<SellerSituation, Situation> situations = new EnumMap<>(SellerSituation.class);
        for (SellerSituation situation : SellerSituation.values()) {
            DataMap map = file.map(situation.name()).allowing("mode", "action");
            situations.put(
                    situation, new Situation(map.value("mode", Mode::valueOf), LocalisedText.read(map.map("action"))));
        }
        return situations;
    }

    private static List<StageRule> stages(DataMap file, Lexicon lexicon) {
        List<StageRule> rules = new ArrayList<>();
        for (DataMap map : file.maps("stages")) {
            map.allowing("stage", "signals");
            refuseUnknown(map, map.strings("signals"), lexicon);
            rules.add(new StageRule(map.value("stage", Stage::valueOf), map.strings("signals")));
        }
        return rules;
    }

    private static void refuseUnknown(DataMap where, List<String> signals, Lexicon lexicon) {
        for (String id : signals) {
            if (!lexicon.signals().containsKey(id)) {
                throw where.problem("unknown signal '" + id + "'");
            }
        }
    }

    /** The entry for a subtype, or else the one for any of the type. */
    public Entry entry(BuyerType type, @Nullable Subtype subtype) {
        Optional<Entry> exact = entries.stream()
                .filter(entry -> entry.type() == type && entry.subtype() == subtype)
                .findFirst();
        return exact.orElseGet(() -> entries.stream()
                .filter(entry -> entry.type() == type && entry.subtype() == null)
                .findFirst()
                .orElseThrow());
    }
}
