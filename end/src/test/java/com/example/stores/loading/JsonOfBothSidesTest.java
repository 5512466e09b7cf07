package com.example.stores.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.stores.models.Item;
import com.example.stores.models.Store;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LazyInitializationException;
import org.junit.jupiter.api.Test;

/** What a library that makes JSON does with a store: it calls each getter, and does the same with what that returns. */
class JsonOfBothSidesTest {

    /** What a page needs of a store, and no more. */
    public record StoreView(String name, List<String> items) {
        static StoreView of(Store store) {
            return new StoreView(
                    store.getName(),
                    store.getItems().stream().map(Item::getName).toList());
        }
    }

    private static String json(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> elements) {
            List<String> texts = new ArrayList<>();
            for (Object element : elements) {
                texts.add(json(element));
            }
            return texts.toString();
        }
        if (value.getClass().getName().startsWith("java.")) {
            return "\"" + value + "\"";
        }
        List<String> properties = new ArrayList<>();
        for (Method getter : getters(value.getClass())) {
            properties.add("\"" + getter.getName() + "\": " + json(getter.invoke(value)));
        }
        return properties.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static List<Method> getters(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> type.isRecord()
                        ? isComponent(type, method)
                        : method.getName().startsWith("get"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isComponent(Class<?> type, Method method) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().equals(method));
    }

    @Test
    void aStoreAndItsItemsHaveNoEnd() {
        try (SampleStores stores = new SampleStores(1, 2)) {
            Store store = stores.sessions()
                    .fromSession(session -> JoinFetch.load(session).get(0));
            assertThrows(StackOverflowError.class, () -> write(store));
        }
    }

    private static String write(Object value) throws Throwable {
        try {
            return json(value);
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Test
    void afterTheSessionAListThatWasNotLoadedIsRefused() {
        try (SampleStores stores = new SampleStores(1, 2)) {
            Store store = stores.sessions().fromSession(session -> session.find(Store.class, 1));
            assertThrows(LazyInitializationException.class, () -> write(store));
        }
    }

    @Test
    void aViewHasAnEndAndNeedsNoSession() throws Throwable {
        try (SampleStores stores = new SampleStores(1, 2)) {
            StoreView view = stores.sessions()
                    .fromSession(session -> StoreView.of(JoinFetch.load(session).get(0)));
            assertEquals("{\"items\": [\"Item 1.1\", \"Item 1.2\"], \"name\": \"Store 1\"}", write(view));
        }
    }
}
