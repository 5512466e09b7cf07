package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.stores.models.Models;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The tables that Hibernate creates from the models, as the database itself describes them. */
class SchemaTest {

    @Test
    void thereAreTwoTables() {
        assertEquals(List.of("items", "stores"), ask(SchemaTest::tables));
    }

    @Test
    void storesHaveAUniqueName() {
        assertEquals(
                List.of("id INTEGER not null", "name VARCHAR(80) not null"), ask(schema -> columns(schema, "stores")));
        assertEquals(List.of("id", "name"), ask(schema -> uniqueColumns(schema, "stores")));
    }

    @Test
    void itemsHaveAUniqueNameAPriceAndAStore() {
        assertEquals(
                List.of(
                        "id INTEGER not null",
                        "name VARCHAR(80) not null",
                        "price NUMERIC(10,2) not null",
                        "store_id INTEGER not null"),
                ask(schema -> columns(schema, "items")));
        assertEquals(List.of("id", "name"), ask(schema -> uniqueColumns(schema, "items")));
    }

    @Test
    void aForeignKeyTiesAnItemToItsStore() {
        assertEquals(List.of("fk_items_store: store_id to stores.id"), ask(schema -> foreignKeys(schema, "items")));
        assertEquals(List.of(), ask(schema -> foreignKeys(schema, "stores")));
    }

    private interface Question {
        List<String> ask(Connection connection) throws SQLException;
    }

    private static List<String> ask(Question question) {
        try (SessionFactory sessions = Database.configuration(new Recording().output())
                .managedClasses(Models.ALL)
                .createEntityManagerFactory()) {
            return sessions.fromSession(session -> session.doReturningWork(question::ask)).stream()
                    .sorted()
                    .toList();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                found.add(lowerCase(rows.getString("TABLE_NAME")));
            }
        }
        return found;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getColumns(null, connection.getSchema(), asStored(connection, table), null)) {
            while (rows.next()) {
                JDBCType type = JDBCType.valueOf(rows.getInt("DATA_TYPE"));
                String size = switch (type) {
                    case VARCHAR -> "(" + rows.getInt("COLUMN_SIZE") + ")";
                    case NUMERIC -> "(" + rows.getInt("COLUMN_SIZE") + "," + rows.getInt("DECIMAL_DIGITS") + ")";
                    default -> "";
                };
                String nullable = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : "";
                found.add(lowerCase(rows.getString("COLUMN_NAME")) + " " + type + size + nullable);
            }
        }
        return found;
    }

    private static List<String> uniqueColumns(Connection connection, String table) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getIndexInfo(null, connection.getSchema(), asStored(connection, table), true, false)) {
            while (rows.next()) {
                found.add(lowerCase(rows.getString("COLUMN_NAME")));
            }
        }
        return found;
    }

    private static List<String> foreignKeys(Connection connection, String table) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), asStored(connection, table))) {
            while (rows.next()) {
                found.add(lowerCase(rows.getString("FK_NAME") + ": " + rows.getString("FKCOLUMN_NAME") + " to "
                        + rows.getString("PKTABLE_NAME") + "." + rows.getString("PKCOLUMN_NAME")));
            }
        }
        return found;
    }

    private static String asStored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
