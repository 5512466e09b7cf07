package com.example.stores.loading;

import com.example.stores.Database;
import com.example.stores.Recording;
import com.example.stores.models.Models;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The sample stores with another setting or other models on their tables, for facts that no step shows. */
final class OtherStores implements AutoCloseable {
    private final Recording recording = new Recording();
    private final SessionFactory sessions;

    OtherStores(int stores, int itemsOfEach, UnaryOperator<HibernatePersistenceConfiguration> change) {
        sessions = change.apply(Database.configuration(recording.output()).managedClasses(Models.ALL))
                .createEntityManagerFactory();
        sessions.inTransaction(
                session -> session.doWork(connection -> SampleStores.fill(connection, stores, itemsOfEach)));
    }

    static OtherStores with(int stores, int itemsOfEach, Class<?>... models) {
        return new OtherStores(stores, itemsOfEach, configuration -> configuration.managedClasses(models));
    }

    SessionFactory sessions() {
        return sessions;
    }

    /** What is sent by one transaction in a session of its own. */
    List<String> sent(Consumer<Session> part) {
        int before = recording.statements().size();
        sessions.inTransaction(part::accept);
        return recording.statements().subList(before, recording.statements().size());
    }

    @Override
    public void close() {
        sessions.close();
    }
}
