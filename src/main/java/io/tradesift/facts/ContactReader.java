package io.tradesift.facts;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Span;
import io.tradesift.text.Passage;
import io.tradesift.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how the sender can be reached and who they say they are. */
final class ContactReader {

    private static final long MOST_PHONE_CANDIDATES = 20;
    private static final int FEWEST_PHONE_DIGITS = 7;
    private static final Map<Field, FactKind> STATED_BESIDE = Map.of(
            Field.PRODUCT, FactKind.PRODUCT,
            Field.BUYER_NAME, FactKind.CONTACT_NAME,
            Field.BUYER_COMPANY, FactKind.COMPANY,
            Field.BUYER_COUNTRY, FactKind.COUNTRY,
            Field.BUYER_EMAIL, FactKind.EMAIL,
            Field.BUYER_PHONE, FactKind.PHONE,
            Field.BUYER_WEBSITE, FactKind.WEBSITE);

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    List<Fact> read(Passage passage, Inquiry inquiry) {
        List<Fact> contacts = new ArrayList<>();
        addAddresses(FactKind.EMAIL, Token.Kind.EMAIL, passage, inquiry, contacts);
        addAddresses(FactKind.WEBSITE, Token.Kind.URL, passage, inquiry, contacts);
        String original = inquiry.value(passage.field()).orElseThrow();
        if (hasDigits(passage)) {
            contacts.addAll(phones(passage.field(), original, inquiry));
        }
        return contacts;
    }

    /** An address is worth only what was written: folding would break it. */
    private static void addAddresses(
            FactKind kind, Token.Kind token, Passage passage, Inquiry inquiry, List<Fact> contacts) {
        passage.tokens().stream()
                .filter(candidate -> candidate.kind() == token)
                .limit(FactReader.MOST_OF_A_KIND)
                .map(candidate -> passage.place(candidate.start(), candidate.end()))
                .forEach(place -> contacts.add(new Fact(kind, place.quote(inquiry), null, place)));
    }

    private static boolean hasDigits(Passage passage) {
        return passage.text()
                        .value()
                        .chars()
                        .filter(Character::isDigit)
                        .limit(FEWEST_PHONE_DIGITS)
                        .count()
                == FEWEST_PHONE_DIGITS;
    }

    private List<Fact> phones(Field field, String original, Inquiry inquiry) {
        Country country = inquiry.metadata().buyer().country();
        List<Fact> found = new ArrayList<>();
        for (PhoneNumberMatch match :
                phones.findNumbers(original, region(country), Leniency.VALID, MOST_PHONE_CANDIDATES)) {
            String number = phones.format(match.number(), PhoneNumberFormat.E164);
            found.add(new Fact(FactKind.PHONE, number, null, new Span(field, match.start(), match.end())));
        }
        return found;
    }

    private static String region(@Nullable Country country) {
        return country == null ? "ZZ" : country.code();
    }

    /** What was stated beside the words. */
    static List<Fact> readMetadata(Inquiry inquiry) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : Field.values()) {
            FactKind kind = STATED_BESIDE.get(field);
            if (kind != null) {
                inquiry.value(field)
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> facts.add(new Fact(kind, value, null, Span.whole(field, value))));
            }
        }
        return facts;
    }
}
