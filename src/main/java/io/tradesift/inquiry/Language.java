package io.tradesift.inquiry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that Tradesift was taught, by their BCP 47 tags. */
public enum Language {
    EN("en"),
    ZH_HANS("zh-Hans"),
    ZH_HANT("zh-Hant"),
    ES("es"),
    PT("pt"),
    FR("fr"),
    DE("de"),
    RU("ru"),
    AR("ar"),
    TR("tr"),
    VI("vi"),
    ID("id"),
    JA("ja"),
    KO("ko"),
    IT("it"),
    HI("hi"),
    PL("pl"),
    /** Not enough text to tell, or a language nobody taught. */
    UNDETERMINED("und");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The language of a tag; regional variants ({@code es-MX}) are understood, {@code zh} is Simplified Chinese. */
    public static Optional<Language> ofTag(String tag) {
        if (tag.equalsIgnoreCase("zh-TW") || tag.equalsIgnoreCase("zh-HK") || tag.equalsIgnoreCase("zh-MO")) {
            return Optional.of(ZH_HANT);
        }
        String known = (tag + "-").toLowerCase(Locale.ROOT);
        Optional<Language> exact = Arrays.stream(values())
                .filter(language -> known.startsWith(language.tag.toLowerCase(Locale.ROOT) + "-"))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        String primary = tag.split("-", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.tag.split("-", 2)[0].equalsIgnoreCase(primary))
                .findFirst();
    }
}
