package io.tradesift.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/** Hands names of features through as they are; OpenNLP finds it by its name. */
public final class GivenFeatures implements FeatureGenerator {

    @Override
    public Collection<String> extractFeatures(String[] names, Map<String, Object> extraInformation) {
        return List.of(names);
    }
}
