package com.example.stores.exercises.judge;

import com.example.stores.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whether the models, and how Hibernate is set up, are as the course has them: {@code given.txt} has a line for each file,
 * with its SHA-256. Comments and line breaks do not count.
 */
final class SourcesAsGiven {
    private static final String GIVEN = "given.txt";

    private SourcesAsGiven() {}

    /**
     * Goes on if nothing has changed.
     *
     * @throws NotYet with the first file that has
     */
    static void check() {
        for (String line : Texts.lines(GIVEN)) {
            String file = line.substring(0, line.indexOf(' '));
            if (!line.equals(line(file))) {
                throw new NotYet(Finding.CHANGED, file);
            }
        }
    }

    /** The line for a file as it is now. */
    static String line(String file) {
        try (InputStream source = Database.class.getResourceAsStream(file)) {
            String code = new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "")
                    .replaceAll("\\s+", "");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return file + " " + HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
