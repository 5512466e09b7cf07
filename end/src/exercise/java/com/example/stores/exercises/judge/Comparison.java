package com.example.stores.exercises.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares answers and tables with those of JDBC by hand. The order of lines does not matter: nobody asked for one. */
final class Comparison {
    private Comparison() {}

    /**
     * Goes on if they are the same.
     *
     * @throws NotYet with the first difference
     */
    static void ofAnswers(List<String> answer, List<String> expected, String where) {
        List<String> missing = without(expected, answer);
        List<String> more = without(answer, expected);
        if (!more.isEmpty() && !missing.isEmpty()) {
            throw new NotYet(Finding.DIFFERENT, where, more.get(0), missing.get(0));
        }
        if (!missing.isEmpty()) {
            throw new NotYet(Finding.MISSING, where, missing.get(0));
        }
        if (!more.isEmpty()) {
            Finding finding = expected.contains(more.get(0)) ? Finding.DOUBLED : Finding.TOO_MUCH;
            throw new NotYet(finding, where, more.get(0));
        }
    }

    /** What is wrong with tables that are not as expected. */
    static NotYet ofTables(List<String> tables, List<String> expected, List<String> before) {
        if (tables.equals(before)) {
            return new NotYet(Finding.NOT_WRITTEN);
        }
        List<String> missing = without(expected, tables);
        List<String> more = without(tables, expected);
        return new NotYet(
                Finding.WRITTEN,
                more.isEmpty() ? "\"" + missing.get(0) + "\" is missing" : "there is \"" + more.get(0) + "\"");
    }

    /** What is left of the lines when the others are taken away, one for one. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        Collections.sort(left);
        return left;
    }
}
