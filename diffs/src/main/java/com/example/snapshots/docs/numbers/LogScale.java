package com.example.snapshots.docs.numbers;

/**
 * The axis of a chart on which each tenfold takes the same space. All is worked out with StrictMath, which gives the same
 * on every system.
 *
 * @param from the number at its beginning, at least 1
 * @param to the number at its end
 * @param begin where the beginning is, in the units of the picture
 * @param end where the end is
 */
record LogScale(int from, int to, int begin, int end) {
    /** The first power of ten, from 10 on, that no number up to a greatest one is far above. */
    static int top(int greatest) {
        int top = 10;
        while (top * 2 < greatest) {
            top *= 10;
        }
        return top;
    }

    int place(int number) {
        double share = from == to ? 0 : StrictMath.log10((double) number / from) / StrictMath.log10((double) to / from);
        return (int) Math.round(begin + share * (end - begin));
    }
}
