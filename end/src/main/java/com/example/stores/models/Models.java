package com.example.stores.models;

/**
 * The one place that lists the models. A relationship needs both of its sides, so that they are handed to Hibernate
 * together.
 *
 * <p>SQLAlchemy: {@code models/__init__.py}.
 */
public final class Models {
    public static final Class<?>[] ALL = {Store.class, Item.class};

    private Models() {}
}
