package org.treatmentjourney.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One of our figures beside one reference.
 *
 * @param stock whether the reference is Axon as it comes, behind which nothing of ours may fall
 * @param times how many times as good ours is: 1 is the same, 2 is twice as fast or half as big
 * @param cpu microseconds of CPU for each, ours and theirs, where it was measured
 */
record Result(
        String figure,
        String unit,
        double ours,
        String reference,
        double theirs,
        boolean stock,
        double times,
        @Nullable Cpu cpu) {

    private static final double LEVEL = 0.95;

    record Cpu(double ours, double theirs) {}

    /** Of bytes and seconds less is better. */
    static Result ofLess(String figure, String unit, double ours, String reference, double theirs, boolean stock) {
        return new Result(figure, unit, ours, reference, theirs, stock, theirs / ours, null);
    }

    /** Beyond what two runs of the same on a shared machine differ by. */
    boolean isBehindAxon() {
        return stock && times < LEVEL;
    }
}
