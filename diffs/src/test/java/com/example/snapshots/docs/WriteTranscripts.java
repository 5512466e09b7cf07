package com.example.snapshots.docs;

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
        Transcripts transcripts = new Transcripts(Path.of(arguments[0]));
        try {
            SortedMap<String, String> all = transcripts.run();
            all.putAll(transcripts.exercises());
            transcripts.write(all);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
