/**
 * The diffs of a whole course: every pair of snapshots below a folder.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>finding the lessons: {@link CourseSearch}, in the order of {@link NaturalOrder};
 * <li>working through them: {@link CourseRun}; the last line and the exit code: {@link CourseTally};
 * <li>lessons that begin with what the one before ends with: {@link ChainLink}.
 * </ul>
 */
package com.example.snapshots.cli.course;
