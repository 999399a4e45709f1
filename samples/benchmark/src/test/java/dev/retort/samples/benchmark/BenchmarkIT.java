package dev.retort.samples.benchmark;

import org.junit.jupiter.api.Test;

/** Prints what each contender costs; that each does its work is all that can fail here. */
class BenchmarkIT {

    @Test
    void all_contenders_do_the_same_work() throws Exception {
        Benchmark.main(new String[] {System.getProperty("benchmark.folder"), System.getProperty("benchmark.rounds")});
    }
}
