package com.example.stores.check.compiler;

import java.util.Map;
import java.util.function.Predicate;

/** What the learner wrote, compiled. Whatever else there is of the same name, these classes come first. */
public final class LearnerLoader extends ClassLoader {
    /** Tells its classes from all others in a stack trace. */
    public static final String NAME = "learner";

    private final Map<String, byte[]> classes;
    private final Predicate<String> allowed;

    /** Takes the classes by their full names. */
    public LearnerLoader(Map<String, byte[]> classes, ClassLoader parent) {
        this(classes, name -> true, parent);
    }

    /**
     * Keeps them from some of the others.
     *
     * @param allowed whether they may use the class of a full name
     */
    public LearnerLoader(Map<String, byte[]> classes, Predicate<String> allowed, ClassLoader parent) {
        super(NAME, parent);
        this.classes = classes;
        this.allowed = allowed;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] own = classes.get(name);
            if (!allowed.test(name) || !Guard.allows(name)) {
                throw new ClassNotFoundException(name);
            }
            return own == null ? super.loadClass(name, resolve) : defineClass(name, own, 0, own.length);
        }
    }
}
