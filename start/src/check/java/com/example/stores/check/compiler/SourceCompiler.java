package com.example.stores.check.compiler;

import com.example.stores.check.report.NotDone;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles what a learner wrote, each time anew and in memory, so that nothing that was compiled before is ever judged.
 */
public final class SourceCompiler {
    /** That of the snapshots, whatever JDK this is. */
    private static final int RELEASE = 17;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Knows what is in the jars, and is kept because it takes most of the time to find out. It keeps no source. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private SourceCompiler() {}

    /**
     * Compiles all sources in a folder and the folders in it, with the class path of the check.
     *
     * @param order names of files; the error that is told is the first one of the first file that has one, and the files
     *     that are not named come last
     * @return the classes by their full names; none if there is no source
     * @throws NotDone with the first error of the compiler
     */
    public static synchronized Map<String, byte[]> compile(Path folder, List<String> order) {
        List<SourceFile> sources = sources(folder, order);
        if (sources.isEmpty()) {
            return Map.of();
        }
        for (SourceFile source : sources) {
            if (source.unreadable() >= 0) {
                throw CompilerErrors.explain("unmappable character", source, source.unreadable(), folder);
            }
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        InMemory memory = new InMemory(FILES);
        boolean compiled = COMPILER.getTask(null, memory, messages, options(), null, sources)
                .call();
        if (!compiled) {
            throw CompilerErrors.explain(messages.getDiagnostics(), folder);
        }
        return memory.classes();
    }

    private static List<String> options() {
        String libraries =
                CleanClassPath.entries().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        // Without a path of processors each compilation opens all jars of the class path, to look for plugins.
        List<String> options = new ArrayList<>(
                List.of("-proc:none", "-processorpath", "", "-classpath", libraries, "-sourcepath", ""));
        if (Runtime.version().feature() > RELEASE) {
            // To read what an older release had takes half as long as to compile the models.
            options.addAll(List.of("--release", Integer.toString(RELEASE)));
        }
        return options;
    }

    private static List<SourceFile> sources(Path folder, List<String> order) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing((Path file) -> rank(file, order))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(file -> SourceFile.read(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int rank(Path file, List<String> order) {
        int rank = order.indexOf(file.getFileName().toString());
        return rank < 0 ? order.size() : rank;
    }

    /** Keeps what the compiler writes. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }
    }
}
