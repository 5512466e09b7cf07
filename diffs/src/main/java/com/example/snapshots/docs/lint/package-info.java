/**
 * Looks for what breaks quietly in pages that are written by hand.
 *
 * <p>A new rule is a class that implements {@link Rule} and stands in the list of {@link Lint}.
 */
package com.example.snapshots.docs.lint;
