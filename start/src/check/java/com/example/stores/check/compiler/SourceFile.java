package com.example.stores.check.compiler;

import com.example.stores.check.report.Advice;
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
    private final int unreadable;

    private SourceFile(Path file, String text, int unreadable) {
        super(file.toUri(), Kind.SOURCE);
        this.text = text;
        this.unreadable = unreadable;
    }

    static SourceFile read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CharBuffer text = CharBuffer.allocate(bytes.length);
            ByteBuffer left = ByteBuffer.wrap(bytes);
            boolean isUtf8 = !decoder.decode(left, text, true).isError();
            String before = text.flip().toString();
            return isUtf8
                    ? new SourceFile(file, before, -1)
                    : new SourceFile(file, new String(bytes, StandardCharsets.UTF_8), before.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** Where the first character is that is not UTF-8; negative if all are. */
    int unreadable() {
        return unreadable;
    }

    /** Where a character is. */
    Advice.Place place(int position, Path folder) {
        int begin = text.lastIndexOf('\n', position - 1) + 1;
        int end = text.indexOf('\n', position);
        String name =
                folder.toAbsolutePath().getParent().relativize(Path.of(toUri())).toString();
        return new Advice.Place(
                name.replace('\\', '/'),
                (int) text.substring(0, begin)
                                .chars()
                                .filter(letter -> letter == '\n')
                                .count()
                        + 1,
                position - begin,
                text.substring(begin, end < 0 ? text.length() : end).stripTrailing());
    }
}
