package io.tradesift.training;

import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.InvalidInquiryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the messages that a seller labelled: JSON Lines, as the corpus, or a table. Collects all mistakes, and quotes no
 * message.
 */
final class OwnMail {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SameText sameText;
    private final Mistakes mistakes = new Mistakes();

    /**
     * A message and where it stands.
     *
     * @param where for people, e.g. {@code line 12}
     */
    record Placed(String where, LabelledInquiry message) {}

    private OwnMail(SameText sameText) {
        this.sameText = sameText;
    }

    /**
     * The messages of a {@code .jsonl} or {@code .csv} file. One without an id is called by its place.
     *
     * @throws InvalidDataException with a line for each mistake
     */
    static List<LabelledInquiry> read(Path file, SameText sameText) throws IOException {
        OwnMail mail = new OwnMail(sameText);
        List<Placed> messages = mail.messages(file);
        messages.forEach(mail::check);
        mail.refuseRepeatedIds(messages);
        mail.mistakes.refuse(name(file));
        return messages.stream().map(OwnMail::named).toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private List<Placed> messages(Path file) throws IOException {
        String kind = name(file).toLowerCase(Locale.ROOT);
        if (kind.endsWith(".jsonl")) {
            return jsonLines(decoded(file));
        }
        if (kind.endsWith(".csv")) {
            return new MailTable(new LabelNames(sameText), mistakes).read(decoded(file));
        }
        throw new InvalidDataException(name(file) + ": expected a file that ends in .jsonl or .csv");
    }

    /** The whole file; what is not UTF-8 would be learned as rubbish. */
    private static String decoded(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer characters = CharBuffer.allocate(bytes.remaining() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            long line = text.chars().filter(character -> character == '\n').count() + 1;
            throw new InvalidDataException(
                    name(file) + ": line " + line + ": not UTF-8; in a spreadsheet, save as \"CSV UTF-8\"");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private List<Placed> jsonLines(String text) {
        List<Placed> messages = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                addJson(line, "line " + number, messages);
            }
        }
        return messages;
    }

    private void addJson(String json, String where, List<Placed> messages) {
        try {
            messages.add(new Placed(where, Corpus.parse(json, where)));
        } catch (InvalidDataException e) {
            mistakes.add(String.valueOf(e.getMessage()));
        }
    }

    /** What the service would refuse to classify, it cannot learn from; the language goes into the model's card. */
    private void check(Placed placed) {
        Inquiry inquiry = placed.message().inquiry();
        try {
            if (sameText.of(inquiry.text()).isEmpty()) {
                mistakes.add(placed.where() + ", text: nothing to see");
            }
            if (inquiry.subject() != null) {
                sameText.of(inquiry.subject());
            }
        } catch (InvalidInquiryException e) {
            mistakes.add(placed.where() + ": text or subject " + e.getMessage());
        }
        if (!isLanguageTag(placed.message().languageTag())) {
            mistakes.add(placed.where() + ", lang: expected a language tag of BCP 47, as en or zh-Hans");
        }
    }

    private static boolean isLanguageTag(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return tag.equals("und") || language.length() == 2 || language.length() == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void refuseRepeatedIds(List<Placed> messages) {
        Map<String, String> places = new HashMap<>();
        for (Placed placed : messages) {
            String id = placed.message().inquiry().id();
            String before = id == null ? null : places.putIfAbsent(id, placed.where());
            if (before != null) {
                mistakes.add(placed.where() + ", id: the same as in " + before);
            }
        }
    }

    private static LabelledInquiry named(Placed placed) {
        LabelledInquiry message = placed.message();
        Inquiry inquiry = message.inquiry();
        if (inquiry.id() != null) {
            return message;
        }
        return new LabelledInquiry(
                new Inquiry(placed.where(), inquiry.text(), inquiry.subject(), inquiry.metadata()),
                message.languageTag(),
                message.label(),
                message.secondary(),
                message.difficulty());
    }
}
