package com.example.stores.changing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Hibernate 5 and 6 had, and the pages say that it is gone. */
class RemovedApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"save", "update", "saveOrUpdate", "delete", "createCriteria", "createSQLQuery"})
    void aSessionHasNoMethod(String name) {
        assertTrue(Stream.of(Session.class.getMethods())
                .noneMatch(method -> method.getName().equals(name)));
    }

    @Test
    void loadFillsAnObjectAndReturnsNone() throws ReflectiveOperationException {
        assertThrows(NoSuchMethodException.class, () -> Session.class.getMethod("load", Class.class, Object.class));
        assertEquals(
                void.class,
                Session.class.getMethod("load", Object.class, Object.class).getReturnType());
    }

    @Test
    void getIsDeprecated() throws ReflectiveOperationException {
        assertTrue(Session.class.getMethod("get", Class.class, Object.class).isAnnotationPresent(Deprecated.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax.persistence.Entity",
                "org.hibernate.Criteria",
                "org.hibernate.annotations.LazyCollection",
                "org.hibernate.annotations.LazyToOne",
                "org.hibernate.annotations.Where"
            })
    void thereIsNoClass(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
}
