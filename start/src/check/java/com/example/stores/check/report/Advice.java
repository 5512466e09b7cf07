package com.example.stores.check.report;

import java.util.List;

/**
 * What keeps the models from being done, in words for a learner. Plain values, so that it can be sent to another process.
 *
 * @param hint the name of the hint, the same for all learners who get it
 * @param place where the compiler found it; null if the models compile
 * @param toDo what to do next
 * @param why why it matters, or for the compiler what is wrong
 * @param see where to read about it, paths from the top folder
 */
public record Advice(String hint, Place place, String toDo, String why, List<String> see) {

    /**
     * A place in a source.
     *
     * @param file its path from the folder of the models, with slashes
     * @param line the number of the line, from 1
     * @param column where in that line, from 0
     * @param text the line itself, without its end; nothing where the line is unknown
     */
    public record Place(String file, int line, int column, String text) {}
}
