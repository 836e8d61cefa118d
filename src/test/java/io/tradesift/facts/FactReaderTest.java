package io.tradesift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import io.tradesift.inquiry.Inquiry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            need 1,500 pcs of it          | 1500   | PIECE     | 1,500 pcs
            2x40HQ of tiles               | 2      | CONTAINER | 2x40HQ
            采购3万件                      | 30000  | PIECE     | 3万件
            12,5 тонн муки                | 12.5   | TON       | 12,5 тонн
            quiero 20 toneladas           | 20     | TON       | 20 toneladas
            5k units                      | 5000   | PIECE     | 5k units
            محتاج ١٤٠٠ متر مربع           | 1400   | SQUARE_METRE | ١٤٠٠ متر مربع
            250 Stück                     | 250    | PIECE     | 250 Stück
            0.125 ton                     | 0.125  | TON       | 0.125 ton
            1,234.567 kg                  | 1234.567 | KILOGRAM | 1,234.567 kg
            """)
    void readsQuantitiesWithTheirUnit(String text, String value, String unit, String quote) {
        Fact quantity = only(FactKind.QUANTITY, text);

        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.place().quote(Inquiry.of(text))).isEqualTo(quote);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CIF Mombasa, best price      | CIF | Mombasa
            price FOB please             | FOB |
            C&F or cnf Dar Es Salaam now | CFR | Dar Es Salaam
            报价 FOB 宁波                 | FOB |
            """)
    void readsIncotermsWithThePlaceNamed(String text, String term, String place) {
        Fact incoterm = only(FactKind.INCOTERM, text);

        assertThat(incoterm.value()).isEqualTo(term);
        assertThat(incoterm.unit()).isEqualTo(place);
        assertThat(read(Inquiry.of(text)))
                .filteredOn(fact -> fact.kind() == FactKind.DESTINATION)
                .extracting(Fact::value)
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource({"15 und mehr", "10 par mois", "10 nos dias", "1000 of them"})
    void countsOnlyWhereAUnitStands(String text) {
        assertThat(read(Inquiry.of(text))).extracting(Fact::kind).doesNotContain(FactKind.QUANTITY);
    }

    @Test
    void hostileRepetitionIsBounded() {
        assertThat(read(Inquiry.of("1 l ".repeat(5_000)))).hasSizeLessThan(200);
        assertThat(read(Inquiry.of("1" + "万".repeat(19_990) + "件"))).hasSizeLessThan(5);
        assertThat(read(Inquiry.of("1".repeat(19_990) + " kg"))).isEmpty();
    }

    @Test
    void anAddressIsToldAsItWasWritten() {
        Inquiry inquiry = Inquiry.of("Email:José.Pérez@Firma.example and https://x.example/Ab?u=b@c.example");

        assertThat(read(inquiry))
                .extracting(Fact::kind, Fact::value)
                .contains(org.assertj.core.groups.Tuple.tuple(FactKind.WEBSITE, "https://x.example/Ab?u=b@c.example"))
                .noneMatch(fact -> fact.toString().contains("Email:"));
    }

    @Test
    void readsHowTheSenderCanBeReached() {
        Inquiry inquiry =
                Inquiry.of("Regards\r\nAmina 👩🏾\r\ntel +254 20 2710000, amina@duka.example, www.duka.example");

        assertThat(read(inquiry))
                .extracting(Fact::kind, Fact::value, fact -> fact.place().quote(inquiry))
                .contains(
                        org.assertj.core.groups.Tuple.tuple(FactKind.PHONE, "+254202710000", "+254 20 2710000"),
                        org.assertj.core.groups.Tuple.tuple(FactKind.EMAIL, "amina@duka.example", "amina@duka.example"),
                        org.assertj.core.groups.Tuple.tuple(FactKind.WEBSITE, "www.duka.example", "www.duka.example"));
    }

    @Test
    void whatIsMissingIsWhatToAskBack() {
        Completeness completeness =
                Core.READER.read(Inquiry.of("We want to buy 500 pcs.")).facts().completeness();

        assertThat(completeness.items())
                .filteredOn(Completeness.Item::stated)
                .extracting(Completeness.Item::id)
                .contains("QUANTITY")
                .doesNotContain("DESTINATION", "TELEPHONE");
        assertThat(completeness.share()).isBetween(0.05, 0.5);
    }

    private static Fact only(FactKind kind, String text) {
        List<Fact> facts = read(Inquiry.of(text)).stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    private static List<Fact> read(Inquiry inquiry) {
        return Core.READER.read(inquiry).facts().stated();
    }
}
