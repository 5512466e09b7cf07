package com.example.snapshots.diff.tree;

import java.util.List;

/**
 * The files that both snapshots have, and that do not change.
 *
 * @param count how many there are
 * @param paths the paths of them, in the order of the walk; empty if there are more than were asked for
 */
public record SameFiles(int count, List<String> paths) {}
