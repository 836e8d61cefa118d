package io.tradesift.training;

import io.tradesift.inquiry.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Own messages parted in two. Those that say the same are never parted, and what the current model may have learned from
 * is never held out.
 *
 * @param learned what the model to compare is trained on
 * @param heldOut what both models are measured on
 * @param known those of the learned that say the same as a message of the corpus
 */
record Division(List<LabelledInquiry> learned, List<LabelledInquiry> heldOut, List<LabelledInquiry> known) {

    Division {
        learned = List.copyOf(learned);
        heldOut = List.copyOf(heldOut);
        known = List.copyOf(known);
    }

    /** Messages that say the same. */
    private record Unit(String text, List<LabelledInquiry> messages) {
        Label label() {
            return messages.get(0).label();
        }
    }

    /**
     * Holds out the same share of each label, but at least one message if there are two different ones. The texts
     * decide which: the order of the messages does not, and more messages leave most where they were.
     *
     * @param corpus what the messages of the corpus say, see {@link SameText#of}
     * @param share of the messages to hold out, above 0 and at most a half
     */
    static Division of(List<LabelledInquiry> own, Set<String> corpus, double share, SameText sameText) {
        Map<String, Unit> units = new LinkedHashMap<>();
        List<LabelledInquiry> known = new ArrayList<>();
        for (LabelledInquiry message : own) {
            String text = sameText.of(message.inquiry().text());
            if (corpus.contains(text)) {
                known.add(message);
            } else {
                units.computeIfAbsent(text, key -> new Unit(key, new ArrayList<>()))
                        .messages()
                        .add(message);
            }
        }
        Map<Label, List<Unit>> byLabel = new EnumMap<>(Label.class);
        units.values()
                .forEach(unit -> byLabel.computeIfAbsent(unit.label(), label -> new ArrayList<>())
                        .add(unit));
        Set<LabelledInquiry> chosen = new HashSet<>();
        byLabel.values().forEach(ofLabel -> chosen.addAll(chosen(ofLabel, share)));
        return new Division(
                own.stream().filter(message -> !chosen.contains(message)).toList(),
                own.stream().filter(chosen::contains).toList(),
                known);
    }

    private static List<LabelledInquiry> chosen(List<Unit> units, double share) {
        int all = units.stream().mapToInt(unit -> unit.messages().size()).sum();
        long wanted = units.size() < 2 ? 0 : Math.max(1, Math.round(share * all));
        List<Unit> shuffled = units.stream()
                .sorted(Comparator.comparing((Unit unit) -> Fingerprint.of(unit.text())))
                .toList();
        List<LabelledInquiry> chosen = new ArrayList<>();
        for (Unit unit : shuffled) {
            if (chosen.size() + unit.messages().size() <= wanted) {
                chosen.addAll(unit.messages());
            }
        }
        return chosen;
    }
}
