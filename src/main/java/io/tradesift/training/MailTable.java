package io.tradesift.training;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Labelled messages as a spreadsheet saves them: a header that names the record's fields, then one message a row. */
final class MailTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "text",
            "subject",
            "lang",
            "label",
            "secondary",
            "channel",
            "platform",
            "product",
            "receivedAt",
            "name",
            "company",
            "email",
            "phone",
            "country",
            "jobTitle",
            "website",
            "ipCountry");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final LabelNames labels;
    private final Mistakes mistakes;

    MailTable(LabelNames labels, Mistakes mistakes) {
        this.labels = labels;
        this.mistakes = mistakes;
    }

    private record Line(int number, List<String> cells) {
        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The messages of all rows without a mistake. */
    List<OwnMail.Placed> read(String csv) {
        List<Line> lines = lines(csv, separator(csv));
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> header = header(lines.get(0));
        List<OwnMail.Placed> messages = new ArrayList<>();
        if (mistakes.count() == 0) {
            for (int row = 1; row < lines.size(); row++) {
                addMessage(lines.get(row), row + 1, header, messages);
            }
        }
        return messages;
    }

    /** What splits the header into most names that are known. */
    private static char separator(String csv) {
        String header = csv.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = Arrays.stream(header.split(String.valueOf(separator), -1))
                    .filter(name -> isColumn(name.replace("\"", "")))
                    .count();
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static boolean isColumn(String name) {
        return column(name).isPresent();
    }

    private static Optional<String> column(String name) {
        return COLUMNS.stream()
                .filter(column -> column.equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private List<Line> lines(String csv, char separator) {
        List<Line> lines = new ArrayList<>();
        int next = 1;
        try (CsvParser parser = new CsvFactory().createParser(csv)) {
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> cells = new ArrayList<>();
                int number = next;
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    cells.add(parser.getText());
                }
                next = parser.currentLocation().getLineNr();
                lines.add(new Line(number, cells));
            }
        } catch (JsonParseException e) {
            mistakes.add(
                    "the row that begins in line " + next + ": quotes do not match; a cell with a separator, a quote or"
                            + " a line break stands in quotes, and a quote within it is written twice");
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
        return lines;
    }

    /** The names of the columns. They are only quoted if the line is a header for sure, and no message. */
    private List<String> header(Line line) {
        List<String> names = line.cells();
        List<String> missing = MailRow.REQUIRED.stream()
                .filter(required -> names.stream().noneMatch(name -> isRequired(name, required)))
                .toList();
        if (!missing.isEmpty()) {
            mistakes.add("line " + line.number() + ": no column " + String.join(", no column ", missing)
                    + "; the first line names the columns, separated by comma, semicolon or tab: "
                    + String.join(", ", COLUMNS));
            return List.of();
        }
        List<String> header = new ArrayList<>();
        for (String name : names) {
            String column = column(name).orElse("");
            if (column.isEmpty()) {
                mistakes.add("line " + line.number() + ", column '" + name.strip() + "': unknown; expected one of "
                        + String.join(", ", COLUMNS));
            } else if (header.contains(column)) {
                mistakes.add("line " + line.number() + ", column " + column + ": stands twice");
            }
            header.add(column);
        }
        return header;
    }

    private static boolean isRequired(String name, String required) {
        return column(name).filter(required::equals).isPresent();
    }

    private void addMessage(Line line, int row, List<String> header, List<OwnMail.Placed> messages) {
        if (line.isEmpty()) {
            return;
        }
        String where = "line " + line.number() + (line.number() == row ? "" : " (row " + row + ")");
        if (line.cells().size() > header.size()) {
            mistakes.add(where + ": " + line.cells().size() + " cells where the header has " + header.size()
                    + "; a text that contains the separator stands in quotes");
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isBlank()) {
                cells.put(header.get(i), line.cells().get(i));
            }
        }
        new MailRow(where, cells, labels, mistakes)
                .message()
                .ifPresent(message -> messages.add(new OwnMail.Placed(where, message)));
    }
}
