package com.example.snapshots.docs.page;

/**
 * Something in a page that is not as it should be.
 *
 * @param page the name of the page in the workspace
 * @param line the number of the line, from 1
 * @param message what is wrong
 */
public record Finding(String page, int line, String message) {
    @Override
    public String toString() {
        return page + ":" + line + ": " + message;
    }
}
