package com.example.stores.loading.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The same answers in JDBC written by hand, row by row and without keeping anything: the least that a program must send
 * and read.
 */
final class PlainJdbc {

    private PlainJdbc() {}

    static long storesWithItems(Connection connection) throws SQLException {
        return storesWithItems(connection, "stores");
    }

    static long pageWithItems(Connection connection, int page) throws SQLException {
        return storesWithItems(connection, "(select * from stores order by id fetch first " + page + " rows only)");
    }

    private static long storesWithItems(Connection connection, String stores) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select s.name, i.name from " + stores
                        + " s left join items i on i.store_id = s.id order by s.id, i.id");
                ResultSet rows = statement.executeQuery()) {
            long length = 0;
            String lastStore = "";
            while (rows.next()) {
                if (!rows.getString(1).equals(lastStore)) {
                    lastStore = rows.getString(1);
                    length += lastStore.length();
                }
                length += rows.getString(2).length();
            }
            return length;
        }
    }

    static long storeNames(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select name from stores order by id");
                ResultSet rows = statement.executeQuery()) {
            long length = 0;
            while (rows.next()) {
                length += rows.getString(1).length();
            }
            return length;
        }
    }

    static long storeSizes(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select s.name, count(i.id) from stores s"
                        + " left join items i on i.store_id = s.id group by s.id, s.name order by s.id");
                ResultSet rows = statement.executeQuery()) {
            long length = 0;
            while (rows.next()) {
                length += (rows.getString(1) + rows.getLong(2)).length();
            }
            return length;
        }
    }

    static long itemOfStore(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select name, price from items where store_id = 1 and name = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return (rows.getString(1) + rows.getBigDecimal(2).toPlainString()).length();
            }
        }
    }

    static long newItem(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into items (name, price, store_id) values (?, 18.00, 1)", new String[] {"id"})) {
            statement.setString(1, name);
            statement.executeUpdate();
            try (ResultSet ids = statement.getGeneratedKeys()) {
                ids.next();
                ids.getInt(1);
            }
            return name.length();
        }
    }
}
