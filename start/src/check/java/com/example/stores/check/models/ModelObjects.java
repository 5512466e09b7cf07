package com.example.stores.check.models;

import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.Reason;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Collection;

/** Makes stores and items as the lesson does, and asks them what the lesson asks. */
public final class ModelObjects {
    private final Contract contract;
    private final Class<?> item;
    private final Class<?> store;
    private int made;

    ModelObjects(ModelClasses models, Contract contract) {
        this.contract = contract;
        item = models.item();
        store = models.store();
    }

    /** A new store with a name that no other has. */
    public Object newStore() {
        return newStore(newName());
    }

    public Object newStore(String name) {
        return make(contract.constructor(store), name);
    }

    /** A new item with a name and a price that no other has. */
    public Object newItem() {
        return newItem(newName(), newPrice());
    }

    public Object newItem(String name, BigDecimal price) {
        return make(contract.constructor(item), name, price);
    }

    public Object newItemOf(Object store) {
        Object item = newItem();
        setStore(item, store);
        return item;
    }

    /** Of letters, as the names of the lesson are. */
    private String newName() {
        made++;
        return "Name " + (char) ('A' + made / 26) + (char) ('a' + made % 26);
    }

    /** As the prices of the lesson are, with a nought at the end, which a number without cents would lose. */
    private BigDecimal newPrice() {
        made++;
        return new BigDecimal(12 + made % 38 + "." + (9 - made / 38) + "0");
    }

    public String nameOf(Object object) {
        return (String) call(object, "getName");
    }

    public BigDecimal priceOf(Object item) {
        return (BigDecimal) call(item, "getPrice");
    }

    public Object storeOf(Object item) {
        return call(item, "getStore");
    }

    public void setStore(Object item, Object store) {
        call(item, "setStore", store);
    }

    @SuppressWarnings("unchecked")
    public Collection<Object> itemsOf(Object store) {
        return (Collection<Object>) call(store, "getItems");
    }

    public void addItem(Object store, Object item) {
        call(store, "addItem", item);
    }

    private Object call(Object object, String name, Object... arguments) {
        // Of a proxy, too: its class is a subclass.
        Class<?> model = item.isInstance(object) ? item : store;
        Method method = contract.method(model, name);
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw failure(name + " in " + model.getSimpleName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Constructor<?> constructor, Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            String name = constructor.getDeclaringClass().getSimpleName();
            throw failure("the constructor of " + name, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException failure(String where, Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        // A list that cannot change is the matter of who has given it.
        return cause instanceof UnsupportedOperationException readOnly
                ? readOnly
                : Hint.METHOD_FAILS.with(where, Reason.of(cause));
    }
}
