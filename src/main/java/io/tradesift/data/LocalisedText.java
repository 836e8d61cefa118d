package io.tradesift.data;

import java.util.Locale;

/** A text for the seller in the languages a salesperson may ask for. */
public record LocalisedText(String en, String zhHans) {

    public static LocalisedText read(DataMap map) {
        map.allowing("en", "zh-Hans");
        return new LocalisedText(map.string("en"), map.string("zh-Hans"));
    }

    /** Chinese for a Chinese reader, English for everyone else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zhHans : en;
    }
}
