package com.example.stores.check;

import static com.example.stores.check.ModelClasses.ITEM;
import static com.example.stores.check.ModelClasses.STORE;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The class {@code Models}, which is not there at the beginning. */
final class ListOfModels {
    private ListOfModels() {}

    static void hasBoth() {
        if (ModelClasses.find("Models") == null) {
            throw Hint.NO_LIST_OF_MODELS.with();
        }
        Set<Class<?>> listed = classes();
        for (Class<?> model : List.of(STORE, ITEM)) {
            if (!listed.contains(model)) {
                throw Hint.NOT_LISTED.with(model.getSimpleName());
            }
        }
    }

    /** The classes in its public constants. */
    static Set<Class<?>> classes() {
        Set<Class<?>> classes = new LinkedHashSet<>();
        Class<?> list = ModelClasses.find("Models");
        if (list != null) {
            for (Field field : list.getFields()) {
                for (Object element : ModelsUnderCheck.elements(constant(field))) {
                    if (element instanceof Class<?> model) {
                        classes.add(model);
                    }
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
