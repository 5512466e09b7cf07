package com.example.snapshots.diff.tree;

import java.util.List;

/**
 * The folders that hold nothing in one snapshot, and are not the same in the other. No diff can say so.
 *
 * @param from those of the first snapshot, each ending with a slash
 * @param to those of the second snapshot, each ending with a slash
 */
public record EmptyFolders(List<String> from, List<String> to) {}
