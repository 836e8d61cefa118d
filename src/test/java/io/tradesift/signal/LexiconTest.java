package io.tradesift.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.data.DataFile;
import io.tradesift.data.DataMap;
import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Correspondence;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Seller;
import io.tradesift.model.Reading;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LexiconTest {

    @TestFactory
    Stream<DynamicTest> everySignalIsFoundInItsExamplesAndNotInItsCounterExamples() {
        return Arrays.stream(SignalGroup.values())
                .map(group -> DataFile.resource("/signals/" + group.id() + ".yaml"))
                .flatMap(file -> file.maps("signals").stream())
                .map(entry -> DynamicTest.dynamicTest(entry.string("id"), () -> check(entry)));
    }

    private static void check(DataMap entry) {
        String id = entry.string("id");
        List<Inquiry> examples = inquiries(entry, "examples");
        List<Inquiry> counterExamples = inquiries(entry, "counterExamples");

        assertThat(examples).as("examples of %s", id).hasSizeGreaterThanOrEqualTo(3);
        assertThat(counterExamples).as("counter-examples of %s", id).hasSizeGreaterThanOrEqualTo(2);
        assertThat(examples).allSatisfy(example -> assertThat(found(example)).contains(id));
        assertThat(counterExamples)
                .allSatisfy(example -> assertThat(found(example)).doesNotContain(id));
    }

    private static List<Inquiry> inquiries(DataMap entry, String key) {
        if (!entry.has("metadata")) {
            return entry.strings(key).stream().map(Inquiry::of).toList();
        }
        List<Inquiry> inquiries = new ArrayList<>();
        entry.maps(key).forEach(buyer -> inquiries.add(inquiry(buyer)));
        return inquiries;
    }

    private static Inquiry inquiry(DataMap map) {
        Buyer buyer = new Buyer(
                null,
                map.optionalString("company").orElse(null),
                map.optionalString("email").orElse(null),
                null,
                map.optionalString("country").map(Country::new).orElse(null),
                null,
                null,
                map.optionalString("ipCountry").map(Country::new).orElse(null));
        return new Inquiry(
                null,
                "hello",
                null,
                new Metadata(Channel.EMAIL, null, null, null, null, buyer, Seller.UNKNOWN, Correspondence.NONE));
    }

    private static List<String> found(Inquiry inquiry) {
        Reading reading = Core.READER.read(inquiry);
        return reading.findings().stream().map(finding -> finding.signal().id()).toList();
    }

    @Test
    void anUnknownPartOfACompositeStopsTheStart() {
        assertThatThrownBy(() -> read("""
                group: noise
                signals:
                  - id: BOTH
                    description: { en: a, zh-Hans: b }
                    when: { all: [NOWHERE] }
                    examples: [a]
                    counterExamples: [b]
                """)).hasMessage("test.yaml:5: unknown signal 'NOWHERE'");
    }

    @Test
    void aSignalWithoutExamplesStopsTheStart() {
        assertThatThrownBy(() -> read("""
                group: noise
                signals:
                  - id: LONELY
                    description: { en: a, zh-Hans: b }
                    phrases: { en: [a b] }
                """)).hasMessage("test.yaml:3: signal LONELY needs examples and counterExamples");
    }

    @Test
    void anUnknownLanguageStopsTheStart() {
        assertThatThrownBy(() -> read("""
                group: noise
                signals:
                  - id: FOREIGN
                    description: { en: a, zh-Hans: b }
                    phrases: { xx: [a b] }
                    examples: [a]
                    counterExamples: [b]
                """)).hasMessageContaining("unknown language 'xx'");
    }

    private static void read(String yaml) {
        Lexicon.read(List.of(DataFile.parse("test.yaml", new StringReader(yaml))));
    }
}
