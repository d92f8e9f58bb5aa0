package ai.kapso.core.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/**
 * Server sockets without Nagle's algorithm: MockWebServer writes head and body separately, and the body would wait some
 * 40 ms for the client's delayed acknowledgement.
 */
final class PromptSockets extends ServerSocketFactory {

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new ServerSocket() {
            @Override
            public Socket accept() throws IOException {
                Socket socket = super.accept();
                socket.setTcpNoDelay(true);
                return socket;
            }
        };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw onlyUnbound();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw onlyUnbound();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw onlyUnbound();
    }

    private static IllegalStateException onlyUnbound() {
        return new IllegalStateException("MockWebServer binds its socket itself");
    }
}
