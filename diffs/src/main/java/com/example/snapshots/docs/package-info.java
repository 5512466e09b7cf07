/**
 * The Markdown pages of the lesson, kept true: what stands in their regions comes from the code, the diffs and the
 * transcripts, and the rest is searched for what breaks quietly.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>all pages, written or checked: {@link Pages};
 * <li>a page as it is read, its lines, links and headings: {@code docs.page};
 * <li>regions, and what each kind of them shows: {@code docs.region};
 * <li>tables and charts of numbers: {@code docs.numbers};
 * <li>what is wrong in what is written by hand: {@code docs.lint}.
 * </ul>
 */
package com.example.snapshots.docs;
