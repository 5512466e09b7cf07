package com.example.stores.changing;

import com.example.stores.loading.SampleStores;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample stores of these tests: one session factory for each mapping, and other rows for each test. */
final class FreshStores {
    private static final Map<String, SampleStores> BY_MAPPING = new HashMap<>();

    private FreshStores() {}

    static SampleStores with(int number, int itemsOfEach, String... mappingFiles) {
        SampleStores stores = BY_MAPPING.computeIfAbsent(
                String.join(" ", mappingFiles), mapping -> new SampleStores(1, 1, mappingFiles));
        stores.sessions()
                .inTransaction(session -> session.doWork(connection -> fillAgain(connection, number, itemsOfEach)));
        return stores;
    }

    private static void fillAgain(Connection connection, int number, int itemsOfEach) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "drop index items_store_id",
                    "delete from items",
                    "delete from stores",
                    "alter table items alter column id restart with 1",
                    "alter table stores alter column id restart with 1")) {
                statement.execute(sql);
            }
        }
        SampleStores.fill(connection, number, itemsOfEach);
    }
}
