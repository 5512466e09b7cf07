package com.example.stores.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** What Hibernate warns of while a step runs: the step says it, and nothing of it goes to stderr. */
public final class Warnings {

    private Warnings() {}

    /** The codes of the warnings, in their order; the logger is one of {@code org.hibernate.orm}. */
    public static List<String> of(String logger, Runnable work) {
        Logger log = Logger.getLogger("org.hibernate.orm." + logger);
        List<String> codes = new ArrayList<>();
        log.setFilter(record -> {
            codes.add(record.getMessage().split(": ")[0]);
            return false;
        });
        try {
            work.run();
        } finally {
            log.setFilter(null);
        }
        return codes;
    }
}
