package io.tradesift.text;

import io.tradesift.inquiry.Language;

/** Tells the language of a text: by its script where that decides, by letter n-grams within the Latin script. */
public final class LanguageIdentifier {

    private static final int FEWEST_LETTERS = 2;
    private static final int LETTERS_READ = 600;
    private static final String NOT_ARABIC = "پچژگٹڈڑےںھ";
    private static final String NOT_RUSSIAN = "іїєґўћђљњџј";

    private final HanFolding han;
    private final LanguageProfiles latin;

    public LanguageIdentifier(HanFolding han, LanguageProfiles latin) {
        this.han = han;
        this.latin = latin;
    }

    public Language identify(String text) {
        Counts counts = count(text);
        int mostLetters = counts.mostLetters();
        if (mostLetters < FEWEST_LETTERS && counts.han + counts.kana == 0) {
            return Language.UNDETERMINED;
        }
        // An ideograph carries about as much as three letters, and brand names in Latin letters are everywhere.
        int ideographs = 3 * (counts.han + counts.kana);
        if (ideographs >= mostLetters) {
            return counts.kana * 10 >= counts.han + counts.kana ? Language.JA : chinese(counts);
        }
        if (counts.hangul == mostLetters) {
            return Language.KO;
        }
        if (counts.devanagari == mostLetters) {
            return Language.HI;
        }
        if (counts.arabic == mostLetters) {
            return counts.notArabic * 20 > counts.arabic ? Language.UNDETERMINED : Language.AR;
        }
        if (counts.cyrillic == mostLetters) {
            return counts.notRussian * 20 > counts.cyrillic ? Language.UNDETERMINED : Language.RU;
        }
        return counts.latin == mostLetters ? latin.likeliest(text) : Language.UNDETERMINED;
    }

    private static Language chinese(Counts counts) {
        // Some Simplified forms (后, 面, 出) are Traditional characters too, so they weigh less.
        return counts.traditional > 0 && 2 * counts.traditional >= counts.simplified
                ? Language.ZH_HANT
                : Language.ZH_HANS;
    }

    private Counts count(String text) {
        Counts counts = new Counts();
        int end = Math.min(text.length(), LETTERS_READ);
        for (int i = 0; i < end; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                count(letter, counts);
            }
        }
        return counts;
    }

    private void count(char letter, Counts counts) {
        switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> counts.latin++;
            case CYRILLIC -> {
                counts.cyrillic++;
                counts.notRussian += NOT_RUSSIAN.indexOf(Character.toLowerCase(letter)) >= 0 ? 1 : 0;
            }
            case ARABIC -> {
                counts.arabic++;
                counts.notArabic += NOT_ARABIC.indexOf(letter) >= 0 ? 1 : 0;
            }
            case HANGUL -> counts.hangul += 2;
            case DEVANAGARI -> counts.devanagari++;
            case HIRAGANA, KATAKANA -> counts.kana++;
            case HAN -> {
                counts.han++;
                counts.traditional += han.folds(letter) ? 1 : 0;
                counts.simplified += han.isOnlySimplified(letter) ? 1 : 0;
            }
            default -> counts.other++;
        }
    }

    /** Letters by script. */
    private static final class Counts {
        private int latin;
        private int cyrillic;
        private int notRussian;
        private int arabic;
        private int notArabic;
        private int hangul;
        private int devanagari;
        private int kana;
        private int han;
        private int traditional;
        private int simplified;
        private int other;

        int mostLetters() {
            int most = Math.max(Math.max(latin, cyrillic), Math.max(arabic, hangul));
            return Math.max(most, Math.max(devanagari, other));
        }
    }
}
