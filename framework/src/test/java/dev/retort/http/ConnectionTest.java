package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private final Connection connection = Connection.unconnected();

    @Test
    void what_is_stopped_before_it_is_connected_is_not_connected_any_more() throws IOException {
        connection.begin();
        connection.stop().run();
        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> connection.bind(socket)).isInstanceOf(InterruptedIOException.class);
        }
    }

    @Test
    void who_stops_an_exchange_that_is_over_does_not_harm_the_next_one() throws IOException {
        connection.begin();
        Runnable stop = connection.stop();
        connection.end();
        stop.run();
        connection.begin();
        stop.run();
        try (Socket socket = new Socket()) {
            assertThatCode(() -> connection.bind(socket)).doesNotThrowAnyException();
        }
    }
}
