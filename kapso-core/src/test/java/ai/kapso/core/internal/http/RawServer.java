package ai.kapso.core.internal.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/**
 * A server on loopback that does with its sockets exactly what a test says: the first connection follows the first
 * script, and so on; the last script serves all further connections.
 */
final class RawServer implements AutoCloseable {

    /** What is done with one connection; it is closed afterwards. */
    @FunctionalInterface
    interface Script {
        void serve(Connection connection) throws IOException;
    }

    private static final int PATIENCE_MILLIS = 20_000;

    private final ServerSocket socket;
    private final List<Script> scripts;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final List<Throwable> problems = new CopyOnWriteArrayList<>();

    RawServer(Script... scripts) throws IOException {
        this(ServerSocketFactory.getDefault(), scripts);
    }

    RawServer(ServerSocketFactory sockets, Script... scripts) throws IOException {
        this.scripts = List.of(scripts);
        this.socket = sockets.createServerSocket(0, 128, InetAddress.getLoopbackAddress());
        start("raw-server", this::accept);
    }

    private static Thread start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept() {
        try {
            while (true) {
                Connection connection = new Connection(socket.accept());
                connections.add(connection);
                Script script = scripts.get(Math.min(connections.size(), scripts.size()) - 1);
                threads.add(start("raw-connection", () -> serve(script, connection)));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Script script, Connection connection) {
        try (connection) {
            script.serve(connection);
        } catch (IOException | RuntimeException | AssertionError e) {
            if (!socket.isClosed()) {
                problems.add(e);
            }
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The requests that were read to their end. */
    List<Request> requests() {
        return requests;
    }

    /** How many connections were made. */
    int connections() {
        return connections.size();
    }

    /** Waits until the scripts of all connections have come to their ends. */
    void awaitScripts() {
        try {
            for (Thread thread : threads) {
                thread.join(PATIENCE_MILLIS + 1000);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a script ran into. */
    List<Throwable> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    /** A whole reply with a body of text. */
    static String reply(int status, String contentType, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    /** A request as it was on the wire. */
    static final class Request {

        final String head;
        final byte[] body;

        Request(String head, byte[] body) {
            this.head = head;
            this.body = body;
        }

        /** The value of a header, or null. */
        String header(String name) {
            for (String line : head.split("\r\n", -1)) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
                    return line.substring(name.length() + 1).strip();
                }
            }
            return null;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** One connection, as a script sees it. */
    final class Connection implements AutoCloseable {

        private final Socket peer;
        private final InputStream in;

        private Connection(Socket peer) throws IOException {
            this.peer = peer;
            this.in = new BufferedInputStream(peer.getInputStream());
            peer.setTcpNoDelay(true);
            peer.setSoTimeout(PATIENCE_MILLIS);
        }

        /** Reads up to the blank line; empty when the peer closes before it. */
        String readHead() throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!endsWithBlankLine(head)) {
                int next = in.read();
                if (next < 0) {
                    return "";
                }
                head.write(next);
            }
            return head.toString(StandardCharsets.UTF_8);
        }

        private boolean endsWithBlankLine(ByteArrayOutputStream head) {
            byte[] bytes = head.toByteArray();
            int n = bytes.length;
            return n >= 4
                    && bytes[n - 4] == '\r'
                    && bytes[n - 3] == '\n'
                    && bytes[n - 2] == '\r'
                    && bytes[n - 1] == '\n';
        }

        /** Reads a request with its body; null when the peer closes before its end. */
        Request readRequest() throws IOException {
            String head = readHead();
            if (head.isEmpty()) {
                return null;
            }
            Request open = new Request(head, new byte[0]);
            byte[] body = "chunked".equalsIgnoreCase(open.header("Transfer-Encoding"))
                    ? readChunks()
                    : readExactly(open.header("Content-Length"));
            if (body == null) {
                return null;
            }
            Request request = new Request(head, body);
            requests.add(request);
            return request;
        }

        /** Waits until the peer has closed; closing before that, with something unread, would reset the connection. */
        void awaitClose() {
            try {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // closed, too
            }
        }

        private byte[] readExactly(String length) throws IOException {
            int expected = length == null ? 0 : Integer.parseInt(length);
            byte[] body = in.readNBytes(expected);
            return body.length < expected ? null : body;
        }

        private byte[] readChunks() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            while (true) {
                String size = readLine();
                if (size.isEmpty()) {
                    return null;
                }
                int length = Integer.parseInt(size, 16);
                byte[] chunk = in.readNBytes(length);
                if (chunk.length < length || !readLine().isEmpty()) {
                    return null;
                }
                if (length == 0) {
                    return body.toByteArray();
                }
                body.write(chunk);
            }
        }

        private String readLine() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }

        /** The bytes of the body, for those who read them on their own. */
        InputStream in() {
            return in;
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte[] bytes) throws IOException {
            peer.getOutputStream().write(bytes);
            peer.getOutputStream().flush();
        }

        /** Breaks the connection: the peer gets a reset, not an end. */
        void reset() throws IOException {
            peer.setSoLinger(true, 0);
            peer.close();
        }

        /** Waits until the peer has closed its side. */
        void awaitPeerClosed() throws IOException {
            try {
                while (in.read() >= 0) {
                    // what still comes does not matter
                }
            } catch (java.net.SocketTimeoutException e) {
                throw new AssertionError("the peer keeps the connection open", e);
            } catch (IOException e) {
                // a reset is an end too
            }
        }

        @Override
        public void close() throws IOException {
            peer.close();
        }
    }
}
