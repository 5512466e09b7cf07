package com.example.snapshots.docs;

import com.example.snapshots.mistakes.CompiledCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** Runs all steps and keeps what they print. Maven runs it: {@code mvn verify -Pregenerate}. */
final class WriteTranscripts {
    private WriteTranscripts() {}

    /**
     * @param arguments the top folder of the workspace
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path root = Path.of(arguments[0]);
        try {
            Path check = CompiledCheck.compile(root, root.resolve("start/target/check-of-the-transcripts"));
            Transcripts transcripts = new Transcripts(root, check);
            SortedMap<String, String> all = transcripts.run();
            all.putAll(transcripts.exercises());
            transcripts.write(all);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
