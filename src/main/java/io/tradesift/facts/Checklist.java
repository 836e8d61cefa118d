package io.tradesift.facts;

import io.tradesift.data.DataFile;
import io.tradesift.data.DataMap;
import io.tradesift.data.LocalisedText;
import io.tradesift.facts.Completeness.About;
import io.tradesift.facts.Completeness.Item;
import io.tradesift.signal.Finding;
import io.tradesift.signal.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** What a good inquiry contains, from {@code facts/checklist.yaml}. */
record Checklist(List<Entry> entries) {

    /** An item, and the facts or signals that show it was stated. */
    record Entry(String id, About about, LocalisedText name, List<FactKind> facts, List<String> signals) {}

    static Checklist load(Lexicon lexicon) {
        DataMap file = DataFile.resource("/facts/checklist.yaml").allowing("product", "company");
        List<Entry> entries = new ArrayList<>();
        file.maps("product").forEach(map -> entries.add(entry(map, About.PRODUCT, lexicon)));
        file.maps("company").forEach(map -> entries.add(entry(map, About.COMPANY, lexicon)));
        return new Checklist(List.copyOf(entries));
    }

    private static Entry entry(DataMap map, About about, Lexicon lexicon) {
        map.allowing("id", "name", "facts", "signals");
        List<String> signals = map.strings("signals");
        for (String signal : signals) {
            if (!lexicon.signals().containsKey(signal)) {
                throw map.problem("unknown signal '" + signal + "'");
            }
        }
        List<FactKind> facts = map.values("facts", FactKind::valueOf);
        return new Entry(map.string("id"), about, LocalisedText.read(map.map("name")), facts, signals);
    }

    Completeness check(List<Fact> stated, List<Finding> findings) {
        return new Completeness(entries.stream()
                .map(entry -> new Item(entry.id(), entry.about(), entry.name(), isStated(entry, stated, findings)))
                .toList());
    }

    private static boolean isStated(Entry entry, List<Fact> stated, List<Finding> findings) {
        return stated.stream().anyMatch(fact -> entry.facts().contains(fact.kind()))
                || findings.stream()
                        .anyMatch(finding ->
                                entry.signals().contains(finding.signal().id()));
    }
}
