package com.example.stores.exercises.judge;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What the tables hold while an exercise runs. Some stores have no items, because answers are wrong there first; other
 * names, ids and numbers of items find the answers that were kept or typed in.
 *
 * @param stores the number of stores, a multiple of 5
 * @param itemsOfFirst the number of items of the first store
 * @param others whether names, prices and numbers are others than those that the learner sees
 */
record Data(int stores, int itemsOfFirst, boolean others) {
    private static final int FIRST_STORE = 1;

    /** How much greater other ids are. */
    private static final int OTHER_IDS = 100;

    private static final int FEW_STORES = 5;

    private static final int[] ITEMS = {3, 4, 2, 0, 5};
    private static final int[] OTHER_ITEMS = {1, 0, 6, 3, 2};
    private static final List<String> PRICES = List.of("1.50", "2.00", "0.75", "9.90", "4.25", "1.99");

    /** Two thirds of the stores are dearer: the cheapest item of a store is not that of all. */
    private static final int PRICE_LEVELS = 3;

    static Data of(int stores) {
        return new Data(stores, ITEMS[1], false);
    }

    /** A few stores, of which the first one is asked about. */
    static Data withLargeStore(int items) {
        return new Data(FEW_STORES, items, false);
    }

    /** The same number of stores, and nothing else the same. */
    Data withOtherRows() {
        return new Data(stores, itemsOfFirst + 2, true);
    }

    /** What there is, in words, as "10 stores" or "a store of 4 items". */
    String size() {
        String what = others ? " other " : " ";
        return stores == FEW_STORES
                ? "a" + (others ? "nother" : "") + " store of " + itemsOfFirst + " items"
                : stores + what + "stores";
    }

    /** The same behind the size of other tables. */
    String sizeInShort() {
        return stores == FEW_STORES ? "one of " + itemsOfFirst : Integer.toString(stores);
    }

    /** Takes the place of all that was in the tables; the ids are in order, without a gap. */
    void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from items");
            statement.execute("delete from stores");
            statement.execute("alter table items alter column id restart with " + id(1));
            statement.execute("alter table stores alter column id restart with " + id(1));
        }
        try (PreparedStatement store = connection.prepareStatement("insert into stores (name) values (?)");
                PreparedStatement item =
                        connection.prepareStatement("insert into items (name, price, store_id) values (?, ?, ?)")) {
            for (int s = 1; s <= stores; s++) {
                store.setString(1, (others ? "Shop " : "Store ") + s);
                store.addBatch();
                for (int i = 1; i <= items(s); i++) {
                    item.setString(1, (others ? "Thing " : "Item ") + s + "." + i);
                    item.setBigDecimal(2, price(s, i));
                    item.setInt(3, id(s));
                    item.addBatch();
                }
            }
            store.executeBatch();
            item.executeBatch();
        }
    }

    private int items(int store) {
        return store == FIRST_STORE ? itemsOfFirst : (others ? OTHER_ITEMS : ITEMS)[store % ITEMS.length];
    }

    private BigDecimal price(int store, int item) {
        BigDecimal price = new BigDecimal(PRICES.get((store + item + 2) % PRICES.size()));
        int level = (others ? store + 1 : store) % PRICE_LEVELS + item / (PRICES.size() + 1);
        return price.add(new BigDecimal(level));
    }

    /** The id of a row by its number from 1. */
    private int id(int number) {
        return others ? number + OTHER_IDS : number;
    }

    /** The id of the store that may be a large one. */
    int firstStore() {
        return id(FIRST_STORE);
    }

    /** The id of the last store that has several items, but not the last one of all. */
    int chosenStore() {
        return id(chosen());
    }

    private int chosen() {
        int store = stores - 1;
        while (items(store) < 2) {
            store--;
        }
        return store;
    }

    /** The id of another one that has items. */
    int otherStore() {
        int store = chosen() - 1;
        while (items(store) == 0) {
            store--;
        }
        return id(store);
    }

    /** The id of the second item of the chosen store. */
    int chosenItem() {
        int item = 2;
        for (int s = 1; s < chosen(); s++) {
            item += items(s);
        }
        return id(item);
    }
}
