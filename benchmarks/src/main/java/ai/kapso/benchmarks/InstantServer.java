package ai.kapso.benchmarks;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers every request at once with the same send result; does nothing else, so that the clients are what is measured. */
public final class InstantServer implements Closeable {

    private static final byte[] REPLY = reply(
            "{\"messaging_product\":\"whatsapp\","
                    + "\"contacts\":[{\"input\":\"+15550100200\",\"wa_id\":\"15550100200\"}],"
                    + "\"messages\":[{\"id\":\"wamid.QkVOQ0gwMDAwMDAwMDAwMDAwMDAwMDAwMDE=\",\"message_status\":\"accepted\"}]}");
    private static final String LENGTH = "content-length:";

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** Starts on a free port of loopback. */
    public InstantServer() throws IOException {
        server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        start("instant-server", this::accept);
    }

    /** The base URL, without a path. */
    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                start("instant-connection", () -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void serve(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream(), 16 << 10);
                OutputStream out = socket.getOutputStream()) {
            for (int length = readHead(in); length >= 0; length = readHead(in)) {
                in.readNBytes(length);
                out.write(REPLY);
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    /** Reads up to the empty line; the length of the body, or -1 at the end of the connection. */
    private static int readHead(InputStream in) throws IOException {
        int length = 0;
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.append((char) c);
                continue;
            }
            String header = line.toString().strip().toLowerCase(Locale.ROOT);
            if (header.isEmpty()) {
                return length;
            }
            if (header.startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            line.setLength(0);
        }
        return -1;
    }

    private static byte[] reply(String json) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n"
                        + json)
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
