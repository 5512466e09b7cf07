/**
 * The names of the code: which types and members there are, and whether a piece of Java in a page speaks of them.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>what a piece of Java between backticks names that is not there: {@link Snippets};
 * <li>a type by its name: {@link Types}, which asks the sources ({@link OwnTypes}) and then the class path
 *     ({@link LibraryTypes});
 * <li>what such a type has: {@link JavaType}.
 * </ul>
 */
package com.example.snapshots.docs.names;
