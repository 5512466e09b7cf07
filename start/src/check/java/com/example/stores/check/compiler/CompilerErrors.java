package com.example.stores.check.compiler;

import com.example.stores.check.report.Advice;
import com.example.stores.check.report.NotDone;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Says in simple words what the compiler complains about. */
final class CompilerErrors {
    private static final String PAGE = "docs/08-common-mistakes.md#what-the-compiler-says";
    private static final String UNKNOWN = "compiler";

    private CompilerErrors() {}

    /** The first error only: those after it are often its consequences. */
    static NotDone explain(List<Diagnostic<? extends JavaFileObject>> messages, Path folder) {
        Diagnostic<? extends JavaFileObject> first = messages.stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .orElseThrow();
        int position = (int) Math.max(0, first.getPosition());
        return explain(first.getMessage(Locale.ROOT), (SourceFile) first.getSource(), position, folder);
    }

    /** What is not in the catalogue is said as the compiler says it. */
    static NotDone explain(String said, SourceFile source, int position, Path folder) {
        Advice.Place place = source.place(position, folder);
        String message = said.replaceAll("\\s+", " ").strip();
        CompilerHints.Said known = CompilerHints.of(place.file(), message, place.text());
        return new NotDone(
                known == null
                        ? new Advice(
                                UNKNOWN,
                                place,
                                "Look where the caret is, and at the line above it.",
                                message,
                                List.of(PAGE))
                        : new Advice(known.name(), place, known.toDo(), known.wrong(), List.of(PAGE)));
    }
}
