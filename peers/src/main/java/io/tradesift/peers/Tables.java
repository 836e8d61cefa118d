package io.tradesift.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Results as Markdown. */
final class Tables {

    private static final String BEGIN = "<!-- begin: written by peers/run.sh -->\n";
    private static final String END = "<!-- end -->";

    private final StringBuilder text = new StringBuilder();

    private Tables() {}

    /**
     * @param missing names of peers that could not be measured here
     */
    static String of(int learnedFrom, Map<String, List<Message>> sets, List<Result> results, List<String> missing) {
        Tables tables = new Tables();
        tables.text.append(format("Trained on %,d messages.\n", learnedFrom));
        sets.forEach((name, messages) -> {
            tables.text.append(format("\n### %s, %d messages\n\n", name, messages.size()));
            tables.overall(name, results, missing);
            tables.text.append("\nMacro-F1 by language (messages):\n\n");
            tables.byLanguage(name, messages, results);
        });
        return tables.text.toString();
    }

    /** The document with the tables between its two markers. */
    static String replaced(String document, String tables) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException("the document lacks the markers " + BEGIN.strip() + " and " + END);
        }
        return document.substring(0, begin + BEGIN.length()) + '\n' + tables + '\n' + document.substring(end);
    }

    private void overall(String set, List<Result> results, List<String> missing) {
        row("system", List.of("accuracy", "macro-F1", "ECE", "size, MB", "µs a message", "training, s"));
        row("---", List.of("--:", "--:", "--:", "--:", "--:", "--:"));
        for (Result result : results) {
            Measurement measured = result.measurement(set);
            Figures figures = measured.figures();
            row(
                    result.name(),
                    List.of(
                            format("%.3f", figures.accuracy()),
                            format("%.3f", figures.macroF1()),
                            format("%.3f", figures.calibrationError()),
                            format("%.1f", result.size() / 1e6),
                            format("%,.0f", measured.microseconds()),
                            format("%.0f", result.seconds())));
        }
        missing.forEach(name -> row(name, List.of("not installed", "", "", "", "", "")));
    }

    private void byLanguage(String set, List<Message> messages, List<Result> results) {
        Map<String, Integer> counts = new TreeMap<>();
        messages.forEach(message -> counts.merge(message.language(), 1, Integer::sum));
        List<String> languages = counts.keySet().stream()
                .sorted(Comparator.comparing((String language) -> -counts.getOrDefault(language, 0)))
                .toList();
        row(
                "system",
                languages.stream()
                        .map(language -> language + " (" + counts.get(language) + ')')
                        .toList());
        row("---", languages.stream().map(language -> "--:").toList());
        for (Result result : results) {
            Figures figures = result.measurement(set).figures();
            row(
                    result.name(),
                    languages.stream()
                            .map(language -> format("%.3f", figures.in(language).macroF1()))
                            .toList());
        }
    }

    private void row(String name, List<String> cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n").add(name);
        cells.forEach(row::add);
        text.append(row);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
