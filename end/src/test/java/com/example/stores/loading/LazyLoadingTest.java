package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.stores.models.Store;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LazyLoadingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void takesOneStatementUntouchedAndOneMoreForEachStoreTouched(int number) {
        try (SampleStores stores = new SampleStores(number, 2)) {
            CountedPart untouched = CountedPart.of(
                    stores,
                    session -> LazyLoading.load(session)
                            .forEach(store -> assertFalse(Hibernate.isInitialized(store.getItems()), store.getName())));
            assertEquals(1, untouched.count());

            CountedPart touched = CountedPart.of(
                    stores,
                    session -> LazyLoading.load(session)
                            .forEach(store -> assertEquals(2, store.getItems().size())));
            assertEquals(1 + number, touched.count());
        }
    }

    @Test
    void aListIsLoadedOnce() {
        try (SampleStores stores = new SampleStores(1, 2)) {
            CountedPart part = CountedPart.of(stores, session -> {
                Store store = LazyLoading.load(session).get(0);
                store.getItems().size();
                store.getItems().size();
            });
            assertEquals(2, part.count());
        }
    }

    @Test
    void isTheDefault() throws Exception {
        assertEquals(FetchType.LAZY, OneToMany.class.getMethod("fetch").getDefaultValue());
    }
}
