package com.example.stores.check.models;

import com.example.stores.check.hints.Hint;
import com.example.stores.check.hints.IgnoredField;
import com.example.stores.check.hints.Reason;
import com.example.stores.check.report.NotDone;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in simple words what keeps Hibernate from starting. */
final class BootError {

    /** What a group finds in the message goes into the hint. */
    private static final List<BootError> KNOWN = List.of(
            new BootError(
                    "'[\\w.]*?(\\w+)\\.(\\w+)' is 'mappedBy' a property named '(.+?)' which does not exist in the target"
                            + " entity '.*?(\\w+)'",
                    Hint.MAPPED_BY_NOTHING),
            new BootError("which references the wrong entity type", Hint.TARGET_ENTITY),
            new BootError("ManyToOne cannot be cast to", Hint.MAPPED_BY_TOO_FAR),
            new BootError(
                    "Store\\.\\w+' is 'mappedBy' another entity and may not specify the '(@\\w+)'",
                    Hint.MAPPED_BY_AND_ANOTHER),
            new BootError(
                    "Column '(\\w+)' is duplicated in mapping for entity '.*?(\\w+)'", Hint.TWO_FIELDS_FOR_A_COLUMN),
            new BootError("(?:entity type|element type|Java type) '.*\\bStore>?'", Hint.NO_ANNOTATION_ON_ITEM),
            new BootError("(?:entity type|element type|Java type) '.*\\bItem>?'", Hint.NO_ANNOTATION_ON_STORE),
            new BootError("Collection '.*?(\\w+\\.\\w+)' is declared with a raw type", Hint.RAW_COLLECTION),
            new BootError("\"classOrElementType\" is null", Hint.RAW_COLLECTION),
            new BootError("setter method for property '(\\w+)' of class '.*?(\\w+)'", Hint.NO_SETTER),
            new BootError(
                    "Property '.*?(\\w+\\.\\w+)' is a '@\\w+' association and may not use '@Column'",
                    Hint.COLUMN_ON_RELATIONSHIP),
            new BootError("'.*?(Item\\.\\w+)' is not a collection", Hint.TO_MANY_ON_ITEM),
            new BootError("'.*?(Item\\.\\w+)' is a '@ManyToMany'", Hint.TO_MANY_ON_ITEM),
            new BootError("'[\\w.]*?\\.Store\\.(\\w+)' is not a collection", Hint.NO_COLLECTION),
            new BootError("To-one mapping \\[.*Item\\.", Hint.COLLECTION_OF_STORES),
            new BootError("To-one mapping \\[[\\w.]*\\.Store\\.(\\w+)", Hint.TO_ONE_ON_STORE),
            new BootError("targets the type '.*\\.(Store|Item)' which is not an '@Entity'", Hint.NO_ENTITY),
            new BootError("(\\w+\\.\\w+)' targets the type '.*?(\\w+)' which is not", Hint.NO_MODEL_IN_FIELD),
            new BootError("Entity '.*?(\\w+)' has no identifier", Hint.NO_ID),
            new BootError("class .*?(\\w+)\\$HibernateProxy cannot inherit from sealed", Hint.SEALED_CLASS),
            new BootError("references a column named '\\w+'", Hint.WRONG_TARGET));

    private final Pattern message;
    private final Hint hint;

    private BootError(String message, Hint hint) {
        this.message = Pattern.compile(message);
        this.hint = hint;
    }

    static NotDone explain(RuntimeException failure, ModelClasses models) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (BootError known : KNOWN) {
                Matcher matcher = known.message.matcher(String.valueOf(cause.getMessage()));
                if (matcher.find()) {
                    return known.explain(groups(matcher), models, failure);
                }
            }
        }
        return Hint.NO_START.with(Reason.of(failure));
    }

    /** Some messages have more than one reason, or do not say which field they are about. */
    private NotDone explain(Object[] groups, ModelClasses models, RuntimeException failure) {
        NotDone unknown = Hint.NO_START.with(Reason.of(failure));
        switch (hint) {
            case MAPPED_BY_NOTHING:
                return first(models, BootError::namesItsModel)
                        .map(place -> Hint.TARGET_ENTITY.with(place.name()))
                        .orElseGet(() -> mappedByNothing(groups, models));
            case TARGET_ENTITY:
                return named(models, BootError::namesItsModel).orElse(unknown);
            case TWO_FIELDS_FOR_A_COLUMN:
                return twoFields((String) groups[0], (String) groups[1], models);
            case NO_ANNOTATION_ON_ITEM:
                return first(models, place -> place.isFor(models.store()) && !isRelation(place))
                        .map(place -> place.model() == models.item() && place.type() != models.store()
                                ? Hint.COLLECTION_OF_STORES.with()
                                : hint.with(place.name()))
                        .orElse(unknown);
            case NO_ANNOTATION_ON_STORE:
                return named(models, place -> place.isFor(models.item()) && !isRelation(place))
                        .orElse(unknown);
            case RAW_COLLECTION:
                return groups.length > 0
                        ? hint.with(groups)
                        : named(models, BootError::isRaw).orElse(unknown);
            case NO_COLLECTION, TO_ONE_ON_STORE:
                return field(models.store(), groups[0])
                        .filter(field -> isForItems(field, models.item()))
                        .map(field -> hint.with(groups))
                        .orElse(unknown);
            case MAPPED_BY_TOO_FAR:
                return first(models, BootError::goesTooFar)
                        .map(place -> hint.with(place.name(), place.element()))
                        .orElse(unknown);
            case WRONG_TARGET:
                return first(models, place -> place.model() == models.item() && namesItsTarget(place))
                        .map(place -> hint.with("referencedColumnName in @JoinColumn"))
                        .orElse(unknown);
            default:
                return hint.with(groups);
        }
    }

    /** What to say of the first place that is so. */
    private Optional<NotDone> named(ModelClasses models, Predicate<Place> wanted) {
        return first(models, wanted).map(place -> hint.with(place.name()));
    }

    private static Optional<Place> first(ModelClasses models, Predicate<Place> wanted) {
        return models.entities().stream().flatMap(Place::in).filter(wanted).findFirst();
    }

    /** Whether it is said to hold something else than its type says. */
    private static boolean namesItsModel(Place place) {
        return place.has(ManyToOne.class, it -> isAnother(it.targetEntity(), place))
                || place.has(OneToMany.class, it -> isAnother(it.targetEntity(), place));
    }

    private static boolean isAnother(Class<?> said, Place place) {
        return said != void.class && !place.isFor(said);
    }

    private static boolean isForItems(Field field, Class<?> item) {
        return field.getType() == item
                || ModelClasses.holds(field.getGenericType(), item)
                || field.getName().startsWith("item");
    }

    private static NotDone mappedByNothing(Object[] groups, ModelClasses models) {
        String owner = (String) groups[0];
        String target = (String) groups[3];
        Object mappedBy = groups[2];
        boolean hasItems = Arrays.stream(models.store().getDeclaredFields())
                .anyMatch(field -> ModelClasses.holds(field.getGenericType(), models.item()));
        if (owner.equals("Store") && target.equals("Store") && !hasItems) {
            return Hint.LIST_OF_STORES.with();
        }
        if (!owner.equals("Store") || !target.equals("Item")) {
            return Hint.MAPPED_BY_ELSEWHERE.with(owner, groups[1], target, mappedBy);
        }
        return field(models.item(), mappedBy)
                .map(field -> Hint.MAPPED_BY_IGNORED.with(mappedBy, IgnoredField.why(field)))
                .orElseGet(() -> Hint.MAPPED_BY_NOTHING.with(mappedBy));
    }

    private static NotDone twoFields(String column, String model, ModelClasses models) {
        if (!column.equalsIgnoreCase("store_id") || !model.equals("Item")) {
            return Hint.TWO_FIELDS_FOR_A_COLUMN.with(model, column);
        }
        if (Place.in(models.store()).anyMatch(place -> place.has(JoinColumn.class, it -> true))) {
            return Hint.JOIN_COLUMN_ON_STORE.with();
        }
        return field(models.item(), "storeId").isPresent()
                ? Hint.STORE_ID_KEPT.with()
                : Hint.TWO_FIELDS_FOR_A_COLUMN.with(model, column);
    }

    private static Optional<Field> field(Class<?> model, Object name) {
        return Arrays.stream(model.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static boolean namesItsTarget(Place place) {
        return place.has(JoinColumn.class, it -> !it.referencedColumnName().isEmpty());
    }

    private static boolean goesTooFar(Place place) {
        return place.has(OneToMany.class, it -> it.mappedBy().contains("."));
    }

    private static boolean isRaw(Place place) {
        return place.type() instanceof Class<?> type && Collection.class.isAssignableFrom(type) && !isRelation(place);
    }

    private static boolean isRelation(Place place) {
        return Stream.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class)
                .anyMatch(place.at()::isAnnotationPresent);
    }

    private static Object[] groups(Matcher matcher) {
        Object[] groups = new Object[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.group(i + 1);
        }
        return groups;
    }
}
