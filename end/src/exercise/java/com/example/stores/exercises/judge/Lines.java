package com.example.stores.exercises.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A store with the names of its items, and the other lines of which an answer consists. */
final class Lines {
    private final String store;
    private final List<String> items = new ArrayList<>();

    Lines(String store) {
        this.store = store;
    }

    void add(String item) {
        items.add(item);
    }

    void remove(String item) {
        items.remove(item);
    }

    static List<String> of(Collection<Lines> stores) {
        return stores.stream().map(Lines::toString).toList();
    }

    static String size(String store, long items) {
        return store + ": " + items;
    }

    static String price(String item, BigDecimal price) {
        return item + " for " + price.toPlainString();
    }

    /** Null for an item that is not saved. */
    static String id(String item, Integer id) {
        return item + (id == null ? " without an id" : " with id " + id);
    }

    static String itemOfStore(String item, String store) {
        return item + " in " + store;
    }

    /** The items are sorted: nobody asked for an order of theirs. */
    @Override
    public String toString() {
        return store + ": "
                + (items.isEmpty() ? "no items" : items.stream().sorted().collect(Collectors.joining(", ")));
    }
}
