package com.example.stores.check.models;

import jakarta.persistence.Id;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where Hibernate looks for annotations in a model: above its fields, or above its methods where {@code @Id} is above one.
 *
 * @param model the model, which may have it from a class above
 * @param name the class and the field or method, with a dot between
 * @param type of the field, or what the method returns
 */
record Place(Class<?> model, String name, Type type, AccessibleObject at) {

    static Stream<Place> in(Class<?> model) {
        List<Class<?>> classes = Stream.<Class<?>>iterate(model, type -> type != null, Class::getSuperclass)
                .toList();
        List<Method> methods = classes.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .toList();
        return methods.stream().anyMatch(method -> method.isAnnotationPresent(Id.class))
                ? methods.stream().map(method -> of(model, method, method.getGenericReturnType(), method))
                : classes.stream()
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .map(field -> of(model, field, field.getGenericType(), field));
    }

    private static Place of(Class<?> model, Member member, Type type, AccessibleObject at) {
        return new Place(model, member.getDeclaringClass().getSimpleName() + "." + member.getName(), type, at);
    }

    /** Whether it holds a model, alone or in a collection. */
    boolean isFor(Class<?> wanted) {
        return type == wanted || ModelClasses.holds(type, wanted);
    }

    /** What the collection holds, by its simple name. */
    String element() {
        return type.getTypeName().replaceAll(".*[.<]|>", "");
    }

    <A extends Annotation> boolean has(Class<A> annotation, Predicate<A> wanted) {
        return at.isAnnotationPresent(annotation) && wanted.test(at.getAnnotation(annotation));
    }
}
