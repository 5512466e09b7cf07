package com.example.snapshots.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A program with one step, in the place of both snapshots of a workspace. */
final class SmallProgram {
    private SmallProgram() {}

    /** Compiles it, as it is with this output of its step. */
    static void compile(Path root, String output) throws IOException {
        String app = """
                package com.example.stores;

                class App {
                    public static void main(String[] arguments) {
                        String step = arguments.length == 0 ? "" : arguments[0];
                        switch (step) {
                            case "" -> System.out.print("The lesson\\n");
                            case "list" -> System.out.print("  lazy  A step\\n  all  All\\n  list  This\\n");
                            default -> System.out.print("%s\\n");
                        }
                    }
                }
                """.formatted(output);
        String check = """
                package com.example.stores.check;

                class RelationshipCheck {
                    public static void main(String[] arguments) {
                        System.exit(1);
                    }
                }
                """;
        for (String snapshot : new String[] {"start", "end"}) {
            compileApp(root.resolve(snapshot), app);
        }
        Path sources = Files.createDirectories(root.resolve("start/src/check/java"));
        Files.writeString(sources.resolve("RelationshipCheck.java"), check);
    }

    private static void compileApp(Path snapshot, String source) throws IOException {
        Path classes = Files.createDirectories(snapshot.resolve("target/classes"));
        Path file = Files.writeString(snapshot.resolve("App.java"), source);
        String[] options = {"-proc:none", "-d", classes.toString(), file.toString()};
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
    }
}
