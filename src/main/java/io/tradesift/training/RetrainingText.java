package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.model.ModelCard;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told while retraining. */
record RetrainingText(Consumer<String> out) {

    /** In the version of a model: what stands behind it names the own messages. */
    static final String RETRAINED = "+";

    void messages(List<LabelledInquiry> own, List<LabelledInquiry> known) {
        String counts = Arrays.stream(Label.values())
                .map(label -> label + " "
                        + own.stream()
                                .filter(message -> message.label() == label)
                                .count())
                .collect(Collectors.joining(", "));
        say("%d messages of yours: %s.", own.size(), counts);
        if (!known.isEmpty()) {
            say(
                    "Already in the corpus, so learned with your label and not held out (%d): %s.",
                    known.size(), ComparisonText.ids(known));
        }
    }

    /** Whatever the current model has learned from, it answers better than it would in earnest. */
    void whatFlatters(ModelCard current, List<LabelledInquiry> corpus) {
        if (current.version().contains(RETRAINED)) {
            say(
                    "Note: the current model, %s, was itself retrained. If it learned from messages of this file, the "
                            + "comparison flatters it; the packaged model is the fair one to compare with.",
                    current.version());
        } else if (corpus.isEmpty()) {
            say("Note: the corpus is not at hand, so nobody can tell which of your messages the current model learned "
                    + "from. Those flatter it.");
        } else if (!Fingerprint.of(corpus).equals(current.figures().get("corpus.fingerprint"))) {
            say(
                    "Note: the current model was trained on another corpus than this one. Not all of the difference is due to "
                            + "your messages.");
        }
    }

    void learning(int fromCorpus, Division division) {
        say(
                "Learning from %d messages of the corpus and %d of yours, to compare on the %d held out ...",
                fromCorpus, division.learned().size(), division.heldOut().size());
    }

    void comparison(@Nullable Comparison comparison) {
        if (comparison == null) {
            say("No message could be held out, so nothing is compared.");
        } else {
            ComparisonText.lines(comparison).forEach(out);
        }
        say("Learning from all of yours, the held-out ones included ...");
    }

    void written(Path output, ModelCard card, int learned, int own) {
        say(
                "Wrote %s: model %s, learned from %d messages, %d of them yours. The figures above are those of the model "
                        + "that had not seen the held-out messages; the one written has.",
                output, card.version(), learned, own);
        say("The service loads it with TRADESIFT_MODEL=%s java -jar target/quarkus-app/quarkus-run.jar", output);
    }

    private void say(String form, Object... values) {
        out.accept(String.format(Locale.ROOT, form, values));
    }
}
