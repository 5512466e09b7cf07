/**
 * The numbers of the step {@code compare} and of its counterpart in SQLAlchemy, as tables and as charts.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the numbers, read from a transcript: {@link com.example.snapshots.docs.numbers.Comparison}, in columns of {@link com.example.snapshots.docs.numbers.Measure};
 * <li>{@code table}: {@link com.example.snapshots.docs.numbers.TableOfNumbers};
 * <li>{@code chart}: {@link com.example.snapshots.docs.numbers.ChartImage}, drawn as a {@link com.example.snapshots.docs.numbers.Picture};
 * <li>SQLAlchemy and Hibernate: {@link com.example.snapshots.docs.numbers.SideBySide}.
 * </ul>
 */
package com.example.snapshots.docs.numbers;
