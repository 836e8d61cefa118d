package io.tradesift.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.tradesift.inquiry.Label;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a report for machines. */
final class FiguresJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private FiguresJson() {}

    static String of(Figures figures) {
        Map<String, Object> root = summary(figures);
        Map<String, Object> labels = new LinkedHashMap<>();
        for (Label label : Label.values()) {
            labels.put(label.name(), figures.of(label));
        }
        root.put("labels", labels);
        Map<String, Object> languages = new LinkedHashMap<>();
        figures.byLanguage().forEach((tag, ofLanguage) -> languages.put(tag, summary(ofLanguage)));
        root.put("languages", languages);
        root.put("confusion", figures.confusion());
        root.put("reliability", figures.bins());
        try {
            return JSON.writeValueAsString(root) + '\n';
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> summary(Figures figures) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("messages", figures.count());
        summary.put("accuracy", figures.accuracy());
        summary.put("macroF1", figures.macroF1());
        summary.put("admissible", figures.admissible());
        summary.put("calibrationError", figures.calibrationError());
        summary.put("reviewRate", 1 - figures.share(Prediction::isFirm));
        summary.put("firmAccuracy", figures.firm().accuracy());
        summary.put("buyers", figures.of(Label.SELLER_SEEKING).support());
        summary.put("buyersLost", figures.count(Prediction::isBuyerLost));
        summary.put("buyersLostFirmly", figures.firm().count(Prediction::isBuyerLost));
        return summary;
    }
}
