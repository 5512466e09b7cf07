package com.example.stores.check.compiler;

import java.util.List;
import java.util.Set;

/**
 * Keeps what a learner wrote from classes that write files, open connections or start programs, when other people's
 * sources are judged. Whatever a class names goes through its loader, and its loader asks here.
 *
 * <p>It stops accidents and pranks, not an attack: the JDK has other ways to the same end, and no way to close them all.
 */
public final class Guard {
    private static final List<String> PACKAGES = List.of(
            "java.lang.foreign.",
            "java.net.",
            "java.nio.channels.",
            "java.nio.file.",
            "java.rmi.",
            "java.util.zip.",
            "javax.naming.",
            "javax.net.",
            "javax.sql.",
            "javax.tools.",
            "org.h2.",
            "sun.");

    private static final Set<String> CLASSES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.PrintWriter",
            "java.io.RandomAccessFile",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.sql.DriverManager",
            "java.util.Formatter",
            "java.util.Scanner",
            "java.util.logging.FileHandler",
            "java.util.logging.SocketHandler");

    /** The system property that sets it. */
    public static final String PROPERTY = "guard";

    private static final boolean SET = Boolean.getBoolean(PROPERTY);
    private static volatile String refused;

    private Guard() {}

    /** Whether a learner may use that class. */
    public static boolean allows(String name) {
        if (!SET || !CLASSES.contains(name) && PACKAGES.stream().noneMatch(name::startsWith)) {
            return true;
        }
        refused = refused == null ? name : refused;
        return false;
    }

    /** The first class that was refused since it was last asked for; null if none was. */
    public static String takeRefused() {
        String taken = refused;
        refused = null;
        return taken;
    }
}
