package com.example.stores.check.relationship;

import com.example.stores.check.hints.Hint;
import com.example.stores.check.models.Member;
import com.example.stores.check.models.ModelClasses;
import com.example.stores.check.models.ModelsUnderCheck;
import com.example.stores.check.report.NotDone;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Objects;

/** The class {@code Models}, which is not there at the beginning: {@code Models.ALL} is what the lesson hands to Hibernate. */
final class ListOfModels {
    private static final String NAME = "ALL";

    private final ModelClasses models;

    ListOfModels(ModelClasses models) {
        this.models = models;
    }

    void hasAll() {
        Class<?> list = models.find("Models");
        if (list == null) {
            String place = models.elsewhere("Models");
            throw place == null ? Hint.NO_LIST_OF_MODELS.with() : Hint.LIST_ELSEWHERE.with(place);
        }
        Field all = all(list);
        mustBeUsable(list, all);
        Collection<?> listed = ModelsUnderCheck.elements(constant(all));
        if (listed.stream().anyMatch(Objects::isNull)) {
            throw Hint.LIST_NOT_USABLE.with("null is in ALL: take it out");
        }
        for (Class<?> model : models.entities()) {
            if (!listed.contains(model)) {
                throw Hint.NOT_LISTED.with(model.getSimpleName());
            }
        }
    }

    private Field all(Class<?> list) {
        try {
            return list.getDeclaredField(NAME);
        } catch (NoSuchFieldException another) {
            throw other(list);
        }
    }

    private NotDone other(Class<?> list) {
        for (Field field : list.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && ModelsUnderCheck.elements(constant(field)).contains(models.store())) {
                return Hint.OTHER_LIST.with(field.getName());
            }
        }
        return Hint.LIST_NOT_USABLE.with("the class Models has no ALL: add a public constant that lists both models");
    }

    private static void mustBeUsable(Class<?> list, Field all) {
        if (!Modifier.isPublic(list.getModifiers())) {
            throw Hint.LIST_NOT_USABLE.with("the class Models is not public: make it public");
        }
        if (!Modifier.isPublic(all.getModifiers())) {
            throw Hint.LIST_NOT_USABLE.with("ALL is not public: make it public");
        }
        if (!Modifier.isStatic(all.getModifiers())) {
            throw Hint.LIST_NOT_USABLE.with("ALL is not static: make it static");
        }
        if (!isOfClasses(all)) {
            throw Hint.LIST_NOT_USABLE.with("ALL is of the type " + Member.simple(all.getGenericType())
                    + ": make it a Class<?>[] or a List<Class<?>>");
        }
    }

    /** What managedClasses of Hibernate takes. */
    private static boolean isOfClasses(Field all) {
        if (all.getType() == Class[].class) {
            return true;
        }
        return Collection.class.isAssignableFrom(all.getType())
                && all.getGenericType() instanceof ParameterizedType type
                && isAnyClass(type.getActualTypeArguments()[0]);
    }

    private static boolean isAnyClass(Type type) {
        return type instanceof ParameterizedType of && of.getTypeName().equals("java.lang.Class<?>");
    }

    private static Object constant(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
