package com.example.stores.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.CollectionEntry;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * What is in a session at one moment. What has no id, as a phone number or a new item, is not in it.
 *
 * @param entities the ids of the entities, by their class
 * @param waiting the ids of the owners of the lists that are not loaded, by the name of the list
 * @param loaded the ids of what is in each list that is loaded, by the name of the list and the id of its owner
 */
record SessionPicture(Map<String, IdSet> entities, Map<String, IdSet> waiting, Map<String, Map<Object, IdSet>> loaded) {
    static final SessionPicture EMPTY = new SessionPicture(Map.of(), Map.of(), Map.of());

    static SessionPicture of(SessionImplementor session) {
        SessionPicture picture = new SessionPicture(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        var context = session.getPersistenceContext();
        for (EntityKey key : context.getEntitiesByKey().keySet()) {
            picture.entities
                    .computeIfAbsent(simple(key.getEntityName()), name -> new IdSet())
                    .add(key.getIdentifier());
        }
        if (context.getCollectionEntries() != null) {
            context.getCollectionEntries().forEach((list, entry) -> picture.add(list, entry, session));
        }
        return picture;
    }

    private void add(PersistentCollection<?> list, CollectionEntry entry, SessionImplementor session) {
        if (entry.getLoadedPersister() == null) {
            return; // It becomes one of the session with the next flush.
        }
        String name =
                simple(entry.getLoadedPersister().getOwnerEntityPersister().getEntityName()) + "."
                        + entry.getLoadedPersister().getAttributeMapping().getAttributeName();
        if (!Hibernate.isInitialized(list)) {
            waiting.computeIfAbsent(name, unused -> new IdSet()).add(entry.getLoadedKey());
        } else {
            IdSet ids = loaded.computeIfAbsent(name, unused -> new TreeMap<>())
                    .computeIfAbsent(entry.getLoadedKey(), unused -> new IdSet());
            for (Object element : (Collection<?>) list) {
                Object id = session.getContextEntityIdentifier(element);
                if (id != null) {
                    ids.add(id);
                }
            }
        }
    }

    private static String simple(String entityName) {
        return entityName.replaceFirst(".*[.$]", "");
    }

    /** What has come into the session, was loaded in it, and has gone, and how many entities are there now. */
    Map<String, Object> since(SessionPicture before) {
        Map<String, Object> changes = new LinkedHashMap<>();
        putUnlessEmpty(changes, "came", without(entities, before.entities));
        putUnlessEmpty(changes, "gone", without(before.entities, entities));
        putUnlessEmpty(changes, "waiting", without(waiting, before.waiting));
        Map<String, Object> lists = new TreeMap<>();
        loaded.forEach((name, owners) -> {
            Map<Object, Object> changed = new TreeMap<>();
            owners.forEach((owner, ids) -> {
                if (!ids.equals(before.loaded.getOrDefault(name, Map.of()).get(owner))) {
                    changed.put(owner, ids.toString());
                }
            });
            putUnlessEmpty(lists, name, changed);
        });
        putUnlessEmpty(changes, "loaded", lists);
        changes.put(
                "entities", entities.values().stream().mapToInt(TreeSet::size).sum());
        return changes;
    }

    private static Map<String, Object> without(Map<String, IdSet> all, Map<String, IdSet> others) {
        Map<String, Object> rest = new TreeMap<>();
        all.forEach((name, ids) -> {
            IdSet left = new IdSet();
            left.addAll(ids);
            left.removeAll(others.getOrDefault(name, new IdSet()));
            if (!left.isEmpty()) {
                rest.put(name, left.toString());
            }
        });
        return rest;
    }

    private static void putUnlessEmpty(Map<String, Object> target, String name, Map<?, ?> value) {
        if (!value.isEmpty()) {
            target.put(name, value);
        }
    }
}
