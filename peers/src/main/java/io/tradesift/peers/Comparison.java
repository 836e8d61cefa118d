package io.tradesift.peers;

import io.tradesift.training.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trains and measures Tradesift and its peers, one after the other, and writes the tables. Started by run.sh. */
public final class Comparison {

    private static final Path CORPUS = Path.of("src/corpus");
    private static final Path EVALUATION = Path.of("src/evaluation");
    private static final Path MODELS = Path.of("peers/target/models");
    private static final Path DOCUMENT = Path.of("docs/peers.md");

    private Comparison() {}

    public static void main(String... arguments) throws IOException {
        Map<String, List<Message>> sets = new LinkedHashMap<>();
        for (String set : List.of("dev.jsonl", "raw.jsonl")) {
            sets.put(set, read(EVALUATION.resolve(set)));
        }
        Trial trial = new Trial(read(CORPUS), sets, MODELS);
        List<Result> results = new ArrayList<>();
        List<String> missing = FastTextPeer.isInstalled() ? List.of() : List.of(FastTextPeer.NAME);
        for (Peer peer : peers()) {
            System.err.println(peer.name());
            results.add(trial.of(peer));
            // After each peer, since the last ones take as long as all others together.
            write(new Tables(trial, results, missing).markdown());
        }
    }

    private static void write(String tables) throws IOException {
        Files.writeString(DOCUMENT, Tables.replaced(Files.readString(DOCUMENT), tables));
    }

    private static List<Message> read(Path path) throws IOException {
        return Corpus.read(path).stream().map(Message::of).toList();
    }

    private static List<Peer> peers() throws IOException {
        List<Peer> peers = new ArrayList<>(List.of(new LinearPeer(), new MalletPeer(), new DoccatPeer()));
        if (FastTextPeer.isInstalled()) {
            peers.add(new FastTextPeer());
        }
        peers.add(new TradesiftPeer());
        peers.add(new EmbeddingPeer("all-MiniLM-L6-v2", Encoder.load("all-minilm-l6-v2-q"), ""));
        peers.add(new EmbeddingPeer("E5-small-v2", Encoder.load("e5-small-v2-q"), "query: "));
        return peers;
    }
}
