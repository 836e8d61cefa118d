package io.tradesift.strategy;

import io.tradesift.data.LocalisedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do about an inquiry.
 *
 * @param entry the playbook's id for it
 * @param replyWithin of receipt
 * @param actions in order
 * @param withhold what stays with us until its condition is met
 * @param questions to ask back, the most useful first
 * @param changes what would change the verdict
 * @param draft a first reply in the buyer's language, or null where nothing is to be written
 */
public record ReplyStrategy(
        String entry,
        LocalisedText posture,
        LocalisedText aim,
        Duration replyWithin,
        Mode mode,
        List<LocalisedText> actions,
        List<LocalisedText> withhold,
        LocalisedText samplePolicy,
        LocalisedText paymentPolicy,
        List<LocalisedText> questions,
        List<FollowUp> followUps,
        List<Change> changes,
        @Nullable Draft draft) {

    public ReplyStrategy {
        actions = List.copyOf(actions);
        withhold = List.copyOf(withhold);
        questions = List.copyOf(questions);
        followUps = List.copyOf(followUps);
        changes = List.copyOf(changes);
    }

    public Optional<Draft> reply() {
        return Optional.ofNullable(draft);
    }
}
