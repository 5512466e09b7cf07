package com.example.stores.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in simple words what keeps Hibernate from starting. */
final class BootError {

    /** What a group finds in the message goes into the hint. */
    private static final List<BootError> KNOWN = List.of(
            new BootError("a property named '(.+?)' which does not exist", Hint.MAPPED_BY_NOTHING),
            new BootError("ManyToOne cannot be cast to", Hint.MAPPED_BY_TOO_FAR),
            new BootError("is 'mappedBy' another entity and may not specify", Hint.MAPPED_BY_AND_JOIN_COLUMN),
            new BootError("Column '(\\w+)' is duplicated in mapping", Hint.TWO_FIELDS_FOR_A_COLUMN),
            new BootError("Incorrect use of entity type '.*Store'", Hint.NO_ANNOTATION_ON_ITEM),
            new BootError("Basic collection has element type '.*Item'", Hint.NO_ANNOTATION_ON_STORE),
            new BootError("is declared with a raw type", Hint.RAW_COLLECTION),
            new BootError("association and may not use '@Column'", Hint.COLUMN_ON_RELATIONSHIP),
            new BootError("Item\\.\\w+' is not a collection", Hint.ONE_TO_MANY_ON_ITEM),
            new BootError("Store\\.\\w+' is not a collection", Hint.NO_COLLECTION),
            new BootError("To-one mapping \\[.*Item\\.", Hint.COLLECTION_OF_STORES),
            new BootError("To-one mapping \\[.*Store\\.", Hint.MANY_TO_ONE_ON_STORE),
            new BootError("targets the type '.*\\.(Store|Item)' which is not an '@Entity'", Hint.NO_ENTITY),
            new BootError("(\\w+\\.\\w+)' targets the type '.*?(\\w+)' which is not", Hint.NO_MODEL_IN_FIELD),
            new BootError("Entity '.*?(\\w+)' has no identifier", Hint.NO_ID),
            new BootError("references a column named '(\\w+)'", Hint.WRONG_TARGET));

    private final Pattern message;
    private final Hint hint;

    private BootError(String message, Hint hint) {
        this.message = Pattern.compile(message);
        this.hint = hint;
    }

    static NotDone explain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (BootError known : KNOWN) {
                Matcher matcher = known.message.matcher(String.valueOf(cause.getMessage()));
                if (matcher.find()) {
                    return known.hint.with(groups(matcher));
                }
            }
        }
        return Hint.NO_START.with(Reason.of(failure));
    }

    private static Object[] groups(Matcher matcher) {
        Object[] groups = new Object[matcher.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = matcher.group(i + 1);
        }
        return groups;
    }
}
