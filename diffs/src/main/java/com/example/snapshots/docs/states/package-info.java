/**
 * The states of the lesson between its two snapshots.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the files of a state, and what leads to it: {@link States};
 * <li>what a step does, and why: {@link State};
 * <li>a patch that stands in the pages with a header above it, of a step or of a mistake: {@link PatchFile}.
 * </ul>
 */
package com.example.snapshots.docs.states;
