package com.example.stores.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlLinesTest {

    private static String lines(int number, String sql, Object... values) {
        return String.join("\n", SqlLines.of(number, new SentStatement(sql, Arrays.asList(values), "Lesson.save")));
    }

    @Test
    void aShortStatementIsOneLineAndACommentBelow() {
        assertEquals("   [1] select 1\n       -- from Lesson.save", lines(1, "select 1"));
        assertEquals("   [12] select ?\n       -- with 7, from Lesson.save", lines(12, "select ?", 7));
    }

    @Test
    void valuesAreShownAsInSql() {
        assertEquals(
                "   [1] values (?,?,?,?)\n       -- with 'It''s', 1000000.50, null, true, from Lesson.save",
                lines(1, "values (?,?,?,?)", "It's", new BigDecimal("1.00000050E6"), null, true));
    }

    @Test
    void aLongStatementIsBrokenBeforeItsClauses() {
        String columns = "select s1_0.id,i1_0.store_id,i1_0.id,i1_0.name,i1_0.price,s1_0.name";
        assertEquals(
                "   [1] " + columns + "\n"
                        + "       from stores s1_0 left join items i1_0 on s1_0.id=i1_0.store_id\n"
                        + "       where i1_0.price<? order by s1_0.id\n"
                        + "       -- with 2, from Lesson.save",
                lines(
                        1,
                        columns + " from stores s1_0 left join items i1_0 on s1_0.id=i1_0.store_id"
                                + " where i1_0.price<? order by s1_0.id",
                        2));
    }

    @Test
    void aClauseThatIsTooLongIsBrokenAfterACommaAndSoAreTheValues() {
        Object[] ids = Stream.iterate(1, id -> id + 1).limit(45).toArray();
        String places = Stream.of(ids).map(id -> "?").collect(Collectors.joining(","));
        assertEquals(
                "   [1] select i1_0.id\n"
                        + "       from items i1_0 where i1_0.store_id in (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,\n"
                        + "       ?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)\n"
                        + "       -- with 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,\n"
                        + "       -- 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,\n"
                        + "       -- 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, from Lesson.save",
                lines(1, "select i1_0.id from items i1_0 where i1_0.store_id in (" + places + ")", ids));
    }

    @Test
    void aLineOf80ColumnsIsNotBroken() {
        String sql = "select " + "x".repeat(55) + " from items";
        assertEquals(List.of(80, 26), lines(1, sql).lines().map(String::length).toList());
        assertEquals(
                List.of(70, 17, 26),
                lines(1, "x" + sql).lines().map(String::length).toList());
    }
}
