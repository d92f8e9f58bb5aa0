package ai.kapso.testing.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/**
 * Sockets that send at once and end with a request that is none. MockWebServer writes the head and the body of a reply separately; with Nagle's algorithm
 * the body would wait for the client's delayed acknowledgement of the head, some 40 ms on every request.
 */
final class PromptServerSocketFactory extends ServerSocketFactory {
    private static final class PromptServerSocket extends ServerSocket {
        private PromptServerSocket() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            Socket socket = new GuardedSocket();
            implAccept(socket);
            socket.setTcpNoDelay(true);
            return socket;
        }
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new PromptServerSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw new IllegalStateException("MockWebServer binds its socket itself");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw new IllegalStateException("MockWebServer binds its socket itself");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw new IllegalStateException("MockWebServer binds its socket itself");
    }
}
