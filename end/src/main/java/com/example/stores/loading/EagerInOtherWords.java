package com.example.stores.loading;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.graph.GraphSemantic;

/** What else makes a list eager, and what makes an eager list lazy for one query. */
final class EagerInOtherWords {

    private EagerInOtherWords() {}

    static void byFetchMode(SampleStores stores, Output out) {
        out.line("");
        out.line("4. @Fetch(FetchMode.JOIN) makes a list eager, too. It joins in find, and not in a query.");
        stores.inSession(
                out,
                "= 1 + " + stores.number() + " stores",
                session -> out.line("   " + loadWithJoin(session).size() + " stores"));
    }

    static void takenBack(SampleStores stores, Output out) {
        out.line("");
        out.line("5. What takes EAGER back for one query. A fetch graph that leaves the items out:");
        stores.inSession(
                out,
                "= 1 for the stores",
                session -> session.createSelectionQuery("from Store order by id", Store.class)
                        .setEntityGraph(session.createEntityGraph(Store.class), GraphSemantic.FETCH)
                        .getResultList());
        out.line("   A projection:");
        stores.inSession(out, "= 1 for any number of stores", Projection::sizes);
        out.line("   A fetch profile, which loads the items with a join:");
        stores.inSession(out, "= 1 for any number of stores", session -> FetchProfiles.load(session, "join"));
    }

    static List<StoreWithJoin> loadWithJoin(Session session) {
        return session.createSelectionQuery("from StoreWithJoin order by id", StoreWithJoin.class)
                .getResultList();
    }

    /** The stores once more, on the same tables, with {@code @Fetch} and without {@code fetch = EAGER}. */
    @Entity
    @Table(name = "stores")
    static class StoreWithJoin {

        @Id
        private Integer id;

        @OneToMany
        @Fetch(FetchMode.JOIN)
        @JoinColumn(
                name = "store_id",
                insertable = false,
                updatable = false,
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        private List<Item> items = new ArrayList<>();

        List<Item> getItems() {
            return items;
        }
    }
}
