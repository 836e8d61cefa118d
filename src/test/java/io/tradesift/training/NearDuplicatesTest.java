package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two messages are nearly the same if they share more than half of their runs of five letters. */
class NearDuplicatesTest {

    private static final int RUN = 5;
    private static final double NEARLY = 0.5;

    /** A run in more messages than this tells nothing about any two of them. */
    private static final int COMMON = 8;

    /** Rare runs that two messages share before they are compared at all. */
    private static final int FEWEST_RARE = 3;

    private record Pair(int first, int second) {}

    /** Ready-made sentences of platforms are alike by nature; anything beyond them would be a template. */
    @Test
    void theCorpusIsNoTemplateFarm() {
        List<LabelledInquiry> corpus = Core.corpus();

        List<String> alike = nearDuplicates(corpus).stream()
                .filter(pair -> corpus.get(pair.first()).label()
                        == corpus.get(pair.second()).label())
                .map(pair -> id(corpus, pair.first()) + " " + id(corpus, pair.second()))
                .toList();

        assertThat(alike).hasSizeLessThan(corpus.size() / 200);
    }

    /** One-click sentences, which platforms offer to everyone, are short. */
    @Test
    void nothingTrainedOnIsNearlyAnEvaluationMessage() {
        List<LabelledInquiry> corpus = Core.corpus();
        List<LabelledInquiry> evaluation = Stream.concat(Core.evaluation().stream(), Core.rawEvaluation().stream())
                .filter(message -> message.inquiry().text().length() > 100)
                .toList();
        List<LabelledInquiry> all =
                Stream.concat(corpus.stream(), evaluation.stream()).toList();

        assertThat(nearDuplicates(all))
                .filteredOn(pair -> pair.first() < corpus.size() && pair.second() >= corpus.size())
                .isEmpty();
    }

    private static String id(List<LabelledInquiry> messages, int index) {
        return String.valueOf(messages.get(index).inquiry().id());
    }

    private static List<Pair> nearDuplicates(List<LabelledInquiry> messages) {
        List<Set<String>> runs = messages.stream().map(NearDuplicatesTest::runs).toList();
        Map<String, List<Integer>> where = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (String run : runs.get(i)) {
                where.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
            }
        }
        Map<Pair, Integer> shared = new HashMap<>();
        where.values().stream()
                .filter(holders -> holders.size() > 1 && holders.size() <= COMMON)
                .forEach(holders -> countPairs(holders, shared));
        return shared.keySet().stream()
                .filter(pair -> shared.getOrDefault(pair, 0) >= FEWEST_RARE)
                .filter(pair -> similarity(runs.get(pair.first()), runs.get(pair.second())) > NEARLY)
                .toList();
    }

    private static void countPairs(List<Integer> holders, Map<Pair, Integer> shared) {
        for (int second = 1; second < holders.size(); second++) {
            for (int first = 0; first < second; first++) {
                shared.merge(new Pair(holders.get(first), holders.get(second)), 1, Integer::sum);
            }
        }
    }

    private static Set<String> runs(LabelledInquiry message) {
        String text = message.inquiry().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + RUN <= text.length(); start++) {
            runs.add(text.substring(start, start + RUN));
        }
        return runs;
    }

    private static double similarity(Set<String> first, Set<String> second) {
        long shared = first.stream().filter(second::contains).count();
        return shared / (double) (first.size() + second.size() - shared);
    }
}
