package com.example.stores.events;

import java.util.StringJoiner;
import java.util.TreeSet;

/** Ids in their order, which are written as ranges: {@code 1-3,7}. */
final class IdSet extends TreeSet<Object> {

    @Override
    public String toString() {
        StringJoiner ranges = new StringJoiner(",");
        Object first = null;
        Object last = null;
        for (Object id : this) {
            if (last instanceof Integer number && id.equals(number + 1)) {
                last = id;
                continue;
            }
            add(ranges, first, last);
            first = id;
            last = id;
        }
        add(ranges, first, last);
        return ranges.toString();
    }

    private static void add(StringJoiner ranges, Object first, Object last) {
        if (first != null) {
            ranges.add(first.equals(last) ? first.toString() : first + "-" + last);
        }
    }
}
