package com.example.stores.check.models;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A constructor or a method of a model that the lesson uses.
 *
 * @param name the method; null for a constructor
 * @param takes what the lesson gives it
 * @param gives what the lesson takes from it; null if it takes nothing
 * @param element what is in the collection that it gives; null if it gives none
 */
public record Member(Class<?> model, String name, List<Class<?>> takes, Class<?> gives, Class<?> element) {
    private static final Map<Class<?>, String> ARGUMENTS = Map.of(String.class, "name", BigDecimal.class, "price");

    static Member constructor(Class<?> model, Class<?>... takes) {
        return new Member(model, null, List.of(takes), null, null);
    }

    static Member method(Class<?> model, String name, Class<?> gives, Class<?>... takes) {
        return new Member(model, name, List.of(takes), gives, null);
    }

    Member of(Class<?> elements) {
        return new Member(model, name, takes, gives, elements);
    }

    /** As the lesson writes it. */
    String use() {
        String before = name == null ? "new " + model.getSimpleName() : lower(model) + "." + name;
        return before
                + takes.stream()
                        .map(type -> ARGUMENTS.getOrDefault(type, lower(type)))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String lower(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The one that the lesson would use, public or not; null if there is none. */
    Executable find() {
        return named().stream().filter(this::takesIt).findFirst().orElse(null);
    }

    /** What keeps the lesson from using it, and what to do; nothing if it can. */
    String problem() {
        String what =
                name == null ? "the constructor of " + model.getSimpleName() : name + " of " + model.getSimpleName();
        if (name == null && Modifier.isAbstract(model.getModifiers())) {
            return model.getSimpleName() + " is abstract: take that word away";
        }
        if (model.getTypeParameters().length > 0) {
            return model.getSimpleName() + " has a type parameter: take the <> behind its name away";
        }
        Executable member = find();
        if (member == null && named().isEmpty()) {
            boolean hasType = Arrays.stream(model.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(model.getSimpleName()));
            return hasType
                    ? what + " has a return type, which makes it a method: take it away"
                    : "it is not there: add it";
        }
        if (member == null) {
            return what + takesAnother(named().get(0));
        }
        if (!Modifier.isPublic(member.getModifiers())) {
            return what + " is not public: make it public";
        }
        if (Modifier.isStatic(member.getModifiers())) {
            return what + " is static: take that word away";
        }
        if (gives != null && !givesIt((Method) member)) {
            return what + " returns " + simple(((Method) member).getGenericReturnType()) + ": it has to return "
                    + (element == null ? gives.getSimpleName() : "a List<Item> or a Set<Item>");
        }
        for (Class<?> thrown : member.getExceptionTypes()) {
            if (!RuntimeException.class.isAssignableFrom(thrown) && !Error.class.isAssignableFrom(thrown)) {
                return what + " throws " + thrown.getSimpleName() + ", which nobody catches: take \"throws\" away";
            }
        }
        return "";
    }

    private String takesAnother(Executable member) {
        return (Modifier.isStatic(member.getModifiers()) ? " is static, and" : "")
                + " takes " + types(member.getGenericParameterTypes())
                + ": it has to take " + types(takes.toArray(Type[]::new));
    }

    /** Those of that name; those that take something come first, as the other constructor is for Hibernate. */
    private List<Executable> named() {
        List<Executable> members = new ArrayList<>();
        if (name == null) {
            members.addAll(List.of(model.getDeclaredConstructors()));
            members.removeIf(constructor -> constructor.getParameterCount() == 0);
        } else {
            for (Class<?> type = model; type != null; type = type.getSuperclass()) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name) && !method.isBridge())
                        .forEach(members::add);
            }
        }
        return members;
    }

    private boolean takesIt(Executable member) {
        Class<?>[] parameters = member.getParameterTypes();
        if (parameters.length != takes.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAssignableFrom(takes.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean givesIt(Method method) {
        if (!gives.isAssignableFrom(method.getReturnType())) {
            return false;
        }
        return element == null
                || method.getGenericReturnType() instanceof ParameterizedType type
                        && Arrays.equals(type.getActualTypeArguments(), new Type[] {element});
    }

    private static String types(Type[] types) {
        return Arrays.stream(types).map(Member::simple).collect(Collectors.joining(", ", "(", ")"));
    }

    public static String simple(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z]\\w*\\.", "");
    }
}
