/**
 * The diffs of a whole course: every pair of snapshots below a folder.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>which snapshots belong together: {@link CourseRules}, of {@link PathPattern}; as the file of the course says:
 *     {@link CourseFile}; as it is proposed: {@link CourseProposal};
 * <li>finding the lessons: {@link CourseSearch}, in the order of {@link NaturalOrder};
 * <li>working through them: {@link CourseRun}; the last line and the exit code: {@link CourseTally}; the page: {@link CourseOverview};
 * <li>lessons that begin with what the one before ends with: {@link ChainLink}.
 * </ul>
 */
package com.example.snapshots.cli.course;
