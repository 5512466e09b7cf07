package com.example.stores.check.hints;

import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** A field that Hibernate leaves alone, and the word that tells it to. */
public final class IgnoredField {

    private IgnoredField() {}

    /** The word, or the place of the annotations, where no word is the reason. */
    public static String why(Field field) {
        if (Modifier.isStatic(field.getModifiers())) {
            return "Take the keyword static away.";
        }
        if (Modifier.isTransient(field.getModifiers())) {
            return "Take the keyword transient away.";
        }
        if (field.isAnnotationPresent(Transient.class) || hasTransientGetter(field)) {
            return "Take @Transient away.";
        }
        return "Its annotations have to be where @Id is, above the field or above the getter.";
    }

    private static boolean hasTransientGetter(Field field) {
        return Arrays.stream(field.getDeclaringClass().getDeclaredMethods())
                .anyMatch(method -> method.getName().equalsIgnoreCase("get" + field.getName())
                        && method.isAnnotationPresent(Transient.class));
    }
}
