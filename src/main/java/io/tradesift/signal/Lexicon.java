package io.tradesift.signal;

import io.tradesift.data.DataFile;
import io.tradesift.data.DataMap;
import io.tradesift.data.LocalisedText;
import io.tradesift.inquiry.Language;
import io.tradesift.signal.Signal.Detection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The signals that Tradesift knows, from {@code signals/*.yaml}. */
public record Lexicon(Map<String, Signal> signals) {

    public Lexicon {
        signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    }

    /** The lexicon packaged with the service. */
    public static Lexicon load() {
        List<DataMap> files = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            files.add(DataFile.resource("/signals/" + group.id() + ".yaml"));
        }
        return read(files);
    }

    /**
     * @throws io.tradesift.data.InvalidDataException naming file, line and key of the first mistake
     */
    public static Lexicon read(List<DataMap> files) {
        Map<String, Signal> signals = new LinkedHashMap<>();
        for (DataMap file : files) {
            file.allowing("group", "signals");
            SignalGroup group = file.value("group", SignalGroup::of);
            for (DataMap entry : file.maps("signals")) {
                Signal signal = signal(entry, group);
                if (signals.put(signal.id(), signal) != null) {
                    throw entry.problem("signal " + signal.id() + " stands twice; ids are unique over all files");
                }
            }
        }
        for (DataMap file : files) {
            file.maps("signals").forEach(entry -> refuseUnknownParts(entry, signals));
        }
        return new Lexicon(signals);
    }

    private static Signal signal(DataMap entry, SignalGroup group) {
        String id = entry.value("id", Lexicon::id);
        LocalisedText description = LocalisedText.read(entry.map("description"));
        requireExamples(entry, id);
        return new Signal(id, group, description, detection(entry, id));
    }

    private static String id(String text) {
        if (text.matches("[A-Z][A-Z0-9_]{2,59}")) {
            return text;
        }
        throw new IllegalArgumentException("ids are upper case with underscores, e.g. FREE_SAMPLE");
    }

    private static void requireExamples(DataMap entry, String id) {
        if (!entry.has("examples") || !entry.has("counterExamples")) {
            throw entry.problem("signal " + id + " needs examples and counterExamples");
        }
    }

    private static Detection detection(DataMap entry, String id) {
        if (entry.has("when")) {
            entry.allowing("id", "description", "when", "examples", "counterExamples");
            DataMap when = entry.map("when").allowing("all", "any", "none");
            if (when.strings("all").isEmpty() && when.strings("any").isEmpty()) {
                throw when.problem("signal " + id + " needs something under all or any: absence alone is no place");
            }
            return new Detection.Composite(when.strings("all"), when.strings("any"), when.strings("none"));
        }
        if (entry.has("metadata")) {
            entry.allowing("id", "description", "metadata", "examples", "counterExamples");
            return new Detection.OfMetadata(entry.value("metadata", MetadataCue::valueOf));
        }
        if (entry.has("phrases")) {
            entry.allowing("id", "description", "phrases", "unless", "examples", "counterExamples");
            List<String> unless = entry.has("unless") ? phrases(entry.map("unless")) : List.of();
            return new Detection.Phrases(phrases(entry.map("phrases")), unless);
        }
        throw entry.problem("signal " + id + " needs one of phrases, when, metadata");
    }

    private static List<String> phrases(DataMap byLanguage) {
        Set<String> phrases = new HashSet<>();
        List<String> inOrder = new ArrayList<>();
        for (String tag : byLanguage.keys()) {
            if (Language.ofTag(tag)
                    .filter(language -> language.tag().equals(tag))
                    .isEmpty()) {
                throw byLanguage.problem("unknown language '" + tag + "'");
            }
            for (String phrase : byLanguage.strings(tag)) {
                if (phrases.add(phrase)) {
                    inOrder.add(phrase);
                }
            }
        }
        return inOrder;
    }

    private static void refuseUnknownParts(DataMap entry, Map<String, Signal> signals) {
        if (!entry.has("when")) {
            return;
        }
        DataMap when = entry.map("when");
        for (String key : when.keys()) {
            for (String id : when.strings(key)) {
                Signal part = signals.get(id);
                if (part == null) {
                    throw when.problem("unknown signal '" + id + "'");
                }
                if (part.detection() instanceof Detection.Composite) {
                    throw when.problem("'" + id + "' is composite itself; name its parts");
                }
            }
        }
    }

    /** The signal of a known id. */
    public Signal signal(String id) {
        return Objects.requireNonNull(signals.get(id), id);
    }

    /** A fingerprint of everything that decides what is found. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            signals.values()
                    .forEach(signal ->
                            digest.update((signal.id() + signal.detection() + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
