package com.example.snapshots.testing;

import com.example.snapshots.cli.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tool as a process of its own, for what can only be seen from outside. */
public final class Program {
    private Program() {}

    /** The command line of one run, away from any workspace. */
    public static List<String> command(List<String> jvmOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Writes the diffs of "from" and "to" into "out", all three in the folder that the process is started in. */
    public static List<String> generate() {
        return command(List.of(), "generate", "--from", "from", "--to", "to", "--out", "out");
    }
}
