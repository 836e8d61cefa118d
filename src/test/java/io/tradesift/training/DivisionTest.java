package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DivisionTest {

    private static final SameText SAME_TEXT = new SameText();

    /** Mail of any size and mix of labels, where many messages say what others said. */
    private record Mail(List<LabelledInquiry> messages, Set<String> corpus, double share) {

        static Mail of(long seed) {
            Random random = new Random(seed);
            int texts = 1 + random.nextInt(60);
            List<LabelledInquiry> messages = IntStream.range(0, random.nextInt(120))
                    .mapToObj(i -> {
                        int text = random.nextInt(texts);
                        String written = random.nextBoolean() ? "Text " + text : "text, " + text + "!";
                        return message("m" + i, written, Label.values()[text % Label.values().length]);
                    })
                    .toList();
            Set<String> corpus = Set.of("text" + random.nextInt(texts));
            return new Mail(messages, corpus, 0.05 + 0.45 * random.nextDouble());
        }

        Division divided() {
            return Division.of(messages, corpus, share, SAME_TEXT);
        }
    }

    static Stream<Mail> mails() {
        return IntStream.range(0, 60).mapToObj(Mail::of);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyMessageIsOnOneSideAndInItsOrder(Mail mail) {
        Division division = mail.divided();

        List<LabelledInquiry> learned = new ArrayList<>(mail.messages());
        learned.removeAll(division.heldOut());
        List<LabelledInquiry> heldOut = new ArrayList<>(mail.messages());
        heldOut.removeAll(division.learned());
        assertThat(division.learned()).isEqualTo(learned);
        assertThat(division.heldOut()).isEqualTo(heldOut);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void whatSaysTheSameIsNeverParted(Mail mail) {
        Division division = mail.divided();

        assertThat(texts(division.heldOut())).noneMatch(texts(division.learned())::contains);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void whatStandsInTheCorpusIsNamedAndLearned(Mail mail) {
        Division division = mail.divided();

        assertThat(division.known())
                .isEqualTo(mail.messages().stream()
                        .filter(message -> mail.corpus()
                                .contains(SAME_TEXT.of(message.inquiry().text())))
                        .toList());
        assertThat(division.learned()).containsAll(division.known());
    }

    @ParameterizedTest
    @MethodSource("mails")
    void noLabelIsHeldOutBeyondItsShareOrToTheLast(Mail mail) {
        Division division = mail.divided();

        for (Label label : Label.values()) {
            long all = of(label, mail.messages()) - of(label, division.known());
            long heldOut = of(label, division.heldOut());
            assertThat(heldOut).isLessThanOrEqualTo(Math.max(1, Math.round(mail.share() * all)));
            if (all > 0) {
                assertThat(heldOut).isLessThan(all);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mails")
    void theOrderOfTheMessagesDoesNotMatter(Mail mail) {
        List<LabelledInquiry> shuffled = new ArrayList<>(mail.messages());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Division.of(shuffled, mail.corpus(), mail.share(), SAME_TEXT).heldOut())
                .containsExactlyInAnyOrderElementsOf(mail.divided().heldOut());
    }

    @Test
    void aFifthOfEachLabelIsHeldOutWhereNoTwoSayTheSame() {
        List<LabelledInquiry> messages = IntStream.range(0, 300)
                .mapToObj(i -> message("m" + i, "number " + i, i < 200 ? Label.SELLER_SEEKING : Label.OUT_OF_SCOPE))
                .toList();

        Division division = Division.of(messages, Set.of(), 0.2, SAME_TEXT);

        assertThat(of(Label.SELLER_SEEKING, division.heldOut())).isEqualTo(40);
        assertThat(of(Label.OUT_OF_SCOPE, division.heldOut())).isEqualTo(20);
    }

    @Test
    void ofTwoMessagesWithALabelOneIsHeldOut() {
        List<LabelledInquiry> messages =
                List.of(message("a", "one", Label.MARKET_ENTRY), message("b", "two", Label.MARKET_ENTRY));

        assertThat(Division.of(messages, Set.of(), 0.2, SAME_TEXT).heldOut()).hasSize(1);
    }

    private static long of(Label label, List<LabelledInquiry> messages) {
        return messages.stream().filter(message -> message.label() == label).count();
    }

    private static Set<String> texts(List<LabelledInquiry> messages) {
        return messages.stream()
                .map(message -> SAME_TEXT.of(message.inquiry().text()))
                .collect(Collectors.toSet());
    }

    private static LabelledInquiry message(String id, String text, Label label) {
        return new LabelledInquiry(new Inquiry(id, text, null, Metadata.NONE), "und", label, null, null);
    }
}
