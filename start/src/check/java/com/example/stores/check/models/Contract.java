package com.example.stores.check.models;

import com.example.stores.check.hints.Hint;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The names that the lesson uses, a line for each: with these it compiles, and without one of them it does not. */
public final class Contract {
    private final List<Member> forSaving;
    private final List<Member> forBothSides;

    Contract(ModelClasses models) {
        Class<?> item = models.item();
        Class<?> store = models.store();
        forSaving = List.of(
                Member.constructor(item, String.class, BigDecimal.class),
                Member.constructor(store, String.class),
                Member.method(item, "getName", String.class),
                Member.method(item, "getPrice", BigDecimal.class),
                Member.method(item, "getStore", store),
                Member.method(item, "setStore", null, store),
                Member.method(store, "getName", String.class));
        forBothSides = List.of(
                Member.method(store, "addItem", null, item),
                Member.method(store, "getItems", Collection.class).of(item));
    }

    /** Whether the lesson can save an item with its store. */
    public void mustAllowSaving() {
        forSaving.forEach(Contract::mustBeUsable);
    }

    /** Whether the lesson can add to the items of a store, and read them. */
    public void mustAllowBothSides() {
        forBothSides.forEach(Contract::mustBeUsable);
    }

    private static void mustBeUsable(Member member) {
        String problem = member.problem();
        if (!problem.isEmpty()) {
            throw Hint.LESSON_USES.with(member.use(), problem);
        }
    }

    /** The constructor that the lesson uses. */
    public Constructor<?> constructor(Class<?> model) {
        return (Constructor<?>) member(model, null).find();
    }

    /** The method that the lesson uses, or one that would do but for its modifiers; null if there is none. */
    public Method method(Class<?> model, String name) {
        return (Method) member(model, name).find();
    }

    private Member member(Class<?> model, String name) {
        return Stream.concat(forSaving.stream(), forBothSides.stream())
                .filter(member -> member.model() == model && Objects.equals(member.name(), name))
                .findFirst()
                .orElseThrow();
    }
}
