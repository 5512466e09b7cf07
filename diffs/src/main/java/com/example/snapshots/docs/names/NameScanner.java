package com.example.snapshots.docs.names;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Goes through one piece of Java, and collects the names that the code does not have. */
final class NameScanner extends TreeScanner<Void, Void> {
    /** The name of the class around a piece, and of what holds it. */
    private static final Set<String> AROUND = Set.of("X", "x");

    private final Types types;
    private final Set<String> words;
    private final Set<String> locals = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean isJava = true;

    NameScanner(Types types, Set<String> words) {
        this.types = types;
        this.words = words;
    }

    List<String> unknown(CompilationUnitTree unit) {
        scan(unit, null);
        return isJava ? unknown : List.of();
    }

    @Override
    public Void visitPackage(PackageTree tree, Void nothing) {
        addUnless(types.hasPackage(tree.getPackageName().toString()), tree.getPackageName());
        return null;
    }

    @Override
    public Void visitImport(ImportTree tree, Void nothing) {
        addUnless(types.has(tree.getQualifiedIdentifier().toString()), tree.getQualifiedIdentifier());
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
        String name = tree.getSimpleName().toString();
        if (!AROUND.contains(name)) {
            addUnless(types.has(name), name);
        }
        return super.visitClass(tree, nothing);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
        // "git stash" is no variable, and no Java.
        if (tree.getType() instanceof IdentifierTree type
                && Character.isLowerCase(type.getName().charAt(0))) {
            isJava = false;
        }
        locals.add(tree.getName().toString());
        return super.visitVariable(tree, nothing);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void nothing) {
        String type = tree.getAnnotationType().toString();
        if (!AROUND.contains(type)) {
            scan(tree.getAnnotationType(), nothing);
        }
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                String name = assignment.getVariable().toString();
                if (AROUND.contains(type)) {
                    scan(assignment.getVariable(), nothing);
                } else if (types.has(type)) {
                    addUnless(types.member(type, name) != null, type + "." + name);
                }
                scan(assignment.getExpression(), nothing);
            } else {
                scan(argument, nothing);
            }
        }
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
        typesOf(tree);
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
        typesOf(tree);
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        typesOf(tree);
        return null;
    }

    /** The types that an expression can have; empty if nothing is known of them. */
    private Set<String> typesOf(ExpressionTree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return typesOfName(identifier.getName().toString());
        }
        if (tree instanceof MemberSelectTree select) {
            return typesOfMember(select);
        }
        if (tree instanceof MethodInvocationTree call) {
            scan(call.getArguments(), null);
            return typesOf(call.getMethodSelect());
        }
        if (tree instanceof ParenthesizedTree inside) {
            return typesOf(inside.getExpression());
        }
        scan(tree, null);
        return tree instanceof NewClassTree made ? Set.of(OwnTypes.simple(made.getIdentifier())) : Set.of();
    }

    private Set<String> typesOfName(String name) {
        if (AROUND.contains(name) || locals.contains(name) || name.equals("this") || name.equals("super")) {
            return Set.of();
        }
        if (types.has(name)) {
            return Set.of(name);
        }
        Set<String> variable = types.variable(name);
        Set<String> member = types.ownMember(name, words);
        if (member == null && (variable == null || !Character.isLowerCase(name.charAt(0)))) {
            member = types.imported(name);
            addUnless(member != null, name);
        }
        return variable != null ? variable : member == null ? Set.of() : member;
    }

    private Set<String> typesOfMember(MemberSelectTree tree) {
        String whole = tree.toString();
        if (types.has(whole)) {
            return Set.of(whole);
        }
        String name = tree.getIdentifier().toString();
        Set<String> owners = new TreeSet<>(typesOf(tree.getExpression()));
        // A type variable has no members of its own.
        owners.removeIf(owner -> !types.has(owner));
        if (name.equals("class") || owners.isEmpty() || owners.stream().anyMatch(types::isOther)) {
            return Set.of();
        }
        Set<String> found = null;
        for (String owner : owners) {
            Set<String> member = types.member(owner, name);
            if (member != null) {
                found = member;
            }
        }
        if (found == null && owners.stream().noneMatch(types::isOwn)) {
            // Elsewhere a variable of this name has another type.
            found = types.imported(name);
        }
        addUnless(found != null, whole);
        return found == null ? Set.of() : found;
    }

    private void addUnless(boolean known, Tree name) {
        addUnless(known, name.toString());
    }

    private void addUnless(boolean known, String name) {
        if (!known) {
            unknown.add(name);
        }
    }
}
