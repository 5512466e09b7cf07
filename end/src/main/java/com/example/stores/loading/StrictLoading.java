package com.example.stores.loading;

import com.example.stores.models.Store;
import com.example.stores.running.Output;
import com.example.stores.running.Step;
import org.hibernate.LazyInitializationException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.InitializeCollectionEventListener;

/**
 * Strict loading: no list loads itself behind your back, though the session is open.
 *
 * <p>SQLAlchemy: {@code lazy="raise"} and {@code lazy="raise_on_sql"}.
 */
public final class StrictLoading implements Step {

    @Override
    public String about() {
        return "Lists that refuse to load themselves in an open session";
    }

    @Override
    public void run(Output out) {
        out.line("STRICT: Print a store with its items, and let no list load itself.");
        try (SampleStores stores = new SampleStores(2, 3)) {
            out.line("");
            out.line("1. A StatelessSession keeps nothing. A touch is refused, and fetch() loads the list when asked.");
            stores.inSession(
                    out,
                    "= 1 for the stores + 1 for the list that is fetched",
                    unused -> stores.sessions().inStatelessTransaction(session -> touchAndFetch(session, out)));

            out.line("");
            out.line("2. The guard of a test: from now on, no SELECT. What is loaded already needs none.");
            NoSelects guard = new NoSelects();
            stores.inSession(out, guard::inspect, "= 1 for the stores, and the refused one was not sent", session -> {
                Store store = LazyLoading.load(session).get(0);
                guard.arm();
                out.line("   " + session.find(Store.class, 2).getName());
                touch(store, out);
            });

            out.line("");
            out.line("3. A listener in front of Hibernate's own: no list loads itself, in any session.");
            refuseToLoadLists(stores.sessions());
            stores.inSession(
                    out,
                    "= 1 for the stores, and the refused one was not sent",
                    session -> touch(LazyLoading.load(session).get(0), out));
            out.line("   A fetch join is no touch:");
            stores.inSession(
                    out,
                    "= 1 for any number of stores",
                    session -> touch(JoinFetch.load(session).get(0), out));
        }
        out.line("");
        out.line("Use it in tests, to find the fetch that somebody forgot.");
        out.line("SQLAlchemy: lazy=\"raise\" is nearest to part 3, and lazy=\"raise_on_sql\" to part 2.");
    }

    private static void touchAndFetch(StatelessSession session, Output out) {
        Store store = session.createSelectionQuery("from Store order by id", Store.class)
                .getResultList()
                .get(0);
        touch(store, out);
        session.fetch(store.getItems());
        touch(store, out);
    }

    private static void touch(Store store, Output out) {
        try {
            out.line("   " + SampleStores.describe(store));
        } catch (LazyInitializationException | IllegalStateException refused) {
            out.line("   It is refused: " + refused.getMessage());
        }
    }

    /** From now on, for all sessions of this factory; a program says so when it builds the factory. */
    static void refuseToLoadLists(SessionFactory sessions) {
        InitializeCollectionEventListener refuse = event -> {
            throw new IllegalStateException(
                    "Not loaded: " + event.getCollection().getRole());
        };
        sessions.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .prependListeners(EventType.INIT_COLLECTION, refuse);
    }
}
