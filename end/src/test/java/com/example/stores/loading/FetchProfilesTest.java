package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stores.loading.AnnotatedStores.BatchedProfiledStore;
import com.example.stores.loading.AnnotatedStores.ProfiledStore;
import com.example.stores.models.Store;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.FetchProfile;
import org.hibernate.annotations.FetchProfileOverride;
import org.junit.jupiter.api.Test;

/** A fetch profile says for one query, or for one session, how a list is fetched. */
class FetchProfilesTest {

    private static List<ProfiledStore> load(Session session, String profile) {
        List<ProfiledStore> stores = session.createSelectionQuery("from ProfiledStore", ProfiledStore.class)
                .enableFetchProfile(profile)
                .getResultList();
        stores.forEach(store -> assertTrue(Hibernate.isInitialized(store.items)));
        return stores;
    }

    private static int statements(String profile) {
        try (OtherStores stores = OtherStores.with(10, 2, ProfiledStore.class)) {
            return stores.sent(session -> load(session, profile)).size();
        }
    }

    @Test
    void joinIsOneStatement() {
        assertEquals(1, statements("join"));
    }

    @Test
    void subselectIsSentWithTheQuery() {
        assertEquals(2, statements("subselect"));
    }

    @Test
    void selectSendsOneStatementForEachStore() {
        assertEquals(11, statements("select"));
    }

    @Test
    void selectUsesTheBatchSize() {
        try (OtherStores stores = OtherStores.with(26, 2, BatchedProfiledStore.class)) {
            List<String> sent = stores.sent(
                    session -> session.createSelectionQuery("from BatchedProfiledStore", BatchedProfiledStore.class)
                            .enableFetchProfile("select")
                            .getResultList()
                            .forEach(store -> assertTrue(Hibernate.isInitialized(store.items))));
            assertEquals(3, sent.size());
        }
    }

    /** The four counts of the step, for so many stores that there is more than one batch. */
    @Test
    void aMappingFileDoesTheSame() {
        try (SampleStores stores = new SampleStores(26, 2, FetchProfiles.PROFILES)) {
            assertEquals(1, countOf(stores, session -> FetchProfiles.load(session, "join")));
            assertEquals(2, countOf(stores, session -> FetchProfiles.load(session, "subselect")));
            assertEquals(27, countOf(stores, session -> FetchProfiles.load(session, "select")));
            assertEquals(3, countOf(stores, session -> {
                session.setFetchBatchSize(25);
                return FetchProfiles.load(session, "select");
            }));
        }
    }

    private static int countOf(SampleStores stores, Function<Session, List<Store>> load) {
        return CountedPart.of(
                        stores,
                        session -> load.apply(session)
                                .forEach(store -> assertTrue(Hibernate.isInitialized(store.getItems()))))
                .count();
    }

    /** Hibernate removes such duplicates where a query says {@code join fetch}, and not here. */
    @Test
    void inModeJoinAStoreComesOnceForEachOfItsItems() {
        try (SampleStores stores = new SampleStores(4, 3, FetchProfiles.PROFILES)) {
            CountedPart.of(stores, session -> {
                assertEquals(12, FetchProfiles.load(session, "join").size());
                assertEquals(4, FetchProfiles.load(session, "subselect").size());
                assertEquals(4, JoinFetch.load(session).size());
            });
        }
        try (OtherStores stores = OtherStores.with(4, 3, ProfiledStore.class)) {
            stores.sent(session -> assertEquals(12, load(session, "join").size()));
        }
    }

    @Test
    void withoutAProfileTheListIsLazy() {
        try (OtherStores stores = OtherStores.with(10, 2, ProfiledStore.class)) {
            List<String> sent =
                    stores.sent(session -> session.createSelectionQuery("from ProfiledStore", ProfiledStore.class)
                            .getResultList()
                            .forEach(store -> assertFalse(Hibernate.isInitialized(store.items))));
            assertEquals(1, sent.size());
        }
    }

    /** The kiosks of a town stay lazy. When they are loaded, they come with their phones. */
    @Test
    void aProfileReachesWhatIsLoadedLater() {
        try (OtherStores stores = OtherStores.with(0, 0, Town.class, TownKiosk.class)) {
            stores.sent(session -> {
                Town town = new Town();
                session.persist(town);
                session.persist(new TownKiosk(1, town));
                session.persist(new TownKiosk(2, town));
            });
            List<String> sent = stores.sent(session -> {
                session.enableFetchProfile("phones");
                Town town = session.find(Town.class, 1);
                assertFalse(Hibernate.isInitialized(town.kiosks));
                assertEquals(2, town.kiosks.size());
                town.kiosks.forEach(kiosk -> assertEquals(Set.of("1", "2"), kiosk.phones));
            });
            assertEquals(2, sent.size(), sent::toString);
        }
    }

    @Entity(name = "Town")
    static class Town {
        @Id
        Integer id = 1;

        @OneToMany(mappedBy = "town")
        Set<TownKiosk> kiosks = new HashSet<>();
    }

    @Entity(name = "TownKiosk")
    @FetchProfile(name = "phones")
    static class TownKiosk {
        @Id
        Integer id;

        @ManyToOne(fetch = FetchType.LAZY)
        Town town;

        @ElementCollection
        @FetchProfileOverride(profile = "phones", mode = FetchMode.JOIN)
        Set<String> phones = new HashSet<>(Set.of("1", "2"));

        TownKiosk() {}

        TownKiosk(Integer id, Town town) {
            this.id = id;
            this.town = town;
        }
    }
}
