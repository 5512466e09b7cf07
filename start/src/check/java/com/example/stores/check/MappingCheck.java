package com.example.stores.check;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;

/** What Hibernate and the database know of the relationship. */
final class MappingCheck {
    private static final String COLUMN = "STORE_ID";

    private final ModelsUnderCheck models;
    private final Class<?> storeClass;
    private final Class<?> itemClass;

    MappingCheck(ModelsUnderCheck models) {
        this.models = models;
        storeClass = models.classes().store();
        itemClass = models.classes().item();
    }

    void itemHasStore() {
        Attribute<?, ?> store = models.relation(itemClass, storeClass);
        if (store == null) {
            throw hasField(itemClass, storeClass) ? Hint.STORE_NOT_MAPPED.with() : Hint.NO_STORE.with();
        }
        if (store.isCollection()) {
            throw Hint.COLLECTION_OF_STORES.with();
        }
        if (store.getPersistentAttributeType() == PersistentAttributeType.ONE_TO_ONE) {
            throw Hint.ONE_TO_ONE.with();
        }
    }

    void itemsPointToStores() {
        Tables tables = models.tables();
        Set<String> columns = tables.columns("ITEMS");
        Set<String> foreignKeys = tables.foreignKeys("ITEMS", "STORES");
        if (!columns.contains(COLUMN)) {
            throw foreignKeys.isEmpty()
                    ? Hint.NO_COLUMN.with(otherTable())
                    : Hint.WRONG_COLUMN.with(first(foreignKeys));
        }
        if (columns.contains("STOREID")) {
            throw Hint.TWO_COLUMNS.with();
        }
        if (tables.mayBeEmpty("ITEMS", COLUMN)) {
            throw Hint.MAY_BE_EMPTY.with();
        }
        if (!foreignKeys.contains(COLUMN)) {
            throw Hint.NO_FOREIGN_KEY.with();
        }
        Set<String> targets = tables.foreignKeyTargets("ITEMS", "STORES");
        if (!targets.equals(Set.of("ID"))) {
            throw Hint.WRONG_TARGET.with(first(targets));
        }
    }

    void storeHasItems() {
        Attribute<?, ?> items = models.relation(storeClass, itemClass);
        if (items == null) {
            throw hasField(storeClass, Collection.class) ? Hint.ITEMS_NOT_MAPPED.with() : Hint.NO_ITEMS.with();
        }
        if (!items.isCollection()) {
            throw Hint.NO_COLLECTION.with();
        }
        AnnotatedElement member = (AnnotatedElement) items.getJavaMember();
        if (member.isAnnotationPresent(ElementCollection.class)) {
            throw Hint.ELEMENT_COLLECTION.with();
        }
        if (member.isAnnotationPresent(ManyToMany.class)) {
            throw Hint.MANY_TO_MANY.with();
        }
    }

    void sidesAreOne() {
        PluralAttributeMapping items = (PluralAttributeMapping) models.mapping(storeClass, itemClass);
        String other = items.getCollectionDescriptor().getMappedByProperty();
        if (other == null) {
            throw otherTable().isEmpty() ? Hint.JOIN_COLUMN_ON_STORE.with() : Hint.THIRD_TABLE.with(otherTable());
        }
        if (!other.equals(models.relation(itemClass, storeClass).getName())) {
            throw Hint.MAPPED_BY_ANOTHER_FIELD.with(other);
        }
    }

    private String otherTable() {
        Set<String> tables = models.tables().pointingTo("STORES");
        tables.remove("ITEMS");
        return tables.isEmpty() ? "" : first(tables);
    }

    private static String first(Set<String> names) {
        return names.iterator().next().toLowerCase(Locale.ROOT);
    }

    private static boolean hasField(Class<?> model, Class<?> type) {
        return Arrays.stream(model.getDeclaredFields()).map(Field::getType).anyMatch(type::isAssignableFrom);
    }
}
