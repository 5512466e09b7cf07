package com.example.stores.exercises.judge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The method that the learner wrote. */
final class Attempt {
    private final Method method;

    Attempt(Method method) {
        this.method = method;
    }

    /** What it returns; what it throws comes out of here in a {@link Thrown}. */
    @SuppressWarnings("unchecked")
    <T> T call(Object... arguments) {
        try {
            T answer = (T) method.invoke(null, arguments);
            if (answer == null && method.getReturnType() != void.class) {
                throw new NotYet(Finding.NOTHING_RETURNED);
            }
            return answer;
        } catch (InvocationTargetException thrown) {
            throw new Thrown(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Something was thrown in the learner's method. */
    static final class Thrown extends RuntimeException {
        Thrown(Throwable cause) {
            super(cause);
        }
    }
}
