package io.tradesift.training;

import java.util.Locale;

/** Draws how often answers of each confidence are right: on the diagonal a number is worth its face value. */
final class ReliabilityDiagram {

    private static final int SIZE = 360;
    private static final int MARGIN = 48;
    private static final int SMALLEST_DOT = 3;

    private ReliabilityDiagram() {}

    static String svg(Figures figures) {
        StringBuilder svg = new StringBuilder();
        int whole = SIZE + 2 * MARGIN;
        append(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\" role=\"img\" aria-label=\"Reliability diagram\">",
                whole,
                whole,
                whole,
                whole);
        append(svg, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", whole, whole);
        append(
                svg,
                "<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"#444\"/>",
                MARGIN,
                MARGIN,
                MARGIN + SIZE,
                MARGIN + SIZE);
        append(
                svg,
                "<path d=\"M%d %d L%d %d\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>",
                MARGIN,
                MARGIN + SIZE,
                MARGIN + SIZE,
                MARGIN);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            append(
                    svg,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%.1f</text>",
                    x(tenth / 10.0),
                    MARGIN + SIZE + 16,
                    tenth / 10.0);
            append(
                    svg,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.1f</text>",
                    MARGIN - 6,
                    y(tenth / 10.0) + 4,
                    tenth / 10.0);
        }
        append(svg, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">confidence</text>", MARGIN + SIZE / 2, whole - 10);
        append(
                svg,
                "<text transform=\"translate(14 %d) rotate(-90)\" text-anchor=\"middle\">share right</text>",
                MARGIN + SIZE / 2);
        addBins(figures, svg);
        append(
                svg,
                "<text x=\"%d\" y=\"%d\">expected calibration error %.3f, %d answers</text>",
                MARGIN + 8,
                MARGIN - 14,
                figures.calibrationError(),
                figures.count());
        return svg.append("</svg>\n").toString();
    }

    private static void addBins(Figures figures, StringBuilder svg) {
        StringBuilder line = new StringBuilder();
        for (Figures.Bin bin : figures.bins()) {
            append(line, "%s%d %d", line.isEmpty() ? "M" : " L", x(bin.confidence()), y(bin.accuracy()));
            double radius = SMALLEST_DOT + 20.0 * bin.count() / figures.count();
            append(
                    svg,
                    "<circle cx=\"%d\" cy=\"%d\" r=\"%.1f\" fill=\"#2b6cb0\" fill-opacity=\"0.5\"><title>%d answers</title></circle>",
                    x(bin.confidence()),
                    y(bin.accuracy()),
                    radius,
                    bin.count());
        }
        append(svg, "<path d=\"%s\" fill=\"none\" stroke=\"#2b6cb0\" stroke-width=\"2\"/>", line);
    }

    private static int x(double share) {
        return MARGIN + (int) Math.round(share * SIZE);
    }

    private static int y(double share) {
        return MARGIN + SIZE - (int) Math.round(share * SIZE);
    }

    private static void append(StringBuilder target, String format, Object... values) {
        target.append(String.format(Locale.ROOT, format, values));
    }
}
