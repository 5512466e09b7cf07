package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * Which questions send the changes that were not sent before. The change is an item that moves, since a new one is sent
 * at once.
 */
class FlushBeforeQueryTest {

    /** The verbs of what is sent between the change and the end of the transaction. */
    private static List<String> sentAfterAMove(Consumer<Session> question) {
        try (OtherStores stores = OtherStores.with(2, 1)) {
            List<String> sent = stores.sent(session -> {
                Item item = session.find(Item.class, 1);
                item.setStore(session.getReference(Store.class, 2));
                question.accept(session);
            });
            return sent.stream().skip(1).map(sql -> sql.split(" ")[0]).toList();
        }
    }

    @Test
    void aQueryOfAChangedTableSendsTheChange() {
        assertEquals(
                List.of("update", "select"),
                sentAfterAMove(session -> assertEquals(
                        2,
                        QueryInsteadOfList.itemsOf(session, session.getReference(Store.class, 2), "")
                                .getResultList()
                                .size())));
    }

    @Test
    void aQueryOfAnotherTableDoesNot() {
        assertEquals(List.of("select", "update"), sentAfterAMove(LazyLoading::load));
    }

    @Test
    void aNativeQuerySendsAll() {
        assertEquals(
                List.of("update", "select"),
                sentAfterAMove(session -> session.createNativeQuery("select count(*) from stores", Long.class)
                        .getSingleResult()));
    }

    @Test
    void findAndALazyListSendNothing() {
        assertEquals(
                List.of("select", "select", "update"),
                sentAfterAMove(session ->
                        assertEquals(1, session.find(Store.class, 2).getItems().size())));
    }
}
