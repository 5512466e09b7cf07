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
            new BootError("Incorrect use of entity type '.*Store'", Hint.NO_ANNOTATION_ON_ITEM),
            new BootError("Basic collection has element type '.*Item'", Hint.NO_ANNOTATION_ON_STORE),
            new BootError("Collection '.*?(\\w+\\.\\w+)' is declared with a raw type", Hint.RAW_COLLECTION),
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
        switch (hint) {
            case MAPPED_BY_NOTHING:
                return targetEntity(models).orElseGet(() -> mappedByNothing(groups, models));
            case TARGET_ENTITY:
                return targetEntity(models).orElseGet(() -> Hint.NO_START.with(Reason.of(failure)));
            case TWO_FIELDS_FOR_A_COLUMN:
                return twoFields((String) groups[0], (String) groups[1], models);
            case NO_ANNOTATION_ON_ITEM:
                return withoutAnnotation(models, field -> field.getType() == models.store(), failure);
            case NO_ANNOTATION_ON_STORE:
                return withoutAnnotation(models, field -> ModelClasses.holds(field, models.item()), failure);
            case NO_COLLECTION, TO_ONE_ON_STORE:
                return field(models.store(), groups[0])
                        .filter(field -> isForItems(field, models.item()))
                        .map(field -> hint.with(groups))
                        .orElseGet(() -> Hint.NO_START.with(Reason.of(failure)));
            case MAPPED_BY_TOO_FAR:
                return mappedByTooFar(models, failure);
            case WRONG_TARGET:
                return Arrays.stream(models.item().getDeclaredFields()).anyMatch(BootError::namesItsTarget)
                        ? hint.with("referencedColumnName in @JoinColumn")
                        : Hint.NO_START.with(Reason.of(failure));
            default:
                return hint.with(groups);
        }
    }

    /** What to say of the first field that is said to hold something else than its type says. */
    private static Optional<NotDone> targetEntity(ModelClasses models) {
        return Stream.of(models.item(), models.store())
                .flatMap(model -> Arrays.stream(model.getDeclaredFields()))
                .filter(BootError::namesItsModel)
                .map(field ->
                        Hint.TARGET_ENTITY.with(field.getDeclaringClass().getSimpleName() + "." + field.getName()))
                .findFirst();
    }

    private static boolean namesItsModel(Field field) {
        ManyToOne one = field.getAnnotation(ManyToOne.class);
        OneToMany many = field.getAnnotation(OneToMany.class);
        Class<?> said = one != null ? one.targetEntity() : many != null ? many.targetEntity() : void.class;
        return said != void.class && said != field.getType() && !(many != null && ModelClasses.holds(field, said));
    }

    private static boolean isForItems(Field field, Class<?> item) {
        return field.getType() == item
                || ModelClasses.holds(field, item)
                || field.getName().startsWith("item");
    }

    /** Hibernate does not say which one it is. */
    private NotDone mappedByTooFar(ModelClasses models, RuntimeException failure) {
        for (Class<?> model : models.entities()) {
            for (Field field : model.getDeclaredFields()) {
                OneToMany annotation = field.getAnnotation(OneToMany.class);
                if (annotation != null && annotation.mappedBy().contains(".")) {
                    for (Class<?> target : models.entities()) {
                        if (ModelClasses.holds(field, target)) {
                            return hint.with(model.getSimpleName(), field.getName(), target.getSimpleName());
                        }
                    }
                }
            }
        }
        return Hint.NO_START.with(Reason.of(failure));
    }

    private static NotDone mappedByNothing(Object[] groups, ModelClasses models) {
        String owner = (String) groups[0];
        String target = (String) groups[3];
        Object mappedBy = groups[2];
        boolean hasItems = Arrays.stream(models.store().getDeclaredFields())
                .anyMatch(field -> ModelClasses.holds(field, models.item()));
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
        boolean inStore = Arrays.stream(models.store().getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(JoinColumn.class));
        if (inStore) {
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

    /** Names the field of a model for which no annotation says what it is. */
    private NotDone withoutAnnotation(ModelClasses models, Predicate<Field> wanted, RuntimeException failure) {
        for (Class<?> model : models.entities()) {
            for (Class<?> type = model; type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (wanted.test(field) && !isRelation(field)) {
                        return hint.with(type.getSimpleName() + "." + field.getName());
                    }
                }
            }
        }
        return Hint.NO_START.with(Reason.of(failure));
    }

    private static boolean namesItsTarget(Field field) {
        JoinColumn column = field.getAnnotation(JoinColumn.class);
        return column != null && !column.referencedColumnName().isEmpty();
    }

    private static boolean isRelation(Field field) {
        return field.isAnnotationPresent(ManyToOne.class)
                || field.isAnnotationPresent(OneToOne.class)
                || field.isAnnotationPresent(OneToMany.class)
                || field.isAnnotationPresent(ManyToMany.class);
    }

    private static Object[] groups(Matcher matcher) {
        Object[] groups = new Object[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.group(i + 1);
        }
        return groups;
    }
}
