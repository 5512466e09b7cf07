package com.example.snapshots.diff;

/**
 * A path, and the file that each of the two snapshots has there.
 *
 * @param path relative to the snapshots, with slashes
 * @param from the file of the first snapshot, or null where it has none
 * @param to the file of the second snapshot, or null where it has none
 */
record FilePair(String path, SnapshotFile from, SnapshotFile to) {}
