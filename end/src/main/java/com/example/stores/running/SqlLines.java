package com.example.stores.running;

import java.util.ArrayList;
import java.util.List;

/** A statement as it is printed: in lines of at most 80 columns, as far as it can be broken. */
final class SqlLines {
    private static final int WIDTH = 80;
    private static final String INDENT = "       ";
    private static final String COMMENT = INDENT + "-- ";

    private static final String BEFORE_A_CLAUSE =
            "(?= (in \\(|(from|where|left join|(?<!left )join|group by|order by|offset|(?<!rows )fetch first)\\b))";
    private static final String AFTER_A_COMMA = "(?<=,)";

    private final List<String> lines = new ArrayList<>();

    private SqlLines() {}

    /** The SQL, broken before its clauses if it is long; below it its values and its cause, as a comment of SQL. */
    static List<String> of(int number, SentStatement statement) {
        SqlLines printed = new SqlLines();
        String begin = "   [" + number + "] ";
        if (begin.length() + statement.sql().length() <= WIDTH) {
            printed.lines.add(begin + statement.sql());
        } else {
            List<String> clauses = List.of(statement.sql().split(BEFORE_A_CLAUSE));
            printed.fill(begin, INDENT, pieces(clauses.subList(0, 1)));
            printed.fill(INDENT, INDENT, pieces(clauses.subList(1, clauses.size())));
        }
        printed.fill(COMMENT, COMMENT, comment(statement));
        return printed.lines;
    }

    /** A clause stays in one piece, if a line has room for it. */
    private static List<String> pieces(List<String> clauses) {
        List<String> pieces = new ArrayList<>();
        for (String clause : clauses) {
            boolean tooLong = INDENT.length() + clause.length() > WIDTH;
            pieces.addAll(tooLong ? List.of(clause.split(AFTER_A_COMMA)) : List.of(clause));
        }
        return pieces;
    }

    private static List<String> comment(SentStatement statement) {
        List<String> pieces = new ArrayList<>();
        for (String value : statement.shownValues()) {
            pieces.addAll(List.of((" " + value + ",").split("(?<=,)(?= )")));
        }
        pieces.add(" from " + statement.cause());
        pieces.set(0, (statement.values().isEmpty() ? "" : "with") + pieces.get(0));
        return pieces;
    }

    /** Puts as many pieces into each line as have room there. */
    private void fill(String begin, String indent, List<String> pieces) {
        String line = begin;
        boolean empty = true;
        for (String piece : pieces) {
            if (!empty && line.length() + piece.length() > WIDTH) {
                lines.add(line);
                line = indent;
                empty = true;
            }
            line += empty ? piece.stripLeading() : piece;
            empty = false;
        }
        lines.add(line);
    }
}
