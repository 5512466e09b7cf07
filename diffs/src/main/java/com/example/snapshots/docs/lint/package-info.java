/**
 * Looks for what breaks quietly in pages that are written by hand.
 *
 * <p>A new rule is a class that implements {@link com.example.snapshots.docs.lint.Rule} and stands in the list of {@link com.example.snapshots.docs.lint.Lint}.
 */
package com.example.snapshots.docs.lint;
