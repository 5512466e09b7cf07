package com.example.stores.loading;

import com.example.stores.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** What a step prints of one session: the numbered statements, their count and its formula. */
record CountedPart(List<String> sql, int count, String formula) {
    private static final Pattern SQL = Pattern.compile("   \\[(\\d+)] (.*)");
    private static final Pattern COUNT = Pattern.compile("   (\\d+) statements? = (.*)");
    private static final Pattern ROUNDED_UP = Pattern.compile("ceil\\((\\d+) stores / (\\d+)\\)");

    static CountedPart of(SampleStores stores, Consumer<Session> part) {
        Recording recording = new Recording();
        stores.inSession(recording.output(), "= 0", part);
        return of(recording).get(0);
    }

    static List<CountedPart> of(Recording recording) {
        List<CountedPart> parts = new ArrayList<>();
        List<String> sql = new ArrayList<>();
        for (String line : recording.lines()) {
            Matcher statement = SQL.matcher(line);
            Matcher count = COUNT.matcher(line);
            if (statement.matches()) {
                sql.add(statement.group(2));
                if (Integer.parseInt(statement.group(1)) != sql.size()) {
                    throw new AssertionError("should be number " + sql.size() + ": " + line);
                }
            } else if (count.matches()) {
                parts.add(new CountedPart(List.copyOf(sql), Integer.parseInt(count.group(1)), count.group(2)));
                sql.clear();
            }
        }
        if (!sql.isEmpty()) {
            throw new AssertionError("nobody counted " + sql);
        }
        return parts;
    }

    /** The value of the formula: the sum of the numbers before its words. */
    int value() {
        int sum = 0;
        for (String term : formula.split(", ")[0].split(" \\+ ")) {
            Matcher roundedUp = ROUNDED_UP.matcher(term);
            sum += roundedUp.matches()
                    ? (int) Math.ceil(Double.parseDouble(roundedUp.group(1)) / Integer.parseInt(roundedUp.group(2)))
                    : Integer.parseInt(term.split("[ ,]")[0]);
        }
        return sum;
    }
}
