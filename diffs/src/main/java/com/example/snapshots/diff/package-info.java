/**
 * Compares two folders and keeps one unified diff for each file that differs.
 *
 * <p>The way of a file: {@link com.example.snapshots.diff.TreeWalk} finds it, {@link
 * com.example.snapshots.diff.LineTable} numbers its lines, {@link com.example.snapshots.diff.MyersDiff} finds the
 * edits, {@link com.example.snapshots.diff.HunkPlacing} moves them to where they read best, {@link
 * com.example.snapshots.diff.DiffHeader} and {@link com.example.snapshots.diff.HunkWriter} write them down, and
 * {@link com.example.snapshots.diff.DiffStore} keeps the result.
 */
package com.example.snapshots.diff;
