package io.tradesift.peers;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Scores;
import io.tradesift.training.LabelledInquiry;

/** What the tests start from. */
final class Given {

    private Given() {}

    static Message message(String id, Label label) {
        return Message.of(new LabelledInquiry(new Inquiry(id, "text", null, Metadata.NONE), "en", label, null, null));
    }

    /** Logits that give one label this probability, and the others equal shares of the rest. */
    static double[] logits(Label likeliest, double confidence) {
        double[] logits = new double[Label.values().length];
        logits[likeliest.ordinal()] = Math.log(confidence * (logits.length - 1) / (1 - confidence));
        return logits;
    }

    static Answer answer(Label label, Label likeliest, double confidence) {
        return new Answer(label, "en", Scores.ofLogits(logits(likeliest, confidence)));
    }
}
