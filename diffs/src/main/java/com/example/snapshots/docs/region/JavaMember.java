package com.example.snapshots.docs.region;

import com.example.snapshots.docs.page.Line;
import com.example.snapshots.files.InputException;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds a member of a Java file by its name, with the parser of the JDK's own compiler. */
public final class JavaMember extends TreePathScanner<Void, Void> {
    private final String name;
    private final List<TreePath> found = new ArrayList<>();

    private JavaMember(String name) {
        this.name = name;
    }

    /**
     * The lines of a member: its comment, its annotations, and itself.
     *
     * @param file the name of the file, for messages
     * @param text the content of the file
     * @param member the name of a field, method, constructor or nested type
     * @throws InputException if there is no such member, or more than one
     */
    public static Excerpt find(String file, String text, String member) throws InputException {
        Parsed parsed = parse(file, text);
        JavaMember scanner = new JavaMember(member);
        scanner.scan(parsed.unit(), null);
        if (scanner.found.isEmpty()) {
            throw new InputException(file + " has no member " + member);
        }
        if (scanner.found.size() > 1) {
            throw new InputException(file + " has " + scanner.found.size() + " members of the name " + member);
        }
        return excerpt(parsed.trees(), scanner.found.get(0), text);
    }

    /**
     * The parts of a file that hold some of its lines, from the top to the bottom: whole members of its types, and of
     * what is in no member the lines themselves, but for empty ones.
     *
     * @param file the name of the file, for messages
     * @param text the content of the file
     * @param wanted the lines, counted from 0
     */
    static List<Excerpt> holding(String file, String text, BitSet wanted) throws InputException {
        Parsed parsed = parse(file, text);
        SortedMap<Integer, Excerpt> parts = new TreeMap<>();
        BitSet others = (BitSet) wanted.clone();
        for (Tree type : parsed.unit().getTypeDecls()) {
            TreePath path = new TreePath(new TreePath(parsed.unit()), type);
            for (Tree member : type instanceof ClassTree body ? body.getMembers() : List.<Tree>of()) {
                Excerpt part = excerpt(parsed.trees(), new TreePath(path, member), text);
                int end = part.first() + part.lines().size();
                if (!wanted.get(part.first(), end).isEmpty()) {
                    parts.put(part.first(), part);
                }
                others.clear(part.first(), end);
            }
        }
        List<String> lines = Line.texts(text);
        for (int i = others.nextSetBit(0); i >= 0; i = others.nextSetBit(i + 1)) {
            if (lines.get(i).isBlank()) {
                others.clear(i);
            }
        }
        for (int i = others.nextSetBit(0); i >= 0; ) {
            int end = others.nextClearBit(i);
            parts.put(i, Excerpt.of(text, i, end - 1));
            i = others.nextSetBit(end);
        }
        return List.copyOf(parts.values());
    }

    private record Parsed(CompilationUnitTree unit, DocTrees trees) {}

    private static Parsed parse(String file, String text) throws InputException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new InputException(
                    "a member of " + file + " can only be found with a JDK, and this Java is a runtime alone");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(
                new StringWriter(), null, problems, List.of("-proc:none"), null, List.of(new Content(text)));
        CompilationUnitTree unit;
        try {
            unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new InputException("the file " + file + " cannot be read as Java");
        }
        for (Diagnostic<?> problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                throw new InputException(file + " is not Java: line " + problem.getLineNumber());
            }
        }
        return new Parsed(unit, DocTrees.instance(task));
    }

    private static Excerpt excerpt(DocTrees trees, TreePath member, String text) {
        CompilationUnitTree unit = member.getCompilationUnit();
        LineMap map = unit.getLineMap();
        long start = trees.getSourcePositions().getStartPosition(unit, member.getLeaf());
        long end = trees.getSourcePositions().getEndPosition(unit, member.getLeaf());
        DocCommentTree comment = trees.getDocCommentTree(member);
        int first = (int) map.getLineNumber(start) - 1;
        if (comment != null) {
            int inside = (int) trees.getSourcePositions().getStartPosition(unit, comment, comment);
            int open = text.lastIndexOf("/**", inside);
            // Newer Java takes lines that begin with /// for Javadoc, too; those are found below.
            if (open >= 0 && text.indexOf("*/", open) >= inside) {
                first = (int) map.getLineNumber(open) - 1;
            }
        }
        List<String> lines = Line.texts(text);
        while (first > 0 && lines.get(first - 1).strip().startsWith("//")) {
            first--;
        }
        return Excerpt.of(text, first, (int) map.getLineNumber(end - 1) - 1);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        for (Tree member : type.getMembers()) {
            if (name.equals(nameOf(member, type))) {
                found.add(new TreePath(getCurrentPath(), member));
            }
        }
        return super.visitClass(type, nothing);
    }

    /** Leaves out what is inside a method: its variables are no members. */
    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        return null;
    }

    private static String nameOf(Tree member, ClassTree type) {
        if (member instanceof MethodTree method) {
            boolean constructor = method.getName().contentEquals("<init>");
            return (constructor ? type.getSimpleName() : method.getName()).toString();
        }
        if (member instanceof VariableTree field) {
            return field.getName().toString();
        }
        return member instanceof ClassTree nested ? nested.getSimpleName().toString() : null;
    }

    /** The text of a file, for the compiler. */
    private static final class Content extends SimpleJavaFileObject {
        private final String text;

        Content(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
