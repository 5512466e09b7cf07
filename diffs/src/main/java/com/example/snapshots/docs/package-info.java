/**
 * Keeps the Markdown pages of the lesson true: what stands in their regions comes from the code, the diffs and the
 * transcripts, and the rest is searched for what breaks quietly.
 *
 * <p>The way of a page: {@link com.example.snapshots.docs.Document} reads it, {@link
 * com.example.snapshots.docs.Regions} finds its regions, one class for each kind of region says what belongs there,
 * {@link com.example.snapshots.docs.Pages} puts it there or says what is stale, and {@link
 * com.example.snapshots.docs.Lint} looks at what is written by hand.
 */
package com.example.snapshots.docs;
