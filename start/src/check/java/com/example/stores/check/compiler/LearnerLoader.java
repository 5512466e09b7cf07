package com.example.stores.check.compiler;

import java.util.Map;

/** What the learner wrote, compiled. Whatever else there is of the same name, these classes come first. */
public final class LearnerLoader extends ClassLoader {
    /** Tells its classes from all others in a stack trace. */
    public static final String NAME = "learner";

    private final Map<String, byte[]> classes;

    /** Takes the classes by their full names. */
    public LearnerLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super(NAME, parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] own = classes.get(name);
            if (!Guard.allows(name)) {
                throw new ClassNotFoundException(name);
            }
            return own == null ? super.loadClass(name, resolve) : defineClass(name, own, 0, own.length);
        }
    }
}
