package com.example.stores.check;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;

/** The class {@code Models}, which is not there at the beginning. */
final class ListOfModels {
    private final ModelClasses models;

    ListOfModels(ModelClasses models) {
        this.models = models;
    }

    void hasAll() {
        Class<?> list = models.find("Models");
        if (list == null) {
            throw Hint.NO_LIST_OF_MODELS.with();
        }
        Set<Class<?>> listed = classes(list);
        for (Class<?> model : models.entities()) {
            if (!listed.contains(model)) {
                throw Hint.NOT_LISTED.with(model.getSimpleName());
            }
        }
    }

    /** The classes in its public constants. */
    private static Set<Class<?>> classes(Class<?> list) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (Field field : list.getFields()) {
            for (Object element : ModelsUnderCheck.elements(constant(field))) {
                if (element instanceof Class<?> model) {
                    classes.add(model);
                }
            }
        }
        return classes;
    }

    private static Object constant(Field field) {
        try {
            return Modifier.isStatic(field.getModifiers()) ? field.get(null) : null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
