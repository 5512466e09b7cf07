package com.example.stores.check.hints;

import com.example.stores.check.report.NotDone;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.PropertyRef;
import org.hibernate.annotations.SQLRestriction;

/**
 * Something that the check sees, and what can have that effect: one annotation or another. A hint speaks of an annotation
 * only if it is there.
 *
 * @param symptom what the check sees, as a sentence
 * @param signs the annotations that may cause it, the likeliest first
 */
// Learners find @Cascade in old code, and it is still there.
@SuppressWarnings("removal")
public record Effect(String symptom, List<Sign<?>> signs) {

    public static final Effect STORE_IS_REMOVED = new Effect(
            "Removing one item removes its store too, or tries to.",
            List.of(
                    new Sign<>(
                            ManyToOne.class,
                            it -> has(it.cascade(), "ALL", "REMOVE"),
                            Hint.CASCADE_ON_ITEM,
                            "cascade in @ManyToOne"),
                    new Sign<>(
                            Cascade.class,
                            it -> has(it.value(), "ALL", "REMOVE", "DELETE_ORPHAN"),
                            Hint.CASCADE_ON_ITEM,
                            "@Cascade")));

    public static final Effect STORE_IS_SAVED_AGAIN = new Effect(
            "A new item of a store that is saved already cannot be saved.",
            List.of(
                    new Sign<>(
                            ManyToOne.class,
                            it -> has(it.cascade(), "ALL", "PERSIST"),
                            Hint.CASCADE_PERSIST_ON_ITEM,
                            "cascade in @ManyToOne"),
                    new Sign<>(
                            Cascade.class,
                            it -> has(it.value(), "ALL", "PERSIST"),
                            Hint.CASCADE_PERSIST_ON_ITEM,
                            "@Cascade")));

    public static final Effect ITEM_DOES_NOT_MOVE = new Effect(
            "An item that is given to another store is in the old one when it is loaded again.",
            List.of(
                    new Sign<>(JoinColumn.class, it -> !it.updatable(), Hint.NOT_UPDATED, "updatable = false"),
                    new Sign<>(Immutable.class, it -> true, Hint.IMMUTABLE, "@Immutable")));

    public static final Effect COLUMN_MAY_BE_EMPTY = new Effect(
            "The column store_id may be empty.",
            List.of(
                    new Sign<>(NotFound.class, it -> true, Hint.NOT_FOUND, "@NotFound"),
                    new Sign<>(ManyToOne.class, ManyToOne::optional, Hint.MAY_BE_EMPTY, "optional")));

    public static final Effect NO_FOREIGN_KEY = new Effect(
            "The column store_id has no foreign key.",
            List.of(
                    new Sign<>(NotFound.class, it -> true, Hint.NOT_FOUND, "@NotFound"),
                    new Sign<>(
                            JoinColumn.class,
                            it -> it.foreignKey().value() == ConstraintMode.NO_CONSTRAINT,
                            Hint.NO_FOREIGN_KEY,
                            "@ForeignKey")));

    public static final Effect WRONG_TARGET = new Effect(
            "The column store_id does not point to the id of a store.",
            List.of(
                    new Sign<>(PropertyRef.class, it -> true, Hint.WRONG_TARGET, "@PropertyRef"),
                    new Sign<>(
                            JoinColumn.class,
                            it -> !it.referencedColumnName().isEmpty(),
                            Hint.WRONG_TARGET,
                            "referencedColumnName in @JoinColumn")));

    public static final Effect ONE_ITEM_ONLY = new Effect(
            "Two items of one store cannot be saved: the database wants each store_id once.",
            List.of(
                    new Sign<>(JoinColumn.class, JoinColumn::unique, Hint.UNIQUE_COLUMN, "unique in @JoinColumn"),
                    new Sign<>(NaturalId.class, it -> true, Hint.UNIQUE_COLUMN, "@NaturalId"),
                    new Sign<>(
                            Table.class,
                            it -> Arrays.stream(it.uniqueConstraints())
                                    .anyMatch(constraint -> isOfStore(String.join(" ", constraint.columnNames()))),
                            Hint.UNIQUE_COLUMN,
                            "uniqueConstraints in @Table"),
                    new Sign<>(
                            Table.class,
                            it -> Arrays.stream(it.indexes())
                                    .anyMatch(index -> index.unique() && isOfStore(index.columnList())),
                            Hint.UNIQUE_COLUMN,
                            "indexes in @Table")));

    public static final Effect REFUSED_LATE = new Effect(
            "An item of a store that does not exist is refused at the end of the session, and in the lesson at once.",
            List.of(new Sign<>(
                    GeneratedValue.class,
                    it -> it.strategy() != GenerationType.IDENTITY,
                    Hint.SAVED_LATE,
                    "@GeneratedValue")));

    public static final Effect STORE_IS_EAGER = new Effect(
            "The store is loaded with every item.",
            List.of(
                    new Sign<>(NotFound.class, it -> true, Hint.NOT_FOUND, "@NotFound"),
                    new Sign<>(Fetch.class, it -> it.value() == FetchMode.JOIN, Hint.FETCH_JOIN, "the store of Item"),
                    new Sign<>(ManyToOne.class, it -> it.fetch() == FetchType.EAGER, Hint.EAGER_STORE, "fetch")));

    public static final Effect ITEMS_ARE_EAGER = new Effect(
            "The items are loaded with every store.",
            List.of(
                    new Sign<>(Fetch.class, it -> it.value() == FetchMode.JOIN, Hint.FETCH_JOIN, "the items of Store"),
                    new Sign<>(OneToMany.class, it -> it.fetch() == FetchType.EAGER, Hint.EAGER_ITEMS, "fetch")));

    public static final Effect ITEM_IS_MISSING = new Effect(
            "An item is saved, and is not among the items of its store when the store is loaded again.",
            List.of(
                    new Sign<>(OrderColumn.class, it -> true, Hint.ORDER_COLUMN, "@OrderColumn"),
                    new Sign<>(SQLRestriction.class, it -> true, Hint.RESTRICTION, "@SQLRestriction")));

    public static final Effect ITEMS_ARE_REMOVED = new Effect(
            "A store is removed while it has items, and its items with it. In the lesson the database refuses that.",
            List.of(
                    new Sign<>(
                            OnDelete.class, it -> it.action() == OnDeleteAction.CASCADE, Hint.ON_DELETE, "@OnDelete"),
                    new Sign<>(
                            JoinColumn.class,
                            it -> it.foreignKey()
                                    .foreignKeyDefinition()
                                    .toLowerCase(Locale.ROOT)
                                    .contains("cascade"),
                            Hint.ON_DELETE,
                            "foreignKeyDefinition"),
                    new Sign<>(OneToMany.class, OneToMany::orphanRemoval, Hint.REMOVING_GOES_ON, "orphanRemoval"),
                    new Sign<>(
                            OneToMany.class,
                            it -> has(it.cascade(), "ALL", "REMOVE"),
                            Hint.REMOVING_GOES_ON,
                            "cascade"),
                    new Sign<>(
                            Cascade.class,
                            it -> has(it.value(), "ALL", "REMOVE", "DELETE_ORPHAN"),
                            Hint.REMOVING_GOES_ON,
                            "@Cascade")));

    /** Jakarta Persistence and Hibernate have a type each for what goes on to others, with the same names. */
    private static boolean has(Enum<?>[] cascade, String... names) {
        return Arrays.stream(cascade).anyMatch(type -> List.of(names).contains(type.name()));
    }

    private static boolean isOfStore(String columns) {
        return columns.toLowerCase(Locale.ROOT).contains("store");
    }

    /**
     * One annotation that can have the effect.
     *
     * @param is whether it has it as it stands there
     * @param hint what to say of it
     * @param words what goes into the hint
     */
    record Sign<A extends Annotation>(Class<A> type, Predicate<A> is, Hint hint, String words) {

        private boolean isAt(AnnotatedElement place) {
            A annotation = place.getAnnotation(type);
            return annotation != null && is.test(annotation);
        }
    }

    /** What to say of models that have it: of the annotation that is there, or that the check does not know. */
    public NotDone explain(AnnotatedElement... places) {
        for (Sign<?> sign : signs) {
            for (AnnotatedElement place : places) {
                if (sign.isAt(place)) {
                    return sign.hint().with(sign.words());
                }
            }
        }
        return Hint.UNKNOWN_CAUSE.with(symptom);
    }
}
