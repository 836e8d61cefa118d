package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.model.FeatureKind;
import io.tradesift.signal.Lexicon;
import io.tradesift.signal.Signal;
import io.tradesift.signal.SignalGroup;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each signal is worth on its own, as a salesperson may read it. */
record SignalTable(Lexicon lexicon, List<Example> examples) {

    static final int FEWEST = 5;

    String markdown() {
        StringBuilder text = new StringBuilder("""
                # What each signal is worth

                Counted on the corpus. *points to* is the label that gains most by the signal being found, compared with how
                frequent the label is anyway (*lift*); *precision* is the share of its messages that have this label. By
                language: precision and, in brackets, the messages it is found in, where these are %d or more. Facts that are
                asked for or stated by all kinds of senders have a low precision and still tell something beside the others.
                """.formatted(FEWEST));
        for (SignalGroup group : SignalGroup.values()) {
            text.append("\n## ")
                    .append(group.id())
                    .append("\n\n| signal | found in | points to | precision | lift | by language |\n")
                    .append("| --- | --- | --- | --- | --- | --- |\n");
            Study.signals(lexicon, group).forEach(signal -> addRow(signal, text));
        }
        return text.toString();
    }

    private void addRow(Signal signal, StringBuilder text) {
        String feature = FeatureKind.SIGNAL.named(signal.id());
        List<Example> found = examples.stream()
                .filter(example -> example.features().contains(feature))
                .toList();
        if (found.isEmpty()) {
            text.append("| ").append(signal.id()).append(" | 0 | | | | |\n");
            return;
        }
        Map<Label, Double> lift = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            lift.put(label, precision(label, found) / Study.share(label, examples));
        }
        Label best = lift.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.2f | %.1f | %s |%n",
                signal.id(),
                found.size(),
                best,
                precision(best, found),
                lift.getOrDefault(best, 0.0),
                byLanguage(best, found)));
    }

    private static String byLanguage(Label label, List<Example> found) {
        Map<String, List<Example>> languages = found.stream()
                .collect(Collectors.groupingBy(
                        (Function<Example, String>) example -> example.message().languageTag(),
                        TreeMap::new,
                        Collectors.toList()));
        return languages.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Example>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %.2f (%d)",
                        entry.getKey(),
                        precision(label, entry.getValue()),
                        entry.getValue().size()))
                .collect(Collectors.joining(", "));
    }

    private static double precision(Label label, List<Example> found) {
        return Study.share(label, found);
    }
}
