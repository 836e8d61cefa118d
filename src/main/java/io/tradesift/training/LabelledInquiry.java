package io.tradesift.training;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message whose label is known.
 *
 * @param languageTag BCP 47, {@code mul} for a mix, {@code und} if not said
 * @param secondary the other label where the message is honestly ambiguous
 * @param difficulty {@code easy}, {@code medium} or {@code hard} in evaluation sets, else null
 */
public record LabelledInquiry(
        Inquiry inquiry,
        String languageTag,
        Label label,
        @Nullable Label secondary,
        @Nullable String difficulty) {

    public Optional<Language> language() {
        return Language.ofTag(languageTag);
    }

    /** Whether a reader could have said this. */
    public boolean admits(Label answer) {
        return answer == label || answer == secondary;
    }
}
