package io.tradesift.peers;

import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import io.tradesift.training.LabelledInquiry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A labelled message and the one text that every peer is given: subject, text, and a pseudo-word for each piece of
 * metadata. Tradesift reads metadata too; without the pseudo-words the peers would know less than it does.
 */
record Message(LabelledInquiry labelled, String input) {

    static Message of(LabelledInquiry labelled) {
        Inquiry inquiry = labelled.inquiry();
        StringJoiner input = new StringJoiner("\n");
        if (inquiry.subject() != null) {
            input.add(inquiry.subject());
        }
        input.add(inquiry.text());
        List<String> pseudoWords = pseudoWords(inquiry.metadata());
        if (!pseudoWords.isEmpty()) {
            input.add(String.join(" ", pseudoWords));
        }
        return new Message(labelled, input.toString());
    }

    Label label() {
        return labelled.label();
    }

    String language() {
        return labelled.languageTag();
    }

    /** Who wrote it in one go: what stands before the last hyphen of the id. */
    String batch() {
        String id = String.valueOf(labelled.inquiry().id());
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** The value where there are few, and otherwise that there is one. */
    private static List<String> pseudoWords(Metadata metadata) {
        Buyer buyer = metadata.buyer();
        List<String> words = new ArrayList<>();
        add(words, "channel", metadata.channel());
        add(words, "platform", metadata.platform());
        add(words, "country", code(buyer.country()));
        add(words, "ip_country", code(buyer.ipCountry()));
        add(words, "mail", domain(buyer.email()));
        add(words, "has", metadata.product() == null ? null : "product");
        add(words, "has", buyer.name() == null ? null : "name");
        add(words, "has", buyer.company() == null ? null : "company");
        add(words, "has", buyer.phone() == null ? null : "phone");
        add(words, "has", buyer.jobTitle() == null ? null : "job_title");
        add(words, "has", buyer.website() == null ? null : "website");
        return words;
    }

    private static void add(List<String> words, String name, @Nullable Object value) {
        if (value != null) {
            StringBuilder word = new StringBuilder("meta_" + name + '_');
            value.toString()
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .map(sign -> Character.isLetterOrDigit(sign) ? sign : '_')
                    .forEach(word::appendCodePoint);
            words.add(word.toString());
        }
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    private static @Nullable String domain(@Nullable String email) {
        return email == null ? null : email.substring(email.lastIndexOf('@') + 1);
    }
}
