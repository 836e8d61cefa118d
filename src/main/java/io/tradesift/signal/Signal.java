package io.tradesift.signal;

import io.tradesift.data.LocalisedText;
import java.util.List;

/**
 * A named concept that an experienced seller looks for in an inquiry.
 *
 * @param id upper snake case, unique over all groups
 * @param description what it means when it is found, for a salesperson
 */
public record Signal(String id, SignalGroup group, LocalisedText description, Detection detection) {

    /** How a signal is found. */
    public sealed interface Detection {

        /**
         * By what is said.
         *
         * @param phrases any of these, in any language
         * @param unless what looks like a phrase but means something else
         */
        record Phrases(List<String> phrases, List<String> unless) implements Detection {
            public Phrases {
                phrases = List.copyOf(phrases);
                unless = List.copyOf(unless);
            }
        }

        /** By other signals being found together; each list may be empty. */
        record Composite(List<String> all, List<String> any, List<String> none) implements Detection {
            public Composite {
                all = List.copyOf(all);
                any = List.copyOf(any);
                none = List.copyOf(none);
            }
        }

        /** By what came with the words. */
        record OfMetadata(MetadataCue cue) implements Detection {}
    }
}
