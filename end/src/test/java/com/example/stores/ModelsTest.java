package com.example.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.models.Item;
import com.example.stores.models.Models;
import com.example.stores.models.Store;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hibernate.Hibernate;
import org.hibernate.PropertyValueException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelsTest {
    private static final BigDecimal PRICE = new BigDecimal("15.99");

    private SessionFactory sessions;
    private Store store;

    @BeforeEach
    void saveAStore() {
        sessions = Database.configuration(new Recording().output())
                .managedClasses(Models.ALL)
                .createEntityManagerFactory();
        store = new Store("Furniture Store");
        sessions.inTransaction(session -> session.persist(store));
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    void whatIsSavedIsFoundAgainFromBothSides() {
        Item chair = item("Chair", store);
        sessions.inTransaction(session -> session.persist(chair));

        sessions.inSession(session -> {
            Item found = session.find(Item.class, chair.getId());
            assertEquals("Chair", found.getName());
            assertEquals(PRICE, found.getPrice());
            assertEquals("Furniture Store", found.getStore().getName());
            assertEquals(List.of(found), found.getStore().getItems());
        });
    }

    @Test
    void neitherSideIsLoadedUntilItIsTouched() {
        sessions.inTransaction(session -> session.persist(item("Chair", store)));

        sessions.inSession(session -> {
            Item chair = session.createSelectionQuery("from Item", Item.class).getSingleResult();
            assertFalse(Hibernate.isInitialized(chair.getStore()));
            assertFalse(Hibernate.isInitialized(
                    session.find(Store.class, store.getId()).getItems()));
        });
    }

    @Test
    void addItemSetsBothSides() {
        Item chair = new Item("Chair", PRICE);
        store.addItem(chair);
        assertSame(store, chair.getStore());
        assertEquals(List.of(chair), store.getItems());
    }

    @Test
    void savingAStoreSavesItsNewItems() {
        Store garden = new Store("Garden Store");
        garden.addItem(new Item("Rake", PRICE));
        garden.addItem(new Item("Hose", PRICE));
        sessions.inTransaction(session -> session.persist(garden));

        sessions.inSession(session -> assertEquals(
                2, session.find(Store.class, garden.getId()).getItems().size()));
    }

    @Test
    void anItemOfAStoreThatDoesNotExistIsRefused() {
        assertForeignKeyRefuses(session -> session.persist(item("Sofa", session.getReference(Store.class, 999))));
    }

    @Test
    void aStoreThatHasItemsIsNotRemoved() {
        sessions.inTransaction(session -> session.persist(item("Chair", store)));
        assertForeignKeyRefuses(session -> {
            session.remove(session.find(Store.class, store.getId()));
            session.flush();
        });
    }

    @Test
    void aStoreWithoutItemsIsRemoved() {
        sessions.inTransaction(session -> session.remove(session.find(Store.class, store.getId())));
        sessions.inSession(session -> assertNull(session.find(Store.class, store.getId())));
    }

    @Test
    void twoStoresOfOneNameAreRefused() {
        assertRefused(ConstraintViolationException.class, new Store("Furniture Store"));
    }

    @Test
    void aStoreWithoutANameIsRefused() {
        assertRefused(PropertyValueException.class, new Store(null));
    }

    @Test
    void twoItemsOfOneNameAreRefused() {
        sessions.inTransaction(session -> session.persist(item("Chair", store)));
        assertRefused(ConstraintViolationException.class, item("Chair", store));
    }

    @Test
    void anItemWithoutANameAPriceOrAStoreIsRefused() {
        assertRefused(PropertyValueException.class, item(null, store));
        assertRefused(PropertyValueException.class, item("Chair", null));
        Item priceless = new Item("Chair", null);
        priceless.setStore(store);
        assertRefused(PropertyValueException.class, priceless);
    }

    private static Item item(String name, Store store) {
        Item item = new Item(name, PRICE);
        item.setStore(store);
        return item;
    }

    private void assertForeignKeyRefuses(Consumer<Session> change) {
        ConstraintViolationException refused =
                assertThrows(ConstraintViolationException.class, () -> sessions.inTransaction(change));
        assertEquals(ConstraintKind.FOREIGN_KEY, refused.getKind());
        assertEquals("fk_items_store", refused.getConstraintName().toLowerCase(Locale.ROOT));
        assertTrue(refused.getSQLState().startsWith("23"), refused.getSQLState());
    }

    private void assertRefused(Class<? extends Exception> refusal, Object entity) {
        assertThrows(refusal, () -> sessions.inTransaction(session -> session.persist(entity)));
    }
}
