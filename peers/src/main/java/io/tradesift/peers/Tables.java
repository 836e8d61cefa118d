package io.tradesift.peers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Results as Markdown.
 *
 * @param missing names of peers that could not be measured here
 */
record Tables(Trial trial, List<Result> results, List<String> missing) {

    private static final String BEGIN = "<!-- begin: written by peers/run.sh -->";
    private static final String END = "<!-- end -->";

    /** The document with these tables between its two markers. */
    static String replaced(String document, String tables) {
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        if (!document.contains(BEGIN) || end < begin) {
            throw new IllegalArgumentException("the document lacks " + BEGIN + " and, after it, " + END);
        }
        return document.substring(0, begin) + "\n\n" + tables + '\n' + document.substring(end);
    }

    String markdown() {
        return format("Trained on %,d messages.\n", trial.corpus().size())
                + trial.sets().keySet().stream().map(this::of).collect(Collectors.joining());
    }

    private String of(String set) {
        List<Message> messages = trial.sets().getOrDefault(set, List.of());
        return format("\n### %s: %d messages\n\n", set, messages.size())
                + overall(set)
                + "\nMacro-F1 by language, with the number of messages:\n\n"
                + byLanguage(set, messages);
    }

    private String overall(String set) {
        StringBuilder table = new StringBuilder(
                header(List.of("accuracy", "macro-F1", "ECE", "size, MB", "time a message, µs", "training, s")));
        for (Result result : results) {
            Measurement measured = result.measurement(set);
            Figures figures = measured.figures();
            table.append(row(
                    result.name(),
                    List.of(
                            format("%.3f", figures.accuracy()),
                            format("%.3f", figures.macroF1()),
                            format("%.3f", figures.calibrationError()),
                            format("%.1f", result.size() / 1e6),
                            format("%,.0f", measured.microseconds()),
                            format("%.0f", result.seconds()))));
        }
        missing.forEach(name -> table.append(row(name, List.of("not installed", "", "", "", "", ""))));
        return table.toString();
    }

    private String byLanguage(String set, List<Message> messages) {
        List<Map.Entry<String, Long>> languages = messages.stream()
                .collect(Collectors.groupingBy(Message::language, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        StringBuilder table =
                new StringBuilder(header(each(languages, count -> count.getKey() + " (" + count.getValue() + ')')));
        for (Result result : results) {
            Figures figures = result.measurement(set).figures();
            table.append(row(
                    result.name(),
                    each(
                            languages,
                            count -> format("%.3f", figures.in(count.getKey()).macroF1()))));
        }
        return table.toString();
    }

    private static <T> List<String> each(List<T> items, Function<T, String> cell) {
        return items.stream().map(cell).toList();
    }

    private static String header(List<String> columns) {
        return row("system", columns) + row("---", each(columns, column -> "--:"));
    }

    private static String row(String name, List<String> cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n").add(name);
        cells.forEach(row::add);
        return row.toString();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
