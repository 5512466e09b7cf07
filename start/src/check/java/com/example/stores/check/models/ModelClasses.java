package com.example.stores.check.models;

import com.example.stores.check.compiler.LearnerLoader;
import com.example.stores.check.compiler.SourceCompiler;
import com.example.stores.check.hints.Hint;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The classes that the learner writes, found by their names, so that the check compiles without them. */
public final class ModelClasses {
    private static final String PACKAGE = "com.example.stores.models.";

    /** In which the lesson changes them: the first error is in the file to begin with. */
    private static final List<String> ORDER = List.of("Item.java", "Store.java", "Models.java");

    private final Path folder;
    private final LearnerLoader loader;
    private final Set<String> names;
    private final Class<?> store;
    private final Class<?> item;

    /** Compiles the sources in the folder. */
    ModelClasses(Path folder) {
        this.folder = folder;
        Map<String, byte[]> classes = SourceCompiler.compile(folder, ORDER);
        loader = new LearnerLoader(classes, ModelClasses.class.getClassLoader());
        names = classes.keySet();
        item = get("Item");
        store = get("Store");
    }

    public ClassLoader loader() {
        return loader;
    }

    public Class<?> store() {
        return store;
    }

    public Class<?> item() {
        return item;
    }

    /** Whether something of that type holds a model, as {@code List<Item>} does. */
    public static boolean holds(Type type, Class<?> model) {
        return type instanceof ParameterizedType many
                        && List.of(many.getActualTypeArguments()).contains(model)
                || type instanceof Class<?> array && array.getComponentType() == model;
    }

    /** All that are entities, these two first. */
    public List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>(List.of(store, item));
        for (String name : names) {
            Class<?> model = load(name);
            if (model.isAnnotationPresent(Entity.class) && !entities.contains(model)) {
                entities.add(model);
            }
        }
        return entities;
    }

    /** The class of that name in the package of the models, or null where there is none yet. */
    public Class<?> find(String name) {
        return names.contains(PACKAGE + name) ? load(PACKAGE + name) : null;
    }

    /** Where a class of that name is that is not beside the others, in words; null if there is none. */
    public String elsewhere(String name) {
        for (String other : names) {
            if (other.endsWith("." + name) || other.equals(name)) {
                return "the line \"package\" of its file says "
                        + other.substring(0, Math.max(0, other.lastIndexOf('.')));
            }
        }
        if (!folder.endsWith(PACKAGE.replace('.', '/')) || Files.exists(folder.resolve(name + ".java"))) {
            return null;
        }
        Path sources = folder.resolve("../../../..").normalize();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.endsWith(name + ".java"))
                    .findFirst()
                    .map(file ->
                            "its file is " + sources.relativize(file).toString().replace('\\', '/'))
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> get(String name) {
        Class<?> model = find(name);
        if (model == null) {
            throw Hint.NO_MODEL.with(name);
        }
        return model;
    }

    private Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
