package com.example.stores.check.compiler;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the judge may see: the jars and its own classes. Any other folder may hold the models of yesterday, and Hibernate
 * finds them there.
 */
public final class CleanClassPath {

    private CleanClassPath() {}

    /** The entries, in the order of the class path that this class comes from. */
    public static List<Path> entries() {
        Path own = path(url(CleanClassPath.class));
        List<Path> clean = new ArrayList<>();
        for (Path entry : all()) {
            if (entry.toString().endsWith(".jar") || entry.equals(own)) {
                clean.add(entry);
            }
        }
        return clean;
    }

    private static List<Path> all() {
        // Maven runs a program in a loader of its own, and not from the class path of its JVM.
        Stream<Path> entries = CleanClassPath.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(CleanClassPath::path)
                : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath());
        return entries.toList();
    }

    private static URL url(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Path path(URL url) {
        try {
            return Path.of(new URI(url.toString().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
