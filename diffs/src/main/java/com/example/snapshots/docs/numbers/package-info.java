/**
 * The numbers of the step {@code compare}, of its counterpart in SQLAlchemy and of the benchmark of the loading, as tables,
 * as charts and in sentences.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the numbers, read from a transcript: {@link Comparison}, in columns of {@link Measure};
 * <li>{@code table}: {@link TableOfNumbers};
 * <li>{@code chart}: {@link ChartImage}, drawn as a {@link Picture};
 * <li>SQLAlchemy and Hibernate: {@link SideBySide}; the benchmark: {@link LoadingTimes};
 * <li>{@code value}, in a sentence: {@link Values}.
 * </ul>
 */
package com.example.snapshots.docs.numbers;
