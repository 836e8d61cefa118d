package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;

/** What was said about a message whose label and language are known. */
record Answer(Label label, String language, Scores scores) {

    Label likeliest() {
        return scores.likeliest();
    }

    double confidence() {
        return scores.of(likeliest());
    }

    boolean isRight() {
        return likeliest() == label;
    }
}
