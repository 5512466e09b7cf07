package com.example.snapshots.docs.names;

import com.example.snapshots.docs.page.WorkTree;
import com.example.snapshots.files.InputException;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Reads pieces of Java as a page has them between backticks, and says which of their names the code does not have.
 *
 * <p>A piece is taken for Java if the JDK's own parser takes it for an expression, a statement, a member, the arguments of
 * an annotation, or an import. Of other text only the pairs count that begin with one of our own types: {@code from
 * Lesson.save}.
 */
public final class Snippets {
    /** What a piece can be, in the order in which it is tried. */
    private static final List<String> FORMS = List.of(
            "class X { Object x = \n%s\n; }",
            "class X { void x() { \n%s\n; } }",
            "@X(\n%s\n) class X {}",
            "class X { \n%s\n }",
            "class X { \n%s\n int x; }",
            "class X { \n%s\n x; }",
            "\n%s\n",
            "\n%s\n {}");

    /** A path or a name with a hyphen, which would be a division or a difference; and a command with an option. */
    private static final Pattern NOT_JAVA = Pattern.compile(
            "\\S*[\\w.*][-/][\\w.*]\\S*|(.*\\s)?--?\\w.*|[\\w.]+\\.(css|csv|html|json|md|mjs|py|txt|xml|yml)");

    /** What is an expression, or none of the forms. */
    private static final Pattern EXPRESSION = Pattern.compile("[\\w.]+(\\([\\w.,\\s]*\\))?");

    private static final Pattern FILE = Pattern.compile("([A-Z]\\w*)\\.java");
    private static final Pattern PAIR = Pattern.compile("\\b([A-Z]\\w*)[.#](\\w+)");

    private final Types types;
    private final Map<String, CompilationUnitTree> parsed = new HashMap<>();

    private Snippets(Types types) {
        this.types = types;
    }

    /**
     * Reads the pieces, all at once.
     *
     * @return null if there is nothing that they could be compared with: the workspace has no sources, or the libraries of
     *     the lesson are not on the class path of this program
     */
    public static Snippets of(WorkTree tree, Collection<String> pieces) throws InputException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Types types = compiler == null ? null : Types.of(tree, compiler);
        if (types == null) {
            return null;
        }
        Snippets snippets = new Snippets(types);
        snippets.parse(compiler, pieces);
        return snippets;
    }

    private void parse(JavaCompiler compiler, Collection<String> pieces) throws InputException {
        List<Source> sources = new ArrayList<>();
        for (String piece : new HashSet<>(pieces)) {
            if (!NOT_JAVA.matcher(piece).matches()) {
                int forms = EXPRESSION.matcher(piece).matches() ? 1 : FORMS.size();
                for (int form = 0; form < forms; form++) {
                    sources.add(new Source(sources.size(), piece, form));
                }
            }
        }
        if (sources.isEmpty()) {
            // The compiler would refuse to parse nothing.
            return;
        }
        Set<URI> broken = new HashSet<>();
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                problem -> {
                    if (problem.getKind() == Diagnostic.Kind.ERROR) {
                        broken.add(problem.getSource().toUri());
                    }
                },
                List.of("-proc:none", "-Xmaxerrs", "1000000"),
                null,
                sources);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                URI source = unit.getSourceFile().toUri();
                if (!broken.contains(source)) {
                    parsed.putIfAbsent(sources.get(Integer.parseInt(source.getHost())).piece, unit);
                }
            }
        } catch (IOException e) {
            throw new InputException("the names of the code cannot be read: " + e.getMessage());
        }
    }

    /**
     * The names in a piece that the code does not have, such as {@code addItem}, or {@code Store.addItem} where the type is
     * known.
     *
     * @param words the words in the code on the page: a member without its type has to be one of a type that the page names
     */
    public List<String> unknown(String piece, Set<String> words) {
        Matcher file = FILE.matcher(piece);
        if (file.matches()) {
            return types.has(file.group(1)) ? List.of() : List.of(piece);
        }
        if (types.hasPackage(piece)) {
            return List.of();
        }
        CompilationUnitTree unit = parsed.get(piece);
        if (unit != null) {
            return new NameScanner(types, words).unknown(unit);
        }
        List<String> unknown = new ArrayList<>();
        Matcher pair = PAIR.matcher(piece);
        while (pair.find()) {
            if (types.isOwn(pair.group(1))
                    && !pair.group(2).equals("java")
                    && types.member(pair.group(1), pair.group(2)) == null) {
                unknown.add(pair.group());
            }
        }
        return unknown;
    }

    /** Whether a piece is Java. */
    public boolean isJava(String piece) {
        return parsed.containsKey(piece);
    }

    /** A piece in one of the forms. */
    private static final class Source extends SimpleJavaFileObject {
        private final String piece;
        private final String text;

        Source(int number, String piece, int form) {
            super(URI.create("string://" + number + "/X.java"), JavaFileObject.Kind.SOURCE);
            this.piece = piece;
            // Dots stand for what is left out.
            text = FORMS.get(form).replace("%s", piece.replaceAll("\\(\\.\\.\\.|\\(…", "("));
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
