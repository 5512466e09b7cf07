package com.example.stores.changing;

import com.example.stores.Refusal;
import com.example.stores.loading.SampleStores;
import com.example.stores.models.Store;
import com.example.stores.running.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** One change of the sample stores in a session of its own: what it sends, what refuses it, and what comes of it. */
final class Attempt {

    private Attempt() {}

    static void show(SampleStores stores, Output out, String formula, Consumer<Session> change) {
        try {
            stores.inSession(out, formula, change);
        } catch (RuntimeException refused) {
            showRefusal(refused, out);
        }
        out.line("   In the table: " + table(stores));
    }

    /** Hibernate's own exception, which says most, and then the others that it comes wrapped in. */
    static void showRefusal(Throwable refused, Output out) {
        List<String> wrappings = new ArrayList<>();
        Throwable reason = refused;
        while (!isOfHibernate(reason) && reason.getCause() != null) {
            wrappings.add(0, reason.getClass().getSimpleName());
            reason = reason.getCause();
        }
        String message = reason instanceof ConstraintViolationException violation
                ? Refusal.reason(violation)
                : reason.getMessage();
        out.line("   It is refused: " + reason.getClass().getSimpleName() + (message == null ? "" : ": " + message));
        if (!wrappings.isEmpty()) {
            out.line("   It comes wrapped in " + String.join(", in ", wrappings) + ".");
        }
    }

    private static boolean isOfHibernate(Throwable reason) {
        return reason.getClass().getPackageName().startsWith("org.hibernate");
    }

    /** Each store with its items, as a new session finds them. */
    private static String table(SampleStores stores) {
        return stores.sessions()
                .fromSession(session -> session.createSelectionQuery(
                                "from Store s left join fetch s.items order by s.id", Store.class)
                        .getResultStream()
                        .map(Attempt::describe)
                        .collect(Collectors.joining("; ")));
    }

    private static String describe(Store store) {
        return store.getItems().isEmpty() ? store.getName() + " without items" : SampleStores.describe(store);
    }
}
