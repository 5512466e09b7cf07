/**
 * The work of a learner: what {@code start} holds, where between the two snapshots it is, and how it gets to another
 * state with nothing lost.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the files of a folder, read and written: {@link Sources};
 * <li>what {@code start} holds after each step: {@link StartStates};
 * <li>the copies of what a learner had made: {@link PutAway}.
 * </ul>
 */
package com.example.snapshots.learner;
