package com.example.snapshots.docs.names;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;

/** The types that a page can speak of: those of the lesson and its check, of their libraries, and of the JDK. */
final class Types {
    /** The sources whose members count. Tests have methods that are named like those that they test. */
    private static final List<String> LESSON =
            List.of("start/src/main/java", "start/src/check/java", "end/src/main/java", "end/src/exercise/java");

    /** Where other types are that a page can name. */
    private static final List<String> OTHERS =
            List.of("start/src/test/java", "end/src/test/java", "diffs/src/main/java", "diffs/src/test");

    /** Packages whose types a page can name without them, beside those that the lesson imports from. */
    private static final Set<String> USUAL = Set.of(
            "java.lang", "java.util", "java.math", "java.sql", "java.io", "org.hibernate", "org.hibernate.event.spi");

    private static final Pattern QUALIFIED = Pattern.compile("([a-z]\\w*\\.)+[A-Z][\\w.]*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z]+(\\.[a-z]+)+");

    private final OwnTypes own;
    private final LibraryTypes library;
    private final Set<String> others = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final List<String> imports;

    private Types(OwnTypes own, LibraryTypes library) {
        this.own = own;
        this.library = library;
        imports = own.imports().stream()
                .filter(name -> library.named(simple(name)).contains(name))
                .toList();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Reads the sources of a workspace.
     *
     * @return null if it has none, or the libraries of the lesson are not on the class path of this program
     */
    static Types of(WorkTree tree, JavaCompiler compiler) throws InputException {
        List<Path> sources = new ArrayList<>();
        for (String folder : LESSON) {
            sources.addAll(sources(tree, folder));
        }
        if (sources.isEmpty()) {
            return null;
        }
        OwnTypes own = OwnTypes.of(compiler, sources);
        Set<String> packages = new TreeSet<>(USUAL);
        own.imports().forEach(name -> packages.add(name.substring(0, name.lastIndexOf('.'))));
        LibraryTypes library = LibraryTypes.onClassPath(compiler, packages);
        if (library == null) {
            return null;
        }
        Types types = new Types(own, library);
        for (String folder : OTHERS) {
            List<Path> found = sources(tree, folder);
            found.forEach(file -> types.others.add(file.getFileName().toString().replace(".java", "")));
            sources.addAll(found);
        }
        for (Path file : sources) {
            String name = tree.name(file.getParent()).replace('/', '.');
            for (int dot = 0; dot >= 0; dot = name.indexOf('.', dot + 1)) {
                types.folders.add(dot == 0 ? name : name.substring(dot + 1));
            }
        }
        return types;
    }

    private static List<Path> sources(WorkTree tree, String folder) throws InputException {
        return (tree.hasFolder(folder) ? tree.filesBelow(folder) : List.<String>of())
                .stream().filter(name -> name.endsWith(".java")).map(tree::file).toList();
    }

    /** Whether there is a type of a simple name, or of a qualified one. */
    boolean has(String name) {
        if (QUALIFIED.matcher(name).matches()) {
            String folder = name.substring(0, name.lastIndexOf('.'));
            return folders.contains(folder) ? has(simple(name)) : library.type(name) != null;
        }
        return others.contains(name)
                || own.type(name) != null
                || !library.named(name).isEmpty();
    }

    boolean isOwn(String name) {
        return own.type(name) != null;
    }

    /** Whether a type is known by its name alone. */
    boolean isOther(String name) {
        return others.contains(name) && own.type(name) == null;
    }

    /** Whether there is a package of a name, or one of ours whose name ends so. */
    boolean hasPackage(String name) {
        return folders.contains(name) || PACKAGE.matcher(name).matches() && library.hasPackage(name);
    }

    /** The simple names of the types that parameters and local variables of this name have; null if there are none. */
    Set<String> variable(String name) {
        return own.variable(name);
    }

    /**
     * The types of a member of this name that one of our own types has which a page names.
     *
     * @param words the words in the code on the page
     * @return null if there is no such member
     */
    Set<String> ownMember(String member, Set<String> words) {
        for (Map.Entry<String, OwnTypes.Declared> type : own.types().entrySet()) {
            Set<String> found = type.getValue().member(member);
            if (found != null && words.contains(type.getKey())) {
                return found;
            }
        }
        return null;
    }

    /**
     * The types that a member of a type can have.
     *
     * @param type a simple name, or a qualified one
     * @return null if there is no such member; an empty set if nothing is known of its type
     */
    Set<String> member(String type, String member) {
        Deque<String> left = new ArrayDeque<>(List.of(type));
        Set<String> seen = new HashSet<>();
        while (!left.isEmpty()) {
            String next = left.remove();
            if (seen.add(next)) {
                for (JavaType one : called(next)) {
                    Set<String> types = one.member(member);
                    if (types != null) {
                        return types;
                    }
                    left.addAll(one.parents());
                }
            }
        }
        return null;
    }

    /** The types that a member of this name has in what the lesson imports; null if there is none. */
    Set<String> imported(String member) {
        for (String type : imports) {
            Set<String> types = member(type, member);
            if (types != null) {
                return types;
            }
        }
        return member("java.lang.Object", member);
    }

    /** All types of a name; ours may be called as one of the libraries: {@code Table}. */
    private List<JavaType> called(String name) {
        List<JavaType> types = new ArrayList<>();
        if (own.type(name) != null) {
            types.add(own.type(name));
        }
        for (String qualified : QUALIFIED.matcher(name).matches() ? List.of(name) : library.named(name)) {
            if (library.type(qualified) != null) {
                types.add(library.type(qualified));
            }
        }
        return types;
    }
}
