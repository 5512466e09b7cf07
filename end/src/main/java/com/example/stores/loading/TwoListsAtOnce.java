package com.example.stores.loading;

import com.example.stores.running.Output;
import org.hibernate.Session;
import org.hibernate.loader.MultipleBagFetchException;

/**
 * Two lists are not fetched at once: the join gives each pair of their elements, and a list may hold an element twice,
 * so that nobody could tell which pairs are real.
 *
 * <p>SQLAlchemy: two {@code joinedload()} are allowed, and read each pair.
 */
final class TwoListsAtOnce {

    private TwoListsAtOnce() {}

    static void show(SampleStores stores, Output out) {
        out.line("");
        out.line("3. A kiosk has two lists, phones and hours. One query for both is refused before it is sent.");
        stores.inSession(out, "= 0, but one query for each list works:", session -> {
            try {
                load(session, "from Kiosk k left join fetch k.phones left join fetch k.hours");
            } catch (IllegalArgumentException refused) {
                MultipleBagFetchException reason = (MultipleBagFetchException) refused.getCause();
                out.line("   It is refused: MultipleBagFetchException: " + reason.getMessage());
            }
        });
        stores.inSession(out, "= 2 queries", session -> {
            load(session, "from Kiosk k left join fetch k.phones");
            load(session, "from Kiosk k left join fetch k.hours");
        });
        aListBesideASet(stores, out);
    }

    private static void aListBesideASet(SampleStores stores, Output out) {
        stores.sessions().inTransaction(session -> session.persist(new Kiosk()));
        out.line("");
        out.line("4. The trap: a list beside a set is not refused, and the list is wrong.");
        stores.inSession(out, "= 1 query", session -> {
            Kiosk kiosk = session.createSelectionQuery(
                            "from Kiosk k left join fetch k.phones left join fetch k.days", Kiosk.class)
                    .getSingleResult();
            out.line("   " + kiosk.getDays().size() + " days, and a list of "
                    + kiosk.getPhones().size() + " phones, of which "
                    + kiosk.getPhones().stream().distinct().count() + " are different");
        });
    }

    private static void load(Session session, String query) {
        session.createSelectionQuery(query, Kiosk.class).getResultList();
    }
}
