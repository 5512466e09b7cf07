package com.example.stores.events;

import com.example.stores.running.WatchedConnections;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AutoFlushEventListener;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEventListener;
import org.hibernate.event.spi.InitializeCollectionEventListener;
import org.hibernate.event.spi.LoadEventListener;
import org.hibernate.event.spi.PersistContext;
import org.hibernate.event.spi.PersistEvent;
import org.hibernate.event.spi.PersistEventListener;
import org.hibernate.integrator.spi.Integrator;

/**
 * Lets the recorder listen to each session factory, if one is at work. Hibernate finds this class by itself, since a file
 * in {@code META-INF/services} names it.
 */
public final class RecordedSessions implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessions) {
        Recorder recorder = Recorder.current();
        if (recorder != null) {
            WatchedConnections connections =
                    (WatchedConnections) sessions.getServiceRegistry().requireService(ConnectionProvider.class);
            connections.surround(recorder::around);
            listen(sessions.getServiceRegistry().requireService(EventListenerRegistry.class), recorder);
        }
    }

    /** Each of these comes before the first statement that it may send; a flush comes once more behind the last. */
    private static void listen(EventListenerRegistry events, Recorder recorder) {
        AutoFlushEventListener query = event -> recorder.works(event.getSession());
        LoadEventListener find = (event, type) -> recorder.works(event.getSession());
        InitializeCollectionEventListener touch = event -> recorder.works(event.getSession());
        FlushEventListener flush = event -> recorder.works(event.getSession());
        FlushEventListener flushed = event -> recorder.look();
        events.prependListeners(EventType.AUTO_FLUSH, query);
        events.prependListeners(EventType.LOAD, find);
        events.prependListeners(EventType.INIT_COLLECTION, touch);
        events.prependListeners(EventType.PERSIST, new Persist(recorder));
        events.prependListeners(EventType.FLUSH, flush);
        events.appendListeners(EventType.FLUSH, flushed);
    }

    private record Persist(Recorder recorder) implements PersistEventListener {

        @Override
        public void onPersist(PersistEvent event) {
            recorder.works(event.getSession());
        }

        @Override
        public void onPersist(PersistEvent event, PersistContext created) {
            onPersist(event);
        }
    }
}
