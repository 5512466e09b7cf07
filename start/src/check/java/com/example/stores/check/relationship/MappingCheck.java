package com.example.stores.check.relationship;

import com.example.stores.check.hints.Effect;
import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.IgnoredField;
import com.example.stores.check.models.ModelClasses;
import com.example.stores.check.models.ModelsUnderCheck;
import com.example.stores.check.models.Tables;
import com.example.stores.check.report.NotDone;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.MapAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;

/** What Hibernate and the database know of the relationship. */
final class MappingCheck extends ModelCheck {
    private static final String COLUMN = "STORE_ID";

    MappingCheck(ModelsUnderCheck models) {
        super(models);
    }

    void itemHasStore() {
        Attribute<?, ?> store = models.relation(itemClass, storeClass);
        if (store == null) {
            throw noStore();
        }
        if (store.isCollection()) {
            throw Hint.COLLECTION_OF_STORES.with();
        }
        if (store.getPersistentAttributeType() == PersistentAttributeType.ONE_TO_ONE) {
            throw Hint.ONE_TO_ONE.with();
        }
        if (store instanceof SingularAttribute<?, ?> single && single.isId()) {
            throw Hint.ID_FROM_STORE.with("@Id");
        }
        if (store().isAnnotationPresent(MapsId.class)) {
            throw Hint.ID_FROM_STORE.with("@MapsId");
        }
    }

    private NotDone noStore() {
        for (Field field : itemClass.getDeclaredFields()) {
            if (field.getType() == storeClass) {
                return Hint.STORE_NOT_MAPPED.with(field.getName(), IgnoredField.why(field));
            }
            if (field.getName().equals("storeId")) {
                return Hint.NO_STORE.with();
            }
        }
        return Hint.NO_STORE_FIELD.with();
    }

    void itemsPointToStores() {
        Tables tables = models.tables();
        Set<String> columns = tables.columns("ITEMS");
        ToOneAttributeMapping store = (ToOneAttributeMapping) models.mapping(itemClass, storeClass);
        String table = store.getForeignKeyDescriptor().getKeyTable();
        String column = store.getForeignKeyDescriptor().getSelectable(0).getSelectionExpression();
        if (!table.equalsIgnoreCase("ITEMS")) {
            throw store().isAnnotationPresent(JoinTable.class)
                    ? Hint.NO_COLUMN.with(table)
                    : Hint.UNKNOWN_CAUSE.with("The store of an item is kept in the table \"" + table + "\".");
        }
        if (!column.equalsIgnoreCase(COLUMN)) {
            throw wrongColumn(column.toLowerCase(Locale.ROOT));
        }
        if (columns.contains("STOREID")) {
            throw twoColumns();
        }
        if (tables.mayBeEmpty("ITEMS", COLUMN)) {
            throw mayBeEmpty();
        }
        Set<String> foreignKeys = tables.foreignKeys("ITEMS", "STORES");
        if (!foreignKeys.contains(COLUMN)) {
            throw Effect.NO_FOREIGN_KEY.explain(store());
        }
        Set<String> targets = tables.foreignKeyTargets("ITEMS", "STORES");
        if (!targets.equals(Set.of("ID"))) {
            throw Effect.WRONG_TARGET.explain(store());
        }
    }

    private NotDone twoColumns() {
        Attribute<?, ?> other = models.attributeIn(itemClass, "storeId");
        return other == null
                ? Hint.UNKNOWN_CAUSE.with("The table items has the columns store_id and storeId.")
                : Hint.TWO_COLUMNS.with(
                        other.getName(),
                        other.getJavaMember().getDeclaringClass().getSimpleName());
    }

    private NotDone mayBeEmpty() {
        for (Field field : itemClass.getDeclaredFields()) {
            Column column = field.getAnnotation(Column.class);
            if (column != null && column.name().equalsIgnoreCase(COLUMN) && column.nullable() && !isOptional()) {
                return Hint.SECOND_FIELD.with(field.getName());
            }
        }
        return Effect.COLUMN_MAY_BE_EMPTY.explain(store());
    }

    private boolean isOptional() {
        ManyToOne annotation = store().getAnnotation(ManyToOne.class);
        return annotation == null || annotation.optional();
    }

    private NotDone wrongColumn(String column) {
        JoinColumn annotation = store().getAnnotation(JoinColumn.class);
        String field = models.relation(itemClass, storeClass).getName();
        boolean isNamed =
                annotation != null && !annotation.name().isEmpty() || store().isAnnotationPresent(JoinColumns.class);
        if (isNamed) {
            return Hint.WRONG_COLUMN.with(column);
        }
        return column.equalsIgnoreCase(field + "_id")
                ? Hint.UNNAMED_COLUMN.with(column, field)
                : Hint.UNKNOWN_CAUSE.with("The column for the store is called " + column + ", and not store_id.");
    }

    void storeHasItems() {
        Attribute<?, ?> items = models.relation(storeClass, itemClass);
        if (items == null) {
            throw noItems();
        }
        if (!items.isCollection()) {
            throw ModelsUnderCheck.isNamedAfter(itemClass, items)
                    ? Hint.NO_COLLECTION.with(items.getName())
                    : noItems();
        }
        if (items instanceof MapAttribute) {
            throw Hint.MAP_OF_ITEMS.with(items.getName());
        }
        if (items().isAnnotationPresent(ElementCollection.class)) {
            throw Hint.ELEMENT_COLLECTION.with();
        }
        if (items().isAnnotationPresent(ManyToMany.class)) {
            throw Hint.MANY_TO_MANY.with();
        }
    }

    private NotDone noItems() {
        for (Field field : storeClass.getDeclaredFields()) {
            Type type = field.getGenericType();
            boolean holdsItems = ModelClasses.holds(type, itemClass) || type == field.getType();
            if (Collection.class.isAssignableFrom(field.getType())
                    && holdsItems
                    && !models.isMapped(storeClass, field.getName())) {
                return Hint.ITEMS_NOT_MAPPED.with(field.getName(), IgnoredField.why(field));
            }
        }
        return Hint.NO_ITEMS.with();
    }

    void sidesAreOne() {
        PluralAttributeMapping items = (PluralAttributeMapping) models.mapping(storeClass, itemClass);
        String other = items.getCollectionDescriptor().getMappedByProperty();
        if (other == null) {
            String table = otherTable();
            throw table.isEmpty() ? Hint.JOIN_COLUMN_ON_STORE.with() : Hint.THIRD_TABLE.with(table);
        }
        if (!other.equals(models.relation(itemClass, storeClass).getName())) {
            throw Hint.MAPPED_BY_ANOTHER_FIELD.with(other);
        }
    }

    private String otherTable() {
        Set<String> tables = models.tables().pointingTo("STORES");
        tables.retainAll(models.tables().pointingTo("ITEMS"));
        tables.remove("ITEMS");
        return tables.isEmpty() ? "" : first(tables);
    }

    private static String first(Set<String> names) {
        return names.iterator().next().toLowerCase(Locale.ROOT);
    }
}
