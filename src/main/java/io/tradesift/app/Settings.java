package io.tradesift.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.tradesift.model.InquiryReader;
import io.tradesift.verdict.Costs;
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

    /** What being wrong costs, in looks of a person at one message. */
    interface Review {

        /** An answer that is not right. */
        @WithDefault("" + Costs.DEFAULT_MISTAKE)
        double costOfMistake();

        /** A real buyer taken for a D or thrown out. */
        @WithDefault("" + Costs.DEFAULT_LOST_BUYER)
        double costOfLostBuyer();

        /** A hunter or spy taken for an A or a B. */
        @WithDefault("" + Costs.DEFAULT_LEAK)
        double costOfLeak();
    }
}
