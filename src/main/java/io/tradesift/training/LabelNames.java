package io.tradesift.training;

import io.tradesift.inquiry.Label;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways in which people write a label: its identifier in any spelling, or its Chinese term. */
final class LabelNames {

    static final String EXPECTED = "one of "
            + Arrays.stream(Label.values()).map(Label::name).collect(Collectors.joining(", "))
            + ", or the Chinese term of docs/labels.md";

    private static final Map<String, Label> TERMS = Map.of(
            "寻找卖家", Label.SELLER_SEEKING,
            "准备入市", Label.MARKET_ENTRY,
            "信息收集", Label.INFO_GATHERING,
            "索要样品", Label.SAMPLE_HUNTING,
            "窃取情报", Label.INTELLIGENCE_STEALING);

    private static final int LONGEST = 40;

    private final SameText sameText;
    private final Map<String, Label> labels = new HashMap<>();

    LabelNames(SameText sameText) {
        this.sameText = sameText;
        for (Label label : Label.values()) {
            labels.put(sameText.of(label.name()), label);
        }
        TERMS.forEach((term, label) -> {
            labels.put(term, label);
            labels.put(term + "型", label);
        });
    }

    Optional<Label> label(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(labels.get(sameText.of(name)));
    }
}
