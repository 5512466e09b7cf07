package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.docs.region.JavaMember;
import com.example.snapshots.docs.region.Transcript;
import com.example.snapshots.files.InputException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a comment names as the proof of the sentences before it: a test that would fail if they were not so, {@code
 * end:WriteOnlyTest#aListIsNotLoadedByAnAdd}, or a part of a transcript, {@code output:end-lazy#2}.
 *
 * @param place the module of the test, or {@code output}
 * @param name the class of the test, with as much of its package as tells it apart; or the name of the transcript
 * @param member the method of the test, or the number of the part
 */
record Proof(String place, String name, String member) {
    static final String OUTPUT = "output";

    private static final Pattern FORM = Pattern.compile("([\\w-]+):([\\w.-]+)#(\\w+)");
    private static final String TESTS = "/src/test/java";
    private static final Set<String> RUN = Set.of("@Test", "@ParameterizedTest", "@RepeatedTest", "@TestFactory");
    private static final String DISABLED = "@Disabled";

    /**
     * Reads one.
     *
     * @throws InputException if it is neither of the two
     */
    static Proof of(String text) throws InputException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InputException("a proof is module:Class#method or output:name#part, and not " + text);
        }
        return new Proof(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /**
     * The lines of what it names.
     *
     * @throws InputException if there is no such part of a transcript, or no such test that is run
     */
    List<String> lines(WorkTree tree) throws InputException {
        if (place.equals(OUTPUT)) {
            return Transcript.read(tree, name).part(member);
        }
        String file = file(tree);
        String text = tree.read(file);
        List<String> method = JavaMember.find(file, text, member).lines();
        if (method.stream().noneMatch(line -> RUN.contains(annotation(line)))) {
            throw new InputException(file + " has no test " + member);
        }
        // What is above the class begins at the margin.
        if (Stream.concat(method.stream(), text.lines())
                .anyMatch(line -> annotation(line).equals(DISABLED))) {
            throw new InputException(file + " does not run " + member + ": it is disabled");
        }
        return method;
    }

    /** The name of the file of the test in the workspace. */
    String file(WorkTree tree) throws InputException {
        if (!tree.hasFolder(place + TESTS)) {
            throw new InputException("there is no module " + place + " with tests");
        }
        List<String> found = tree.filesBelow(place + TESTS).stream()
                .filter(file -> file.endsWith("/" + name.replace('.', '/') + ".java"))
                .toList();
        if (found.size() != 1) {
            throw new InputException(
                    place + " has " + (found.isEmpty() ? "no" : "more than one") + " test class " + name);
        }
        return found.get(0);
    }

    /** The annotation that a line begins with, or nothing. */
    private static String annotation(String line) {
        return line.startsWith("@") ? line.split("[^@\\w]", 2)[0] : "";
    }

    @Override
    public String toString() {
        return place + ":" + name + "#" + member;
    }
}
