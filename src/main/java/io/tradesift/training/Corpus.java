package io.tradesift.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Correspondence;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Seller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads labelled messages: one JSON object a line, as {@code src/corpus/README.md} describes. */
public final class Corpus {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private record Line(
            @Nullable String id,
            @JsonProperty(required = true) String text,
            @Nullable String subject,
            @Nullable MetadataLine metadata,
            @Nullable String lang,
            @JsonProperty(required = true) String label,
            @Nullable String secondary,
            @Nullable String difficulty) {}

    private record MetadataLine(
            @Nullable String channel,
            @Nullable String platform,
            @Nullable String product,
            @Nullable String receivedAt,
            @Nullable BuyerLine buyer) {}

    private record BuyerLine(
            @Nullable String name,
            @Nullable String company,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String country,
            @Nullable String jobTitle,
            @Nullable String website,
            @Nullable String ipCountry) {}

    private Corpus() {}

    /**
     * The messages of a {@code .jsonl} file, or of all such files of a folder in the order of their names.
     *
     * @throws InvalidDataException naming file and line of the first mistake, or an id that stands twice
     */
    public static List<LabelledInquiry> read(Path path) throws IOException {
        List<LabelledInquiry> messages = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".jsonl"))
                        .sorted()
                        .toList()) {
                    messages.addAll(readFile(file));
                }
            }
        } else {
            messages.addAll(readFile(path));
        }
        if (messages.isEmpty()) {
            throw new InvalidDataException(path + ": holds no message");
        }
        refuseRepeatedIds(messages);
        return messages;
    }

    private static List<LabelledInquiry> readFile(Path file) throws IOException {
        List<LabelledInquiry> messages = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                messages.add(parse(line, file.getFileName() + ":" + number));
            }
        }
        return messages;
    }

    private static void refuseRepeatedIds(List<LabelledInquiry> messages) {
        Set<String> ids = new HashSet<>();
        for (LabelledInquiry message : messages) {
            String id = message.inquiry().id();
            if (id != null && !ids.add(id)) {
                throw new InvalidDataException("id " + id + " stands twice in the corpus");
            }
        }
    }

    /**
     * @param where what a mistake is told to be in
     * @throws InvalidDataException on a mistake; quotes no text, since it may be a real one
     */
    static LabelledInquiry parse(String json, String where) {
        try {
            Line line = JSON.readValue(json, Line.class);
            return new LabelledInquiry(
                    new Inquiry(line.id(), line.text(), line.subject(), metadata(line.metadata())),
                    line.lang() == null ? "und" : line.lang(),
                    label(line.label()),
                    line.secondary() == null ? null : label(line.secondary()),
                    line.difficulty());
        } catch (JsonProcessingException e) {
            throw new InvalidDataException(where + ": " + mistake(e), e);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InvalidDataException(where + ": " + e.getMessage(), e);
        }
    }

    private static String mistake(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown field " + unknown.getPropertyName();
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("."));
            return "field " + field + ": missing, or not what docs/labels.md describes";
        }
        return "no JSON object; the mistake is before column " + e.getLocation().getColumnNr();
    }

    private static Label label(String name) {
        return Arrays.stream(Label.values())
                .filter(label -> label.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "label " + name + ": expected one of " + Arrays.toString(Label.values())));
    }

    private static Metadata metadata(@Nullable MetadataLine line) {
        if (line == null) {
            return Metadata.NONE;
        }
        return new Metadata(
                line.channel() == null ? null : channel(line.channel()),
                line.platform(),
                line.product(),
                line.receivedAt() == null ? null : OffsetDateTime.parse(line.receivedAt()),
                null,
                buyer(line.buyer()),
                Seller.UNKNOWN,
                Correspondence.NONE);
    }

    private static Channel channel(String id) {
        return Channel.of(id)
                .orElseThrow(() -> new IllegalArgumentException("channel " + id + ": expected one of "
                        + Arrays.stream(Channel.values()).map(Channel::id).toList()));
    }

    private static Buyer buyer(@Nullable BuyerLine line) {
        if (line == null) {
            return Buyer.UNKNOWN;
        }
        return new Buyer(
                line.name(),
                line.company(),
                line.email(),
                line.phone(),
                country(line.country()),
                line.jobTitle(),
                line.website(),
                country(line.ipCountry()));
    }

    private static @Nullable Country country(@Nullable String code) {
        return code == null ? null : new Country(code);
    }
}
