package com.example.stores.exercises.judge;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the mapping is the one that the course comes with: {@code models.txt} has it, a line for each part of it. */
final class ModelsAsTheyWere {
    private static final String EXPECTED = "models.txt";

    private ModelsAsTheyWere() {}

    /**
     * Goes on if nothing has changed.
     *
     * @throws NotYet with the first change
     */
    static void check() {
        List<String> expected = Texts.lines(EXPECTED);
        List<String> now = now();
        for (String line : now) {
            if (!expected.contains(line)) {
                throw new NotYet(Finding.MODELS, "another mapping than that of the course", line);
            }
        }
        for (String line : expected) {
            if (!now.contains(line)) {
                throw new NotYet(Finding.MODELS, "lost a part of their mapping", line);
            }
        }
    }

    /** A line for each class, field and annotated method, with all that its annotations say. */
    static List<String> now() {
        List<String> lines = new ArrayList<>();
        for (Class<?> model : List.of(Item.class, Store.class)) {
            lines.add(line("class " + model.getSimpleName(), model));
            for (Field field : model.getDeclaredFields()) {
                lines.add(line(model.getSimpleName() + "." + field.getName(), field));
            }
            for (Method method : model.getDeclaredMethods()) {
                if (method.getAnnotations().length > 0) {
                    lines.add(line(model.getSimpleName() + "." + method.getName() + "()", method));
                }
            }
        }
        return lines;
    }

    private static String line(String what, AnnotatedElement element) {
        return Stream.concat(
                        Stream.of(what),
                        Arrays.stream(element.getAnnotations())
                                .map(ModelsAsTheyWere::shown)
                                .sorted())
                .collect(Collectors.joining(" "));
    }

    /** With the values that are not the defaults; the JDK's own way to print one differs from version to version. */
    private static String shown(Annotation annotation) {
        String values = Arrays.stream(annotation.annotationType().getDeclaredMethods())
                .filter(method -> !Objects.deepEquals(value(annotation, method), method.getDefaultValue()))
                .map(method -> method.getName() + " = " + shown(value(annotation, method)))
                .sorted()
                .collect(Collectors.joining(", "));
        String name = "@" + annotation.annotationType().getSimpleName();
        return values.isEmpty() ? name : name + "(" + values + ")";
    }

    private static Object value(Annotation annotation, Method method) {
        try {
            return method.invoke(annotation);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shown(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> shown(Array.get(value, i)))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Annotation annotation ? shown(annotation) : value.toString();
    }
}
