package io.tradesift.model;

import io.tradesift.data.InvalidDataException;
import io.tradesift.text.LanguageProfiles;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;

/**
 * A trained model on disk: card, OpenNLP's maximum entropy parameters, vocabulary, language profiles. An uncompressed ZIP with
 * checksums and without clock time: the same model is the same bytes.
 */
public final class ModelFile {

    /** Where the build puts the model that is packaged with the service. */
    public static final String RESOURCE = "/model/tradesift.model";

    private static final String CARD = "card.properties";
    private static final String MAXENT = "maxent.bin";
    private static final String VOCABULARY = "vocabulary.bin";
    private static final String LANGUAGES = "languages.bin";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ModelCard card;
    private final Maxent maxent;
    private final LanguageProfiles languages;

    private ModelFile(ModelCard card, Maxent maxent, LanguageProfiles languages) {
        this.card = card;
        this.maxent = maxent;
        this.languages = languages;
    }

    public ModelCard card() {
        return card;
    }

    public LanguageProfiles languages() {
        return languages;
    }

    /** The model, its calibration folded into the weights. */
    public LinearModel linear() {
        return new LinearModel(maxent.weights(card.temperature()));
    }

    /** As OpenNLP trained it, before calibration: what another card is put to, and the oracle of the tests. */
    public Maxent maxent() {
        return maxent;
    }

    public static void write(Path file, ModelCard card, Maxent maxent, LanguageProfiles languages) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, CARD, card.toText().getBytes(StandardCharsets.UTF_8));
            put(zip, MAXENT, bytes(out -> new BinaryQNModelWriter(maxent.model(), out).persist()));
            put(zip, VOCABULARY, bytes(maxent.vocabulary()::write));
            put(zip, LANGUAGES, bytes(languages::write));
        }
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * The packaged model.
     *
     * @throws InvalidDataException if it is missing, damaged or made for other features
     */
    public static ModelFile load(String lexiconVersion) {
        InputStream in = ModelFile.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new InvalidDataException(RESOURCE + ": missing; the build trains it, run ./mvnw package");
        }
        return read(RESOURCE, in, lexiconVersion);
    }

    /** A model file in place of the packaged one. */
    public static ModelFile load(Path file, String lexiconVersion) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidDataException(file + ": cannot be read; it is no file");
        }
        try {
            return read(file.toString(), Files.newInputStream(file), lexiconVersion);
        } catch (IOException e) {
            throw new InvalidDataException(file + ": cannot be read; check that the path is right and readable", e);
        }
    }

    private static ModelFile read(String name, InputStream in, String lexiconVersion) {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            Map<String, byte[]> entries = new HashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            ModelFile model = read(name, entries);
            model.refuseUnless(name, lexiconVersion);
            return model;
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidDataException(name + ": damaged; train it again (" + e.getMessage() + ")", e);
        }
    }

    private static ModelFile read(String name, Map<String, byte[]> entries) throws IOException {
        ModelCard card = ModelCard.parse(new String(content(name, entries, CARD), StandardCharsets.UTF_8));
        AbstractModel model = new QNModelReader(new BinaryFileDataReader(entry(name, entries, MAXENT))).getModel();
        Vocabulary vocabulary = Vocabulary.read(entry(name, entries, VOCABULARY), Maxent.features(model));
        LanguageProfiles languages = LanguageProfiles.read(entry(name, entries, LANGUAGES));
        return new ModelFile(card, new Maxent(model, vocabulary), languages);
    }

    private static DataInputStream entry(String name, Map<String, byte[]> entries, String entry) {
        return new DataInputStream(new ByteArrayInputStream(content(name, entries, entry)));
    }

    private static byte[] content(String name, Map<String, byte[]> entries, String entry) {
        byte[] content = entries.get(entry);
        if (content == null) {
            throw new InvalidDataException(
                    name + ": no model file, or damaged: " + entry + " is missing; train it again");
        }
        return content;
    }

    private void refuseUnless(String name, String lexiconVersion) {
        if (card.featureVersion() != FeatureExtractor.VERSION) {
            throw new InvalidDataException(name + ": made for feature version " + card.featureVersion()
                    + ", this service reads " + FeatureExtractor.VERSION + "; train it again");
        }
        if (!card.lexiconVersion().equals(lexiconVersion)) {
            throw new InvalidDataException(name + ": made for lexicon " + card.lexiconVersion() + ", this service has "
                    + lexiconVersion + "; train it again");
        }
    }
}
