package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.verdict.Costs;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** An evaluation for people: what is good, what goes wrong, and which mistakes were made with most confidence. */
record Report(String name, Figures figures) {

    private static final double[] LOOKS = {0.4, 0.6, 0.8, 1, 1.5, 2, 4};
    private static final int MISTAKES_SHOWN = 20;
    private static final int QUOTED = 160;

    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# Evaluation on ").append(name).append("\n\n");
        addSummary(text);
        addLabels(text);
        addConfusion(text);
        addGroups("language", figures.byLanguage(), text);
        Map<String, Figures> byDifficulty = figures.by(
                prediction -> Objects.requireNonNullElse(prediction.message().difficulty(), "not said"));
        if (byDifficulty.size() > 1) {
            addGroups("difficulty", byDifficulty, text);
        }
        text.append("## Calibration\n\n![Reliability diagram](reliability.svg)\n\n");
        addTradeOff(text);
        addMistakes(text);
        return text.toString();
    }

    private void addSummary(StringBuilder text) {
        Figures firm = figures.firm();
        long buyers = figures.of(Label.SELLER_SEEKING).support();
        line(
                text,
                "%d messages. An answer is the likeliest label, also where a person should look first.",
                figures.count());
        text.append("\n| figure | value | meaning |\n| --- | --- | --- |\n");
        line(text, "| accuracy | %.3f | share of answers equal to the label |", figures.accuracy());
        line(text, "| macro-F1 | %.3f | mean F1 of the labels |", figures.macroF1());
        line(text, "| admissible | %.3f | share equal to the label or the secondary label |", figures.admissible());
        line(
                text,
                "| calibration error | %.3f | mean distance between confidence and share right |",
                figures.calibrationError());
        line(
                text,
                "| review rate | %.3f | share of answers that ask for a person |",
                1 - figures.share(Prediction::isFirm));
        line(text, "| firm accuracy | %.3f | accuracy of the %d answers that do not |", firm.accuracy(), firm.count());
        line(
                text,
                "| buyers lost | %d of %d | real buyers (SELLER_SEEKING) given a D or thrown out |",
                figures.count(Prediction::isBuyerLost),
                buyers);
        line(
                text,
                "| firmly lost | %d of %d | of these, without asking for a person |",
                firm.count(Prediction::isBuyerLost),
                buyers);
        text.append('\n');
        line(
                text,
                "95 %% of resamples of these messages have a macro-F1 of %s and a calibration error of %s.\n",
                figures.interval(Figures::macroF1),
                figures.interval(Figures::calibrationError));
    }

    /** What another price of a person's time would give: more reviews, fewer mistakes. */
    private void addTradeOff(StringBuilder text) {
        text.append("## Review\n\nHow much is reviewed, and what the rest is worth, where a person's look is so many "
                + "times as dear as by default.\n\n"
                + "| a look costs | review rate | firm accuracy | firmly lost |\n| --- | --- | --- | --- |\n");
        for (double look : LOOKS) {
            Figures judged = figures.judgedBy(Costs.DEFAULT.perLook(look));
            line(
                    text,
                    "| %s | %.3f | %.3f | %d of %d |",
                    look,
                    1 - judged.share(Prediction::isFirm),
                    judged.firm().accuracy(),
                    judged.firm().count(Prediction::isBuyerLost),
                    judged.of(Label.SELLER_SEEKING).support());
        }
        text.append('\n');
    }

    private void addLabels(StringBuilder text) {
        text.append("## By label\n\n| label | precision | recall | F1 | messages |\n| --- | --- | --- | --- | --- |\n");
        for (Label label : Label.values()) {
            Figures.OfLabel of = figures.of(label);
            line(text, "| %s | %.3f | %.3f | %.3f | %d |", label, of.precision(), of.recall(), of.f1(), of.support());
        }
        text.append('\n');
    }

    private void addConfusion(StringBuilder text) {
        text.append("## Confusion\n\nRows are the labels, columns the answers.\n\n| |");
        for (Label label : Label.values()) {
            text.append(' ').append(label).append(" |");
        }
        text.append("\n| --- |").append(" --- |".repeat(Label.values().length)).append('\n');
        for (Label label : Label.values()) {
            Map<Label, Integer> row = figures.confusion().getOrDefault(label, Map.of());
            text.append("| ").append(label).append(" |");
            for (Label answer : Label.values()) {
                text.append(' ').append(row.getOrDefault(answer, 0)).append(" |");
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static void addGroups(String what, Map<String, Figures> groups, StringBuilder text) {
        text.append("## By ")
                .append(what)
                .append("\n\n| ")
                .append(what)
                .append(
                        " | messages | accuracy | macro-F1 | precision | recall | calibration error | buyers lost | review rate |\n")
                .append("| --- |")
                .append(" --- |".repeat(8))
                .append('\n');
        groups.forEach((key, of) -> line(
                text,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %d | %.3f |",
                key,
                of.count(),
                of.accuracy(),
                of.macroF1(),
                of.macroPrecision(),
                of.macroRecall(),
                of.calibrationError(),
                of.count(Prediction::isBuyerLost),
                1 - of.share(Prediction::isFirm)));
        text.append('\n');
    }

    private void addMistakes(StringBuilder text) {
        List<Prediction> mistakes = figures.predictions().stream()
                .filter(prediction -> !prediction.isRight())
                .sorted(Comparator.comparingDouble(Prediction::confidence).reversed())
                .limit(MISTAKES_SHOWN)
                .toList();
        text.append(
                "## Most confident mistakes\n\n| id | label | answer | confidence | text |\n| --- | --- | --- | --- | --- |\n");
        for (Prediction mistake : mistakes) {
            line(
                    text,
                    "| %s | %s%s | %s | %.2f | %s |",
                    String.valueOf(mistake.message().inquiry().id()),
                    mistake.message().label(),
                    mistake.message().secondary() == null
                            ? ""
                            : " (" + mistake.message().secondary() + ")",
                    mistake.answer(),
                    mistake.confidence(),
                    quoted(mistake.message().inquiry().text()));
        }
    }

    private static String quoted(String text) {
        String flat = text.replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
        return flat.codePointCount(0, flat.length()) <= QUOTED
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
