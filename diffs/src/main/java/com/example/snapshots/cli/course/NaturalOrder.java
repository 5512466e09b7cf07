package com.example.snapshots.cli.course;

import java.util.Comparator;

/** The order in which people count: {@code lesson-2} before {@code lesson-10}. A folder comes before what is in it. */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfNumber(a, i);
            int endOfB = endOfNumber(b, j);
            int order;
            if (endOfA > i && endOfB > j) {
                order = compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB));
                i = endOfA;
                j = endOfB;
            } else {
                order = Character.compare(rank(a.charAt(i)), rank(b.charAt(j)));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    /** Else {@code part-1/x} would come after {@code part-1-b}, and part 1 would be in two pieces. */
    private static char rank(char c) {
        return c == '/' ? 0 : c;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, String b) {
        String withoutZeros = stripZeros(a);
        String other = stripZeros(b);
        int order = Integer.compare(withoutZeros.length(), other.length());
        return order != 0 ? order : withoutZeros.compareTo(other);
    }

    private static String stripZeros(String number) {
        int start = 0;
        while (start < number.length() - 1 && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
