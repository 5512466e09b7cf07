/**
 * The numbers of the step {@code compare}, as tables and as a chart.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>the numbers, read from the transcript: {@link com.example.snapshots.docs.numbers.Comparison}, in columns of {@link com.example.snapshots.docs.numbers.Measure};
 * <li>{@code table}: {@link com.example.snapshots.docs.numbers.TableOfNumbers};
 * <li>{@code chart}: {@link com.example.snapshots.docs.numbers.ChartImage}, drawn by {@link com.example.snapshots.docs.numbers.Chart}.
 * </ul>
 */
package com.example.snapshots.docs.numbers;
