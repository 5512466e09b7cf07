/**
 * The numbers of the step {@code compare} and of its counterpart in SQLAlchemy, as tables and as charts.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the numbers, read from a transcript: {@link Comparison}, in columns of {@link Measure};
 * <li>{@code table}: {@link TableOfNumbers};
 * <li>{@code chart}: {@link ChartImage}, drawn as a {@link Picture};
 * <li>SQLAlchemy and Hibernate: {@link SideBySide}.
 * </ul>
 */
package com.example.snapshots.docs.numbers;
