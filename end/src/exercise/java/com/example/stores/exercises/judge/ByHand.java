package com.example.stores.exercises.judge;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers in JDBC written by hand, for the same callers: what they send and read is the limit of an exercise, and what
 * they leave in the tables is what has to be there.
 */
final class ByHand {
    private static final String STORES_WITH_ITEMS =
            "select s.id, s.name, i.id, i.name from stores s left join items i on i.store_id = s.id ";

    private ByHand() {}

    static List<String> storesWithItems(Connection connection, Data data) throws SQLException {
        return Lines.of(join(connection, "").values());
    }

    static List<String> firstFiveInOne(Connection connection, Data data) throws SQLException {
        return Lines.of(join(connection, "where s.id in (select id from stores order by id fetch first 5 rows only)")
                .values());
    }

    private static Map<Integer, Lines> join(Connection connection, String condition, int... values)
            throws SQLException {
        Map<Integer, Lines> stores = new LinkedHashMap<>();
        query(connection, STORES_WITH_ITEMS + condition, values, row -> {
            String name = row.getString(2);
            Lines store = stores.computeIfAbsent(row.getInt(1), id -> new Lines(name));
            if (row.getString(4) != null) {
                store.add(row.getString(4));
            }
        });
        return stores;
    }

    static List<String> storesThenItems(Connection connection, Data data) throws SQLException {
        return storesThenItems(connection, "");
    }

    static List<String> firstFiveInTwo(Connection connection, Data data) throws SQLException {
        return storesThenItems(connection, " order by id fetch first 5 rows only");
    }

    private static List<String> storesThenItems(Connection connection, String page) throws SQLException {
        Map<Integer, Lines> stores = stores(connection, page);
        query(
                connection,
                "select store_id, name from items where store_id in (select id from stores" + page + ")",
                new int[0],
                row -> stores.get(row.getInt(1)).add(row.getString(2)));
        return Lines.of(stores.values());
    }

    /** The query that must not change, and then one that repeats the stores. */
    static List<String> storesThenJoin(Connection connection, Data data) throws SQLException {
        stores(connection, "");
        return storesWithItems(connection, data);
    }

    private static Map<Integer, Lines> stores(Connection connection, String page) throws SQLException {
        Map<Integer, Lines> stores = new LinkedHashMap<>();
        query(
                connection,
                "select id, name from stores" + page,
                new int[0],
                row -> stores.put(row.getInt(1), new Lines(row.getString(2))));
        return stores;
    }

    static List<String> names(Connection connection, Data data) throws SQLException {
        List<String> names = new ArrayList<>();
        query(connection, "select name from stores", new int[0], row -> names.add(row.getString(1)));
        return names;
    }

    static List<String> sizes(Connection connection, Data data) throws SQLException {
        List<String> sizes = new ArrayList<>();
        query(
                connection,
                "select s.name, count(i.id) from stores s left join items i on i.store_id = s.id group by s.id, s.name",
                new int[0],
                row -> sizes.add(Lines.size(row.getString(1), row.getLong(2))));
        return sizes;
    }

    static List<String> cheapest(Connection connection, Data data) throws SQLException {
        List<String> item = new ArrayList<>();
        query(
                connection,
                "select name, price from items where store_id = ? order by price fetch first 1 row only",
                new int[] {data.firstStore()},
                row -> item.add(Lines.price(row.getString(1), row.getBigDecimal(2))));
        return item;
    }

    static List<String> under2(Connection connection, Data data) throws SQLException {
        List<String> items = new ArrayList<>();
        query(
                connection,
                "select i.name, s.name from items i join stores s on s.id = i.store_id where i.price < 2.00",
                new int[0],
                row -> items.add(Lines.itemOfStore(row.getString(1), row.getString(2))));
        return items;
    }

    static List<String> add(Connection connection, Data data) throws SQLException {
        String sql = "insert into items (name, price, store_id) values ('" + Caller.NEW_ITEM + "', ?, "
                + data.firstStore() + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
            statement.setBigDecimal(1, new BigDecimal("18.00"));
            statement.executeUpdate();
            try (ResultSet ids = statement.getGeneratedKeys()) {
                ids.next();
                return List.of(Lines.id(Caller.NEW_ITEM, ids.getInt(1)));
            }
        }
    }

    static List<String> move(Connection connection, Data data) throws SQLException {
        int from = data.chosenStore();
        int to = data.otherStore();
        Map<Integer, Lines> stores = new LinkedHashMap<>();
        List<String> moving = new ArrayList<>();
        query(connection, STORES_WITH_ITEMS + "where s.id in (?, ?)", new int[] {from, to}, row -> {
            String name = row.getString(2);
            Lines store = stores.computeIfAbsent(row.getInt(1), id -> new Lines(name));
            if (row.getInt(3) == data.chosenItem()) {
                moving.add(row.getString(4));
            } else {
                store.add(row.getString(4));
            }
        });
        stores.get(to).add(moving.get(0));
        update(connection, "update items set store_id = ? where id = ?", to, data.chosenItem());
        return Lines.of(stores.values());
    }

    static List<String> removeFirst(Connection connection, Data data) throws SQLException {
        chosenItem(connection, data);
        update(connection, "delete from items where id = ?", data.chosenItem());
        return Lines.of(join(connection, "where s.id = ?", data.chosenStore()).values());
    }

    static List<String> removeLast(Connection connection, Data data) throws SQLException {
        String item = chosenItem(connection, data);
        Lines store = join(connection, "where s.id = ?", data.chosenStore()).get(data.chosenStore());
        store.remove(item);
        update(connection, "delete from items where id = ?", data.chosenItem());
        return List.of(store.toString());
    }

    private static String chosenItem(Connection connection, Data data) throws SQLException {
        List<String> item = new ArrayList<>();
        query(
                connection,
                "select name, price, store_id from items where id = ?",
                new int[] {data.chosenItem()},
                row -> item.add(row.getString(1)));
        return item.get(0);
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void query(Connection connection, String sql, int[] values, Row reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private static void update(Connection connection, String sql, int... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setInt(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
