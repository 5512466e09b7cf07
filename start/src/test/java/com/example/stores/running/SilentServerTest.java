package com.example.stores.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A server that takes the call and then says nothing is given up. */
class SilentServerTest {
    @Test
    void itIsGivenUpWhenTheTimeIsOver() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Server server = new Server("jdbc:h2:tcp://127.0.0.1:" + silent.getLocalPort() + "/x", null, null);
            SQLException e = assertThrows(SQLException.class, () -> server.reach(1));
            assertEquals("no answer within 1 seconds", e.getMessage());
        }
    }
}
