package com.example.snapshots.cli.course;

/**
 * How the folders of each lesson of a course are called.
 *
 * @param from the snapshot before
 * @param to the snapshot after
 * @param out the folder of their diffs
 */
public record CourseNames(String from, String to, String out) {}
