package dev.retort.samples.benchmark;

import dev.retort.Retort;

/** Runs specs through the Java API. */
final class ByRetort {

    private ByRetort() {}

    /** @param args the folder of the specs, the server's address */
    public static void main(String[] args) {
        Retort.specs(args[0]).baseUrl(args[1]).run().throwUnlessPassed();
        Memory.printPeak();
    }
}
