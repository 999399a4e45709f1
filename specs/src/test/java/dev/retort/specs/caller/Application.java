package dev.retort.specs.caller;

import dev.retort.specs.docs.StubServer;

/** Stands for the application of a user, which these tests call; it ends with the JVM. */
final class Application {

    private static final StubServer SERVER = StubServer.start();

    private Application() {}

    static String address() {
        return SERVER.address();
    }
}
