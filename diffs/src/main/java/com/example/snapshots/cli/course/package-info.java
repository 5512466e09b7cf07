/**
 * The diffs of a whole course: every pair of snapshots below a folder.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>finding the lessons: {@link com.example.snapshots.cli.course.CourseSearch}, in the order of {@link com.example.snapshots.cli.course.NaturalOrder};
 * <li>working through them: {@link com.example.snapshots.cli.course.CourseRun}; the last line and the exit code: {@link com.example.snapshots.cli.course.CourseTally};
 * <li>lessons that begin with what the one before ends with: {@link com.example.snapshots.cli.course.ChainLink}.
 * </ul>
 */
package com.example.snapshots.cli.course;
