package com.example.snapshots.cli.course;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people count: {@code lesson-2} before {@code lesson-10}. A folder comes before what is in it. */
public final class NaturalOrder implements Comparator<String> {
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    @Override
    public int compare(String a, String b) {
        int order = key(a).compareTo(key(b));
        return order != 0 ? order : a.compareTo(b);
    }

    /** A text whose order of characters is this one: how long a number is stands before it, as one character. */
    private static String key(String text) {
        // Else part-1/x would come after part-1-b, and part 1 would be in two pieces.
        String path = text.replace('/', '\0');
        return NUMBER.matcher(path)
                .replaceAll(number ->
                        Matcher.quoteReplacement("0" + (char) number.group(1).length() + number.group(1)));
    }
}
