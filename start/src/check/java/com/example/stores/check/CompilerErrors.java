package com.example.stores.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Says in simple words what the compiler complains about. */
final class CompilerErrors {
    private static final String PAGE = "docs/06-common-mistakes.md#what-the-compiler-says";

    private CompilerErrors() {}

    static NotDone explain(List<Diagnostic<? extends JavaFileObject>> messages, Path folder) {
        Diagnostic<? extends JavaFileObject> first = messages.stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .orElseThrow();
        return new NotDone(new Advice(
                "COMPILER", place(first, folder), "Look at this line.", first.getMessage(Locale.ROOT), List.of(PAGE)));
    }

    private static Advice.Place place(Diagnostic<? extends JavaFileObject> error, Path folder) {
        try {
            String source = error.getSource().getCharContent(true).toString();
            int position = (int) error.getPosition();
            int begin = source.lastIndexOf('\n', position - 1) + 1;
            int end = source.indexOf('\n', position);
            String line =
                    source.substring(begin, end < 0 ? source.length() : end).stripTrailing();
            Path file =
                    folder.toAbsolutePath().relativize(Path.of(error.getSource().toUri()));
            return new Advice.Place(
                    "models/" + file.toString().replace('\\', '/'),
                    (int) error.getLineNumber(),
                    position - begin,
                    line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
