package ai.kapso.testing.internal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Calls a receiver: one connection, one request, one answer. By hand, because every ready client keeps threads of its own
 * alive, repeats what it should not, or hides headers; here each byte that a receiver sees is ours.
 */
final class WebhookCaller implements Closeable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** What to make of the answer. */
    private interface Reader<T> {
        T read(HttpAnswer answer) throws IOException;
    }

    /** The status that the receiver answers within the time allowed. */
    int post(URI url, Map<String, String> headers, byte[] body, Duration patience) throws IOException {
        StringBuilder head = head("POST", url, "HTTP/1.1");
        headers.forEach((name, value) ->
                head.append(oneLine(name)).append(": ").append(oneLine(value)).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n");
        return call(url, head, body, patience, HttpAnswer::status);
    }

    /** The whole answer. Asked in version 1.0, so that it does not come in chunks. */
    HttpAnswer get(URI url, Duration patience) throws IOException {
        return call(url, head("GET", url, "HTTP/1.0"), new byte[0], patience, HttpAnswer::withBody);
    }

    private <T> T call(URI url, StringBuilder head, byte[] body, Duration patience, Reader<T> reader)
            throws IOException {
        boolean secure = isSecure(url);
        long deadline = System.nanoTime() + patience.toNanos();
        try (Socket plain = new Socket()) {
            open.add(plain);
            try {
                if (closed) {
                    throw new IOException("the emulator is closed");
                }
                plain.setTcpNoDelay(true);
                plain.connect(new InetSocketAddress(host(url), port(url)), HttpAnswer.left(deadline));
                Socket socket = secure ? secured(plain, host(url), port(url)) : plain;
                socket.setSoTimeout(HttpAnswer.left(deadline));
                write(socket.getOutputStream(), head, body);
                return reader.read(HttpAnswer.read(socket, deadline));
            } finally {
                open.remove(plain);
            }
        }
    }

    private static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSecure(url) ? 443 : 80;
    }

    private static String host(URI url) {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static StringBuilder head(String method, URI url, String version) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        StringBuilder head = new StringBuilder(512);
        head.append(method)
                .append(' ')
                .append(target)
                .append(' ')
                .append(version)
                .append("\r\n");
        head.append("Host: ")
                .append(url.getHost())
                .append(':')
                .append(port(url))
                .append("\r\n");
        return head;
    }

    private static void write(OutputStream raw, StringBuilder head, byte[] body) throws IOException {
        head.append("Connection: close\r\n\r\n");
        OutputStream out = new BufferedOutputStream(raw);
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }

    @Override
    public void close() {
        closed = true;
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is being given up anyway.
            }
        }
    }
}
