package com.example.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules for what a step prints, and what is said of a line that breaks one. */
final class StepRules {
    private static final int WIDTH = 100;
    private static final int SQL_WIDTH = 80;

    private static final Pattern SQL = Pattern.compile("   \\[(\\d+)] .*");
    private static final Pattern MORE_SQL = Pattern.compile(" {7}\\S.*");
    private static final Pattern CAUSE = Pattern.compile(" {7}-- (.*, )?from ([A-Z]\\w*\\.[a-z]\\w*|the commit)");
    private static final Pattern COUNT = Pattern.compile("   (\\d+) statements? = (.*)");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) SQL statements were sent\\.");
    private static final Pattern ANY_COUNT = Pattern.compile(".*\\b\\d+ (SQL )?statements?\\b.*");
    private static final Pattern ROUNDED_UP = Pattern.compile("ceil\\((\\d+) stores / (\\d+)\\)");
    private static final Pattern TERM = Pattern.compile("(\\d+)\\b.*");

    private final List<String> broken = new ArrayList<>();
    private String line;
    private int number;
    private int sent;
    private int sentSinceLastCount;
    private boolean withinStatement;

    private StepRules() {}

    /** One sentence for each line that breaks a rule, with the rule. */
    static List<String> brokenBy(String printed) {
        StepRules rules = new StepRules();
        for (String line : printed.split("\n", -1)) {
            rules.look(line);
        }
        if (!printed.endsWith("\n") || printed.endsWith("\n\n")) {
            rules.broken.add("A step ends with the end of its last line, and not with an empty line.");
        }
        if (rules.sentSinceLastCount > 0) {
            rules.broken.add("Each statement is counted, and nobody counts the last " + rules.sentSinceLastCount + ".");
        }
        return rules.broken;
    }

    private void look(String next) {
        line = next;
        number++;
        if (!line.matches("[ -~]*")) {
            breaks("A line is ASCII, without tabs and carriage returns");
        }
        if (line.endsWith(" ")) {
            breaks("A line does not end in blanks");
        }
        // The indented lines are what the program found: SQL, messages, and answers.
        if (!line.startsWith(" ") && line.length() > WIDTH) {
            breaks("A sentence has at most " + WIDTH + " columns");
        }
        lookAtSql();
        lookAtNumbers();
    }

    private void lookAtSql() {
        boolean begins = SQL.matcher(line).matches();
        boolean goesOn = MORE_SQL.matcher(line).matches();
        if (withinStatement && !goesOn) {
            breaks("A statement ends with its cause, as \"       -- with 1, from Lesson.save\", before anything else");
        }
        if (!withinStatement && goesOn) {
            breaks("Statements alone are indented by 7 columns");
        }
        if ((begins || goesOn) && line.length() > SQL_WIDTH) {
            breaks("A line of SQL has at most " + SQL_WIDTH + " columns");
        }
        withinStatement =
                begins || withinStatement && goesOn && !CAUSE.matcher(line).matches();
    }

    private void lookAtNumbers() {
        Matcher sql = SQL.matcher(line);
        Matcher count = COUNT.matcher(line);
        Matcher total = TOTAL.matcher(line);
        if (sql.matches()) {
            sent++;
            sentSinceLastCount++;
            mustBe(sentSinceLastCount, sql.group(1), "The statements are numbered from 1 after each count");
        } else if (count.matches()) {
            mustBe(sentSinceLastCount, count.group(1), "A count is the number of statements above it");
            mustBe(value(count.group(2)), count.group(1), "A count is the value of its formula");
            sentSinceLastCount = 0;
        } else if (total.matches()) {
            mustBe(sent, total.group(1), "The count at the end is the number of all statements");
            sentSinceLastCount = 0;
        } else if (ANY_COUNT.matcher(line).matches()) {
            breaks("A number of statements is counted, as \"   2 statements = 1 + 1\", and not typed");
        }
    }

    private void mustBe(int expected, String found, String rule) {
        if (expected != Integer.parseInt(found)) {
            breaks(rule + ", here " + expected);
        }
    }

    private void breaks(String rule) {
        broken.add("Line " + number + ": " + rule + ": " + line);
    }

    /** The sum of the numbers before the words of a formula; -1 if it is none. */
    private static int value(String formula) {
        int sum = 0;
        for (String term : formula.split(", ")[0].split(" \\+ ")) {
            Matcher roundedUp = ROUNDED_UP.matcher(term);
            Matcher one = TERM.matcher(term);
            if (roundedUp.matches()) {
                sum += (int) Math.ceil(Double.parseDouble(roundedUp.group(1)) / Integer.parseInt(roundedUp.group(2)));
            } else if (one.matches()) {
                sum += Integer.parseInt(one.group(1));
            } else {
                return -1;
            }
        }
        return sum;
    }
}
