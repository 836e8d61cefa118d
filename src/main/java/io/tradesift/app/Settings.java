package io.tradesift.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.tradesift.model.InquiryReader;
import io.tradesift.verdict.Thresholds;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator may set. */
@ConfigMapping(prefix = "tradesift")
public interface Settings {

    /** UTF-16 code units that a text may have, before and after normalising. */
    @WithDefault("" + InquiryReader.DEFAULT_MAX_TEXT_LENGTH)
    @Min(1)
    @Max(100_000)
    int maxTextLength();

    /** A model file in place of the packaged one. */
    Optional<Path> model();

    Review review();

    /** How sure is sure enough; probabilities from 0 to 1. */
    interface Review {

        /** Below this probability of the likeliest label a person should look. */
        @WithDefault("" + Thresholds.DEFAULT_CONFIDENCE)
        @DecimalMin("0")
        @DecimalMax("1")
        double confidence();

        /** Closer than this, two labels are a close call. */
        @WithDefault("" + Thresholds.DEFAULT_MARGIN)
        @DecimalMin("0")
        @DecimalMax("1")
        double margin();

        /** From this probability on a message is taken for no inquiry at all. */
        @WithDefault("" + Thresholds.DEFAULT_OUT_OF_SCOPE)
        @DecimalMin("0")
        @DecimalMax("1")
        double outOfScope();
    }
}
