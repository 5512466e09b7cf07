package com.example.stores.running;

import java.sql.SQLException;

/** The database cannot be used; the message says in one line which one, without any password, and why. */
public final class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String url, SQLException reason) {
        super(oneLine(url, reason), reason);
    }

    private static String oneLine(String url, SQLException reason) {
        String why = String.valueOf(reason.getMessage());
        Throwable root = reason;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        // PostgreSQL's driver keeps the name of an unknown host in the cause.
        if (!why.contains(String.valueOf(root.getMessage()))) {
            why += " (" + root + ")";
        }
        String shownUrl = withoutPassword(url, ".*");
        return ("Cannot use the database \"" + shownUrl + "\": " + withoutPassword(why.replace(url, shownUrl), "\\S*"))
                .replaceAll("\\s+", " ");
    }

    private static String withoutPassword(String text, String password) {
        return text.replaceAll("(?i)(password=)" + password, "$1***").replaceAll("[^/?\\s]*@", "***@");
    }
}
