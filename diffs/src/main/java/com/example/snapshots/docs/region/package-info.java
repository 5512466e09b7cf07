/**
 * The parts of a page that the tool writes, between two comments.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>finding them: {@link com.example.snapshots.docs.region.Regions}, by a {@link com.example.snapshots.docs.region.Marker} at each end;
 * <li>a new kind of region: implement {@link com.example.snapshots.docs.region.Source}, add its name to {@link com.example.snapshots.docs.region.Marker}, and give it
 *     to {@code Pages};
 * <li>the kinds that there are: {@link com.example.snapshots.docs.region.Listing}, {@link com.example.snapshots.docs.region.DiffOfFile},
 *     {@link com.example.snapshots.docs.region.OutputOfStep}, and those of {@code docs.numbers};
 * <li>a member of a Java file: {@link com.example.snapshots.docs.region.JavaMember}; which of its lines changed: {@link com.example.snapshots.docs.region.ChangedLines}.
 * </ul>
 */
package com.example.snapshots.docs.region;
