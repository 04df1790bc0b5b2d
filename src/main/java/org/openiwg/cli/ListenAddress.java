package org.openiwg.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where the site listens.
 *
 * @param port 0 for any free one
 */
record ListenAddress(String host, int port) {

    private static final int LARGEST_PORT = 65_535;

    /** Nobody can listen there; the message says why, and what to do. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /** Tries it, before anything is started that would have to be stopped again. */
    void probe() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new Refused("there is no port " + port + "; choose one from 1 to " + LARGEST_PORT + " with --port");
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new Refused("the address " + host + " is unknown; choose one of this machine with --host");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw reason.contains("in use")
                    ? taken()
                    : new Refused("cannot listen on %s, port %d: %s; choose others with --host and --port"
                            .formatted(host, port, reason));
        }
    }

    /** Another program listens there. */
    Refused taken() {
        return new Refused("port " + port + " is taken by another program; choose another with --port");
    }
}
