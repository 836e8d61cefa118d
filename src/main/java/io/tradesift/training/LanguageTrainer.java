package io.tradesift.training;

import io.tradesift.inquiry.Language;
import io.tradesift.text.LanguageProfiles;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Learns the letter n-grams of the languages written in Latin letters from the corpus itself. */
final class LanguageTrainer {

    private static final int FEWEST_OCCURRENCES = 10;
    private static final double SMOOTHING = 0.3;

    private LanguageTrainer() {}

    static LanguageProfiles train(List<LabelledInquiry> messages) {
        Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
        for (LabelledInquiry message : messages) {
            Optional<Language> language = message.language().filter(LanguageTrainer::isLatin);
            if (language.isPresent() && !message.languageTag().equals("hi")) {
                Map<String, Integer> ofLanguage = counts.computeIfAbsent(language.get(), key -> new HashMap<>());
                LanguageProfiles.forEachNgram(
                        message.inquiry().text(), ngram -> ofLanguage.merge(ngram, 1, Integer::sum));
            }
        }
        return profiles(counts);
    }

    private static boolean isLatin(Language language) {
        return switch (language) {
            case EN, ES, PT, FR, DE, TR, VI, ID, IT, PL, HI -> true;
            case ZH_HANS, ZH_HANT, RU, AR, JA, KO, UNDETERMINED -> false;
        };
    }

    private static LanguageProfiles profiles(Map<Language, Map<String, Integer>> counts) {
        List<Language> languages = List.copyOf(counts.keySet());
        List<Map<String, Integer>> columns = List.copyOf(counts.values());
        Map<String, Integer> all = new TreeMap<>();
        columns.forEach(column -> column.forEach((ngram, count) -> all.merge(ngram, count, Integer::sum)));
        all.values().removeIf(count -> count < FEWEST_OCCURRENCES);
        double[] totals = columns.stream()
                .mapToDouble(column ->
                        column.values().stream().mapToInt(Integer::intValue).sum() + SMOOTHING * all.size())
                .toArray();
        Map<String, float[]> rows = new HashMap<>();
        for (String ngram : all.keySet()) {
            float[] row = new float[totals.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = logShare(columns.get(i).getOrDefault(ngram, 0), totals[i]);
            }
            rows.put(ngram, row);
        }
        float[] unseen = new float[totals.length];
        for (int i = 0; i < unseen.length; i++) {
            unseen[i] = logShare(0, totals[i]);
        }
        return new LanguageProfiles(languages, rows, unseen);
    }

    private static float logShare(int count, double total) {
        return (float) Math.log((count + SMOOTHING) / total);
    }
}
