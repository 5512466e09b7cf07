/**
 * The parts of a page that the tool writes, between two comments.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>finding them: {@link Regions}, by a {@link Marker} at each end;
 * <li>a new kind of region: implement {@link Source}, add its name to {@link Marker}, and give it to {@code Pages};
 * <li>the kinds that there are: {@link Listing}, {@link DiffOfFile}, {@link OutputOfStep}, {@link CompilerErrors}, {@link Messages}, and those of
 *     {@code docs.numbers};
 * <li>a member of a Java file: {@link JavaMember}; which of its lines changed: {@link ChangedLines}.
 * </ul>
 */
package com.example.snapshots.docs.region;
