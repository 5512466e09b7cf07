package com.example.snapshots.docs.names;

import com.example.snapshots.files.InputException;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** The types that the sources declare, as the parser of the JDK's own compiler reads them; nothing is compiled. */
final class OwnTypes extends TreeScanner<Void, OwnTypes.Declared> {
    private final Map<String, Declared> types = new HashMap<>();
    private final Map<String, Set<String>> variables = new HashMap<>();
    private final Set<Tree> fields = new HashSet<>();
    private final Set<String> imports = new TreeSet<>();

    /** What all types of one simple name declare: {@code start} and {@code end} have a {@code Store} each. */
    static final class Declared implements JavaType {
        private final Map<String, Set<String>> members = new HashMap<>();
        private final Set<String> parents = new HashSet<>();

        @Override
        public Set<String> member(String name) {
            return members.get(name);
        }

        @Override
        public Set<String> parents() {
            return parents;
        }
    }

    private OwnTypes() {}

    /**
     * Reads sources.
     *
     * @throws InputException if they cannot be read, or this Java has no compiler
     */
    static OwnTypes of(JavaCompiler compiler, List<Path> sources) throws InputException {
        OwnTypes own = new OwnTypes();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                own.scan(unit, null);
            }
        } catch (IOException e) {
            throw new InputException("the sources cannot be read: " + e.getMessage());
        }
        return own;
    }

    Map<String, Declared> types() {
        return types;
    }

    /** What is declared under a simple name, or null. */
    Declared type(String name) {
        return types.get(name);
    }

    /** The simple names of the types that parameters and local variables of this name have; null if there are none. */
    Set<String> variable(String name) {
        return variables.get(name);
    }

    Set<String> imports() {
        return imports;
    }

    @Override
    public Void visitImport(ImportTree tree, Declared inside) {
        String name = tree.getQualifiedIdentifier().toString();
        imports.add(tree.isStatic() ? name.substring(0, name.lastIndexOf('.')) : name);
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Declared outer) {
        String name = tree.getSimpleName().toString();
        if (outer != null) {
            outer.members.computeIfAbsent(name, any -> new HashSet<>()).add(name);
        }
        Declared declared = types.computeIfAbsent(name, any -> new Declared());
        List<Tree> parents = new ArrayList<>(tree.getImplementsClause());
        if (tree.getExtendsClause() != null) {
            parents.add(tree.getExtendsClause());
        }
        parents.forEach(parent -> declared.parents.add(simple(parent)));
        declared.parents.add(
                switch (tree.getKind()) {
                    case ENUM -> "Enum";
                    case RECORD -> "Record";
                    case ANNOTATION_TYPE -> "Annotation";
                    default -> "Object";
                });
        for (Tree member : tree.getMembers()) {
            if (member instanceof MethodTree method) {
                add(declared, method.getName().toString(), method.getReturnType());
            } else if (member instanceof VariableTree field) {
                add(declared, field.getName().toString(), field.getType());
                fields.add(field);
            }
        }
        return super.visitClass(tree, declared);
    }

    @Override
    public Void visitVariable(VariableTree tree, Declared inside) {
        if (!fields.contains(tree)) {
            Set<String> known = variables.computeIfAbsent(tree.getName().toString(), any -> new HashSet<>());
            if (tree.getType() != null) {
                known.add(simple(tree.getType()));
            }
        }
        return super.visitVariable(tree, inside);
    }

    private static void add(Declared declared, String name, Tree type) {
        Set<String> known = declared.members.computeIfAbsent(name, any -> new HashSet<>());
        if (type != null) {
            known.add(simple(type));
        }
    }

    /** The simple name of a type as it is written, without what is in its angle brackets. */
    static String simple(Tree type) {
        String name = type.toString().replaceAll("@\\w+(\\([^)]*\\))?\\s*", "").replaceAll("<.*|\\[.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
