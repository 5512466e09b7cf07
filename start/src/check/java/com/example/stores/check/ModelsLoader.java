package com.example.stores.check;

import com.example.stores.check.process.Guard;
import java.util.Map;

/** The compiled models. Whatever else there is of the same name, these come first. */
final class ModelsLoader extends ClassLoader {
    private final Map<String, byte[]> models;

    /** Takes the classes by their full names. */
    ModelsLoader(Map<String, byte[]> models, ClassLoader parent) {
        super(parent);
        this.models = models;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] model = models.get(name);
            if (!Guard.allows(name)) {
                throw new ClassNotFoundException(name);
            }
            return model == null ? super.loadClass(name, resolve) : defineClass(name, model, 0, model.length);
        }
    }
}
