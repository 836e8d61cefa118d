package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMailTest {

    private static final Path EXAMPLE = Path.of("examples/retraining/my-inquiries.csv");

    private static final SameText SAME_TEXT = new SameText();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsRecognisedFromTheHeader(String separator) throws IOException {
        List<LabelledInquiry> messages = csv(String.join(separator, "id", "text", "label", "company") + "\n"
                + String.join(separator, "a", "\"one, two; three\tfour\"", "OUT_OF_SCOPE", "Ltd") + "\n");

        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.inquiry().id()).isEqualTo("a");
            assertThat(message.inquiry().text()).isEqualTo("one, two; three\tfour");
            assertThat(message.inquiry().metadata().buyer().company()).isEqualTo("Ltd");
        });
    }

    @Test
    void everyColumnFindsItsPlace() throws IOException {
        LabelledInquiry message = csv("""
                \uFEFFText,Label,secondary,lang,id,subject,channel,platform,product,receivedAt,name,company,email,phone,country,jobTitle,website,ipCountry
                " as it
                ""arrived"" ",MARKET_ENTRY,INFO_GATHERING,en,m-1,hello,web-form,alibaba,lamp,2026-03-31T14:05:00+08:00,Ann,Co,a@b.example,+1 2,de,Boss,b.example,XK
                """).get(0);

        assertThat(message.inquiry().text()).isEqualTo(" as it\n\"arrived\" ");
        assertThat(message.inquiry().subject()).isEqualTo("hello");
        assertThat(message.label()).isEqualTo(Label.MARKET_ENTRY);
        assertThat(message.secondary()).isEqualTo(Label.INFO_GATHERING);
        assertThat(message.languageTag()).isEqualTo("en");
        assertThat(message.inquiry().metadata().channel()).isEqualTo(Channel.WEB_FORM);
        assertThat(message.inquiry().metadata().platform()).isEqualTo("alibaba");
        assertThat(message.inquiry().metadata().product()).isEqualTo("lamp");
        assertThat(message.inquiry().metadata().receivedAt()).hasToString("2026-03-31T14:05+08:00");
        assertThat(message.inquiry().metadata().buyer())
                .hasToString("Buyer[name=Ann, company=Co, email=a@b.example, phone=+1 2, country="
                        + new Country("DE") + ", jobTitle=Boss, website=b.example, ipCountry=" + new Country("XK")
                        + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER_SEEKING, SELLER_SEEKING",
        "seller seeking, SELLER_SEEKING",
        "Info-Gathering, INFO_GATHERING",
        "' out of scope ', OUT_OF_SCOPE",
        "索要样品型, SAMPLE_HUNTING",
        "準備入市型, MARKET_ENTRY",
        "窃取情报, INTELLIGENCE_STEALING"
    })
    void aLabelMayBeWrittenAsPeopleWriteIt(String written, Label label) throws IOException {
        assertThat(csv("text,label\nhello," + written + "\n"))
                .extracting(LabelledInquiry::label)
                .containsExactly(label);
    }

    @Test
    void whatHasNoIdIsCalledByItsPlace() throws IOException {
        assertThat(csv("text,label\n\"two\nlines\",OUT_OF_SCOPE\n\nlast,OUT_OF_SCOPE\n,\n"))
                .extracting(message -> message.inquiry().id())
                .containsExactly("line 2", "line 5 (row 4)");
        assertThat(jsonl("\n{\"text\":\"x\",\"label\":\"OUT_OF_SCOPE\"}\n"))
                .extracting(message -> message.inquiry().id())
                .containsExactly("line 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text,tag\\nsecret,a                            | line 1: no column label
            secret,OUT_OF_SCOPE                            | line 1: no column text, no column label
            text,label,colour\\nsecret,OUT_OF_SCOPE,red     | line 1, column 'colour': unknown; expected one of id, text
            text,label,TEXT\\nsecret,OUT_OF_SCOPE,x         | line 1, column text: stands twice
            text,label\\nsecret,BUYER                       | line 2, column label: expected one of SELLER_SEEKING
            text,label\\nsecret                             | line 2, column label: empty
            text,label\\n ,OUT_OF_SCOPE                     | line 2, column text: empty
            text,label\\n\u200B,OUT_OF_SCOPE                | line 2, text: nothing to see
            text,label\\nsecret,OUT_OF_SCOPE,secret         | line 2: 3 cells where the header has 2
            text,label\\n"secret" secret,OUT_OF_SCOPE       | the row that begins in line 2: quotes do not match
            text,label\\nfine,OUT_OF_SCOPE\\n"secret,OUT     | the row that begins in line 3: quotes do not match
            text,label,country\\nfine,OUT_OF_SCOPE,secret   | line 2, column country: expected two letters
            text,label,channel\\nfine,OUT_OF_SCOPE,secret   | line 2, column channel: expected one of platform, email
            text,label,receivedAt\\nfine,OUT_OF_SCOPE,secret | line 2, column receivedAt: expected date and time
            text,label,secondary\\nfine,OUT_OF_SCOPE,secret | line 2, column secondary: expected one of SELLER_SEEKING
            text,label,lang\\nfine,OUT_OF_SCOPE,secret      | line 2, lang: expected a language tag
            text,label,lang\\nfine,OUT_OF_SCOPE,en=secret   | line 2, lang: expected a language tag
            text,label,id\\na,OUT_OF_SCOPE,1\\nb,OUT_OF_SCOPE,1 | line 3, id: the same as in line 2
            """)
    void aMistakeInATableIsToldWithItsPlaceAndQuotesNobody(String table, String told) {
        assertThatThrownBy(() -> csv(table.replace("\\n", "\n")))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("mail.csv: a mistake")
                .hasMessageContaining(told)
                .hasMessageNotContaining("secret");
    }

    @Test
    void mistakesAreCollectedUpToTwenty() {
        assertThatThrownBy(() -> csv("text,label\n" + "secret,BUYER\n".repeat(30)))
                .hasMessageContaining("mail.csv: 30 mistakes")
                .hasMessageContaining("line 2, ")
                .hasMessageContaining("line 21, ")
                .hasMessageContaining("and 10 more")
                .hasMessageNotContaining("line 22, ");
        assertThatThrownBy(() -> jsonl("secret\n{\"text\":\"secret\"}\n"))
                .hasMessageContaining("mail.jsonl: 2 mistakes")
                .hasMessageContaining("line 1: no JSON object")
                .hasMessageContaining("line 2: field label")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aTextThatTheServiceWouldRefuseIsRefused() {
        assertThatThrownBy(() -> csv("text,label\n" + "long ".repeat(4001) + ",OUT_OF_SCOPE\n"))
                .hasMessageContaining("line 2: text or subject unfolds into more than 20000");
    }

    @Test
    void whatIsNotUtf8IsToldWithItsLine() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "text,label\nTüren,OUT_OF_SCOPE\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> OwnMail.read(file, SAME_TEXT)).hasMessageContaining("latin.csv: line 2: not UTF-8");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> OwnMail.read(folder.resolve("mail.xlsx"), SAME_TEXT))
                .hasMessageContaining("mail.xlsx: expected a file that ends in .jsonl or .csv");
    }

    @Test
    void theExampleHasAllSixLabelsAndNothingOfCorpusOrEvaluation() throws IOException {
        List<LabelledInquiry> example = OwnMail.read(EXAMPLE, SAME_TEXT);
        Set<String> texts = example.stream()
                .map(message -> SAME_TEXT.of(message.inquiry().text()))
                .collect(Collectors.toSet());

        assertThat(example).hasSizeGreaterThan(50);
        assertThat(texts).hasSameSizeAs(example);
        assertThat(example).extracting(LabelledInquiry::label).contains(Label.values());
        for (List<LabelledInquiry> others : List.of(Core.corpus(), Core.evaluation(), Core.rawEvaluation())) {
            assertThat(others)
                    .extracting(message -> SAME_TEXT.of(message.inquiry().text()))
                    .noneMatch(texts::contains);
        }
    }

    private List<LabelledInquiry> csv(String content) throws IOException {
        return OwnMail.read(Files.writeString(folder.resolve("mail.csv"), content), SAME_TEXT);
    }

    private List<LabelledInquiry> jsonl(String content) throws IOException {
        return OwnMail.read(Files.writeString(folder.resolve("mail.jsonl"), content), SAME_TEXT);
    }
}
