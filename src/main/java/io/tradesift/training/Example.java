package io.tradesift.training;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.model.Feature;
import io.tradesift.model.FeatureExtractor;
import io.tradesift.model.InquiryReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A labelled message as the trainer sees it: the names of its features.
 *
 * @param rough the features of the same message roughened, to learn from and never to be judged by; empty for none
 */
record Example(LabelledInquiry message, List<String> features, List<String> rough) {

    Label label() {
        return message.label();
    }

    Example without(Predicate<String> dropped) {
        return new Example(message, without(features, dropped), without(rough, dropped));
    }

    private static List<String> without(List<String> features, Predicate<String> dropped) {
        return features.stream().filter(dropped.negate()).toList();
    }

    /** The examples of messages, in their order. */
    static List<Example> of(List<LabelledInquiry> messages, InquiryReader reader) {
        return of(messages, reader, 0, 0);
    }

    /**
     * @param everyRough of so many messages one is roughened; 0 for none
     */
    static List<Example> of(List<LabelledInquiry> messages, InquiryReader reader, int everyRough, long seed) {
        Roughening roughening = new Roughening(seed);
        Map<String, String> shared = new HashMap<>();
        List<Example> examples = new ArrayList<>(messages.size());
        for (LabelledInquiry message : messages) {
            boolean roughened = everyRough > 0 && examples.size() % everyRough == 0;
            List<String> rough = roughened ? features(roughening.rough(message.inquiry()), reader, shared) : List.of();
            examples.add(new Example(message, features(message.inquiry(), reader, shared), rough));
        }
        return List.copyOf(examples);
    }

    private static List<String> features(Inquiry inquiry, InquiryReader reader, Map<String, String> shared) {
        return new FeatureExtractor()
                .extract(reader.read(inquiry)).stream()
                        .map(Feature::name)
                        .map(name -> shared.computeIfAbsent(name, same -> same))
                        .toList();
    }
}
