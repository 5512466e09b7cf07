package com.example.stores.check.models;

import com.example.stores.check.hints.Effect;
import com.example.stores.check.hints.Hint;
import com.example.stores.check.report.NotDone;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Hibernate;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.tool.schema.Action;

/** The models as they are now, with an empty database of their own. */
public final class ModelsUnderCheck implements AutoCloseable {
    /** From the folder of the models. */
    private static final String MAPPING_FILE = "../../../../../resources/META-INF/orm.xml";

    // Held here because java.util.logging forgets the level of a logger that nobody holds.
    private static final Logger HIBERNATE_LOG = Logger.getLogger("org.hibernate");

    static {
        // The check says in its own words what Hibernate complains about.
        HIBERNATE_LOG.setLevel(Level.OFF);
    }

    private final JdbcDataSource database = new JdbcDataSource();
    // H2 forgets a database in memory with the last connection to it, so this one stays open.
    private final Connection keeper;
    private final ClassLoader loaderBefore = Thread.currentThread().getContextClassLoader();
    private final ModelClasses classes;
    private final Contract contract;
    private final ModelObjects objects;
    private final Path mappingFile;
    private final List<String> statements = new ArrayList<>();
    private SessionFactory sessions;

    /** Compiles the sources in the folder. */
    public ModelsUnderCheck(Path folder) {
        classes = new ModelClasses(folder);
        contract = new Contract(classes);
        objects = new ModelObjects(classes, contract);
        mappingFile = folder.resolve(MAPPING_FILE);
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        try {
            keeper = database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        // Where Hibernate looks for classes that it knows by their names.
        Thread.currentThread().setContextClassLoader(classes.loader());
    }

    public void start() {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("check")
                .managedClasses(classes.entities())
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .schemaToolingAction(Action.CREATE_ONLY)
                .statementInspector(sql -> {
                    statements.add(sql);
                    return sql;
                })
                // Otherwise a table that the database refuses is logged, and that is all.
                .property(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true);
        try {
            sessions = configuration.createEntityManagerFactory();
        } catch (RuntimeException failure) {
            throw Files.exists(mappingFile) ? Hint.MAPPING_FILE.with() : BootError.explain(failure, classes);
        }
        mustBeUsable(classes.store(), "STORES");
        mustBeUsable(classes.item(), "ITEMS");
    }

    private void mustBeUsable(Class<?> model, String table) {
        String name = model.getSimpleName();
        if (sessions.getMetamodel().getEntities().stream().noneMatch(entity -> entity.getJavaType() == model)) {
            throw Hint.NO_ENTITY.with(name);
        }
        if (!Modifier.isPublic(model.getModifiers())) {
            throw Hint.NOT_PUBLIC.with(name);
        }
        if (Modifier.isFinal(model.getModifiers())) {
            throw Hint.FINAL_CLASS.with(name);
        }
        for (Method method : model.getMethods()) {
            if (method.getDeclaringClass() == model
                    && Modifier.isFinal(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())) {
                throw Hint.FINAL_METHOD.with(method.getName(), name);
            }
        }
        if (Arrays.stream(model.getDeclaredConstructors()).noneMatch(ModelsUnderCheck::isForHibernate)) {
            throw Hint.NO_CONSTRUCTOR.with(name);
        }
        for (Attribute<?, ?> attribute : sessions.getMetamodel().entity(model).getAttributes()) {
            if (attribute.isCollection() && !attribute.getJavaType().isInterface()) {
                throw Hint.NO_INTERFACE.with(
                        name + "." + attribute.getName(),
                        attribute.getJavaType().getSimpleName());
            }
        }
        if (!tables().names().contains(table)) {
            throw noTable(model, table.toLowerCase(Locale.ROOT));
        }
    }

    private static NotDone noTable(Class<?> model, String table) {
        Table annotation = model.getAnnotation(Table.class);
        if (annotation == null || annotation.name().isEmpty()) {
            return Hint.NO_TABLE_NAME.with(table, model.getSimpleName());
        }
        return annotation.name().equalsIgnoreCase(table)
                ? Hint.UNKNOWN_CAUSE.with("There is no table " + table + " where the other tables are.")
                : Hint.NO_TABLE.with(table, model.getSimpleName());
    }

    private static boolean isForHibernate(Constructor<?> constructor) {
        return constructor.getParameterCount() == 0 && !Modifier.isPrivate(constructor.getModifiers());
    }

    /** What is in a collection, a map or an array; nothing if it is none of them. */
    public static Collection<?> elements(Object holder) {
        if (holder instanceof Collection<?> collection) {
            return collection;
        }
        if (holder instanceof Map<?, ?> map) {
            return map.values();
        }
        return holder instanceof Object[] array ? Arrays.asList(array) : List.of();
    }

    public ModelClasses classes() {
        return classes;
    }

    public Contract contract() {
        return contract;
    }

    public ModelObjects objects() {
        return objects;
    }

    public SessionFactory sessions() {
        return sessions;
    }

    public Tables tables() {
        return new Tables(keeper);
    }

    /**
     * The attribute of one model that holds the other, alone or in a collection; null where there is none. A learner may
     * have others, such as the store that an item came from, or the item that a store sells most.
     */
    public Attribute<?, ?> relation(Class<?> from, Class<?> to) {
        boolean isOne = to == classes.store();
        return sessions.getMetamodel().entity(from).getAttributes().stream()
                .filter(attribute -> typeIn(attribute) == to)
                .min(Comparator.comparing((Attribute<?, ?> attribute) -> attribute.isCollection() == isOne)
                        .thenComparing(attribute -> !isNamedAfter(to, attribute))
                        .thenComparing(Attribute::getName))
                .orElse(null);
    }

    /** Where the annotations of the id are. */
    public AnnotatedElement id(Class<?> model) {
        return sessions.getMetamodel().entity(model).getSingularAttributes().stream()
                .filter(SingularAttribute::isId)
                .map(id -> (AnnotatedElement) id.getJavaMember())
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is called after the model, as {@code items} is. */
    public static boolean isNamedAfter(Class<?> model, Attribute<?, ?> attribute) {
        return attribute
                .getName()
                .toLowerCase(Locale.ROOT)
                .startsWith(model.getSimpleName().toLowerCase(Locale.ROOT));
    }

    /** Whether Hibernate knows an attribute of that name. */
    public boolean isMapped(Class<?> model, String attribute) {
        return sessions.getMetamodel().entity(model).getAttributes().stream()
                .anyMatch(mapped -> mapped.getName().equals(attribute));
    }

    private static Class<?> typeIn(Attribute<?, ?> attribute) {
        return attribute instanceof PluralAttribute<?, ?, ?> plural
                ? plural.getElementType().getJavaType()
                : attribute.getJavaType();
    }

    /** How Hibernate maps that attribute, and how it reads and writes it: through the field or through its methods. */
    public AttributeMapping mapping(Class<?> from, Class<?> to) {
        return mapping(from, relation(from, to).getName());
    }

    /** The attribute of a model that is kept in a column of that name, however it is written; null if there is none. */
    public Attribute<?, ?> attributeIn(Class<?> model, String column) {
        return sessions.getMetamodel().entity(model).getAttributes().stream()
                .filter(attribute -> isIn(column, mapping(model, attribute.getName())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(String column, AttributeMapping mapping) {
        Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        // The id is no attribute of that kind.
        if (mapping != null) {
            mapping.forEachSelectable((i, selectable) -> columns.add(selectable.getSelectionExpression()));
        }
        return columns.contains(column);
    }

    private AttributeMapping mapping(Class<?> model, String attribute) {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(model)
                .findAttributeMapping(attribute);
    }

    /** Saves them in a session of their own. */
    public void save(Object... objects) {
        sessions.inTransaction(session -> Arrays.stream(objects).forEach(session::persist));
    }

    /** The object, once it is saved. */
    public Object saved(Object object) {
        save(object);
        return object;
    }

    /** The id of an object that is saved; null of any other. */
    public Object idOf(Object object) {
        return sessions.getPersistenceUnitUtil().getIdentifier(object);
    }

    public boolean isLoaded(Object object, AttributeMapping attribute) {
        return sessions.getPersistenceUnitUtil().isLoaded(object, attribute.getAttributeName());
    }

    /** The items of a saved store, read from the database. */
    public Collection<?> loadedItems(Session session, Object storeId) {
        try {
            Collection<?> items = objects.itemsOf(session.find(classes.store(), storeId));
            Hibernate.initialize(items);
            return items;
        } catch (HibernateException failure) {
            throw itemIsMissing();
        }
    }

    /** What to say if an item is saved and does not come back. */
    public NotDone itemIsMissing() {
        return Effect.ITEM_IS_MISSING.explain(
                (AnnotatedElement) relation(classes.store(), classes.item()).getJavaMember(), classes.item());
    }

    /** The SQL that Hibernate sends while this runs. */
    public List<String> statementsOf(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(loaderBefore);
        if (sessions != null) {
            sessions.close();
        }
        try {
            keeper.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
