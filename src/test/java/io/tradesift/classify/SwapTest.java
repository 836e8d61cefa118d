package io.tradesift.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Scores;
import io.tradesift.training.LabelledInquiry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Country and name decide nothing: whoever else wrote the same is judged the same. */
class SwapTest {

    private static final List<String> COUNTRIES = List.of(
            "NG", "DE", "US", "IN", "PK", "BR", "KE", "FR", "RU", "EG", "CN", "MX", "GB", "TR", "VN", "PL", "SA", "ID",
            "ES", "GH", "IT", "CO", "AE", "JP", "ZA", "UA", "PE", "TH", "KZ", "MA");
    private static final List<String> NAMES = List.of(
            "Amina Okafor",
            "Jürgen Vogt",
            "Li Wei",
            "Carlos Quispe",
            "Svetlana Orlova",
            "Rajesh Iyer",
            "Mary Smith",
            "Yusuf Demir",
            "Chiara Galli",
            "Omar Haddad");

    /** Every name of a country in the language is found, the longest first. */
    private record Atlas(Locale language, Pattern anyName, List<String> names) {

        static Atlas of(String tag) {
            Locale language = Locale.forLanguageTag(tag.equals("hi-Latn") || tag.equals("mul") ? "en" : tag);
            List<String> names = COUNTRIES.stream()
                    .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(language))
                    .toList();
            List<String> longestFirst = new ArrayList<>(names);
            longestFirst.sort(Comparator.comparingInt(String::length).reversed());
            String any =
                    String.join("|", longestFirst.stream().map(Pattern::quote).toList());
            return new Atlas(language, Pattern.compile(any), names);
        }

        String swapped(String text) {
            return anyName.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            names.get((names.indexOf(found.group()) + names.size() / 2) % names.size())));
        }
    }

    @Test
    void anotherCountryAndNameLeaveTheAnswer() {
        int same = 0;
        int changed = 0;
        double moved = 0;
        List<LabelledInquiry> messages = Core.evaluation();
        for (int i = 0; i < messages.size(); i++) {
            Inquiry original = messages.get(i).inquiry();
            Inquiry swapped = swapped(original, Atlas.of(messages.get(i).languageTag()), i);
            Scores before = scores(original);
            Scores after = scores(swapped);
            changed += swapped.equals(original) ? 0 : 1;
            same += before.likeliest() == after.likeliest() ? 1 : 0;
            moved += Math.abs(before.of(before.likeliest()) - after.of(before.likeliest()));
        }

        assertThat(changed / (double) messages.size())
                .as("messages that could be swapped")
                .isGreaterThan(0.4);
        assertThat(same / (double) messages.size()).as("same label").isGreaterThanOrEqualTo(0.99);
        assertThat(moved / messages.size()).as("mean move of the probability").isLessThan(0.05);
    }

    private static Scores scores(Inquiry inquiry) {
        return Core.CLASSIFIER.classify(inquiry).verdict().scores();
    }

    private static Inquiry swapped(Inquiry inquiry, Atlas atlas, int seed) {
        Metadata metadata = inquiry.metadata();
        Buyer buyer = metadata.buyer();
        String name = NAMES.get(seed % NAMES.size());
        String text = atlas.swapped(inquiry.text());
        if (buyer.name() != null) {
            text = text.replace(buyer.name(), name);
        }
        Buyer other = new Buyer(
                buyer.name() == null ? null : name,
                buyer.company(),
                buyer.email(),
                buyer.phone(),
                swapped(buyer.country(), seed),
                buyer.jobTitle(),
                buyer.website(),
                swapped(buyer.ipCountry(), seed));
        return new Inquiry(
                inquiry.id(),
                text,
                inquiry.subject() == null ? null : atlas.swapped(inquiry.subject()),
                new Metadata(
                        metadata.channel(),
                        metadata.platform(),
                        metadata.product(),
                        metadata.receivedAt(),
                        metadata.language(),
                        other,
                        metadata.seller(),
                        metadata.correspondence()));
    }

    /** Equal countries stay equal, different ones different. */
    private static @Nullable Country swapped(@Nullable Country country, int seed) {
        if (country == null) {
            return null;
        }
        List<String> codes = List.of(Locale.getISOCountries());
        return new Country(codes.get(Math.floorMod(codes.indexOf(country.code()) + 1 + 37 * seed, codes.size())));
    }
}
