package com.example.stores.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source, read once: the compiler sees what the report shows. */
final class SourceFile extends SimpleJavaFileObject {
    private final String text;

    private SourceFile(Path file, String text) {
        super(file.toUri(), Kind.SOURCE);
        this.text = text;
    }

    /**
     * Reads a source of a folder.
     *
     * @throws NotDone if it is not UTF-8
     */
    static SourceFile read(Path file, Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CharBuffer text = CharBuffer.allocate(bytes.length);
            ByteBuffer left = ByteBuffer.wrap(bytes);
            if (decoder.decode(left, text, true).isError()) {
                String before = text.flip().toString();
                String all = new String(bytes, StandardCharsets.UTF_8);
                throw CompilerErrors.explain(
                        "unmappable character", new SourceFile(file, all), before.length(), folder);
            }
            return new SourceFile(file, text.flip().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** Where a character is. */
    Advice.Place place(int position, Path folder) {
        int begin = text.lastIndexOf('\n', position - 1) + 1;
        int end = text.indexOf('\n', position);
        String name = folder.toAbsolutePath().relativize(Path.of(toUri())).toString();
        return new Advice.Place(
                "models/" + name.replace('\\', '/'),
                (int) text.substring(0, begin)
                                .chars()
                                .filter(letter -> letter == '\n')
                                .count()
                        + 1,
                position - begin,
                text.substring(begin, end < 0 ? text.length() : end).stripTrailing());
    }
}
