package com.example.snapshots.docs.names;

import com.example.snapshots.files.InputException;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The types of the libraries and of the JDK, as the JDK's own compiler reads their class files; none of them is loaded.
 */
final class LibraryTypes {
    /** A class of each library that the lesson uses: where it is, the library is. */
    private static final List<String> LIBRARIES =
            List.of("org/hibernate/Session.class", "jakarta/persistence/Entity.class", "org/h2/Driver.class");

    /** The modules of the JDK whose types a page can name without their package. */
    private static final List<String> MODULES = List.of("java.base", "java.sql");

    private final Elements elements;
    /** The qualified names of each simple one. */
    private final Map<String, List<String>> names;

    private final Map<String, JavaType> types = new HashMap<>();

    private LibraryTypes(Elements elements, Map<String, List<String>> names) {
        this.elements = elements;
        this.names = names;
    }

    /**
     * The types of the libraries that are on the class path of this program.
     *
     * @param packages those whose types can be named without them
     * @return null if one of the libraries is not there
     */
    static LibraryTypes onClassPath(JavaCompiler compiler, Collection<String> packages) throws InputException {
        List<String> jars = new ArrayList<>();
        for (String library : LIBRARIES) {
            URL found = LibraryTypes.class.getClassLoader().getResource(library);
            if (found == null) {
                return null;
            }
            try {
                URL jar = ((JarURLConnection) found.openConnection()).getJarFileURL();
                jars.add(Path.of(jar.toURI()).toString());
            } catch (IOException | java.net.URISyntaxException e) {
                throw new InputException("the library of " + library + " cannot be read: " + e.getMessage());
            }
        }
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                problem -> {},
                List.of("-proc:none", "-classpath", String.join(File.pathSeparator, jars)),
                List.of("java.lang.Object"),
                null);
        try {
            Map<String, List<String>> names = new HashMap<>();
            for (String name : packages) {
                addTypes(files, StandardLocation.CLASS_PATH, name, names);
                for (String module : MODULES) {
                    addTypes(files, files.getLocationForModule(StandardLocation.SYSTEM_MODULES, module), name, names);
                }
            }
            return new LibraryTypes(task.getElements(), names);
        } catch (IOException e) {
            throw new InputException("the libraries cannot be read: " + e.getMessage());
        }
    }

    private static void addTypes(
            StandardJavaFileManager files,
            JavaFileManager.Location location,
            String inPackage,
            Map<String, List<String>> names)
            throws IOException {
        for (JavaFileObject file : files.list(location, inPackage, Set.of(JavaFileObject.Kind.CLASS), false)) {
            String name = files.inferBinaryName(location, file);
            names.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), any -> new ArrayList<>())
                    .add(name);
        }
    }

    /** The qualified names of a simple one; to look for what is not there would take long. */
    List<String> named(String name) {
        return names.getOrDefault(name, List.of());
    }

    boolean hasPackage(String name) {
        return elements.getPackageElement(name) != null;
    }

    /** The type of a qualified name, or null. */
    JavaType type(String name) {
        if (!types.containsKey(name)) {
            TypeElement type = elements.getTypeElement(name);
            types.put(name, type == null ? null : of(type));
        }
        return types.get(name);
    }

    private static JavaType of(TypeElement type) {
        Map<String, Set<String>> members = new HashMap<>();
        for (Element member : type.getEnclosedElements()) {
            TypeMirror result = member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
            members.computeIfAbsent(member.getSimpleName().toString(), any -> new TreeSet<>())
                    .addAll(name(result));
        }
        Set<String> parents = new TreeSet<>(name(type.getSuperclass()));
        type.getInterfaces().forEach(parent -> parents.addAll(name(parent)));
        if (parents.isEmpty()) {
            parents.add("java.lang.Object");
        }
        return new OfClassFile(members, parents);
    }

    /** The qualified name of a type; nothing of one that is no class or interface. */
    private static Set<String> name(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Set.of(((TypeElement) declared.asElement()).getQualifiedName().toString())
                : Set.of();
    }

    private record OfClassFile(Map<String, Set<String>> members, Set<String> parents) implements JavaType {
        @Override
        public Set<String> member(String name) {
            return members.get(name);
        }
    }
}
