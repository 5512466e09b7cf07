package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which columns a query reads. */
class SubclassesTest {

    @Entity(name = "Goods")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Goods {
        @Id
        Integer id = 1;
    }

    @Entity(name = "Book")
    static class Book extends Goods {
        int pages = 100;

        @Basic(fetch = FetchType.LAZY)
        String text = "Once";
    }

    private static List<String> sentByAQuery() {
        try (OtherStores stores = OtherStores.with(0, 0, Goods.class, Book.class)) {
            stores.sent(session -> session.persist(new Book()));
            return stores.sent(session -> {
                Book book = (Book)
                        session.createSelectionQuery("from Goods", Goods.class).getSingleResult();
                assertEquals(100, book.pages);
                assertEquals("Once", book.text);
            });
        }
    }

    @Test
    void aQueryReadsTheColumnsOfSubclasses() {
        List<String> sent = sentByAQuery();
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains(" left join Book "), sent.get(0));
        assertTrue(sent.get(0).contains(".pages"), sent.get(0));
    }

    @Test
    void aLazyColumnIsReadAtOnceWithoutEnhancement() {
        List<String> sent = sentByAQuery();
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains(".text"), sent.get(0));
    }
}
