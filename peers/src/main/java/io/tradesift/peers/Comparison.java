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
    private static final Path DOCUMENT = Path.of("docs/peers.md");
    private static final Path MODELS = Path.of("peers/target/models");

    private Comparison() {}

    public static void main(String... arguments) throws IOException {
        List<Message> corpus = read(CORPUS);
        Map<String, List<Message>> sets = new LinkedHashMap<>();
        for (String set : List.of("dev.jsonl", "raw.jsonl")) {
            sets.put(set, read(EVALUATION.resolve(set)));
        }
        List<Result> results = new ArrayList<>();
        for (Peer peer : peers()) {
            try (peer) {
                System.err.println(peer.name());
                results.add(Result.of(peer, corpus, sets));
            }
        }
        List<String> missing = FastTextPeer.isInstalled() ? List.of() : List.of("fastText");
        String tables = Tables.of(corpus.size(), sets, results, missing);
        Files.writeString(DOCUMENT, Tables.replaced(Files.readString(DOCUMENT), tables));
        System.out.print(tables);
    }

    private static List<Message> read(Path path) throws IOException {
        return Corpus.read(path).stream().map(Message::of).toList();
    }

    private static List<Peer> peers() throws IOException {
        List<Peer> peers = new ArrayList<>();
        peers.add(new TradesiftPeer(MODELS.resolve("tradesift")));
        peers.add(new LinearPeer(MODELS.resolve("linear")));
        peers.add(new MalletPeer(MODELS.resolve("mallet")));
        peers.add(new DoccatPeer(MODELS.resolve("doccat")));
        if (FastTextPeer.isInstalled()) {
            peers.add(new FastTextPeer(MODELS.resolve("fasttext")));
        }
        peers.add(new EmbeddingPeer("MiniLM-L6-v2, quantised", "all-minilm-l6-v2-q", "", MODELS.resolve("minilm")));
        peers.add(new EmbeddingPeer("E5-small-v2, quantised", "e5-small-v2-q", "query: ", MODELS.resolve("e5")));
        return peers;
    }
}
