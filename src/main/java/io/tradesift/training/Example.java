package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.model.FeatureExtractor;
import io.tradesift.model.InquiryReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A labelled message as the trainer sees it: the names of its features. */
record Example(LabelledInquiry message, List<String> features) {

    Label label() {
        return message.label();
    }

    Example without(Predicate<String> dropped) {
        return new Example(message, features.stream().filter(dropped.negate()).toList());
    }

    /** The examples of a corpus, in its order. */
    static List<Example> of(List<LabelledInquiry> messages, InquiryReader reader) {
        FeatureExtractor extractor = new FeatureExtractor();
        Map<String, String> shared = new HashMap<>();
        return messages.stream()
                .map(message -> new Example(
                        message,
                        extractor.extract(reader.read(message.inquiry())).stream()
                                .map(feature -> shared.computeIfAbsent(feature.name(), name -> name))
                                .toList()))
                .toList();
    }
}
