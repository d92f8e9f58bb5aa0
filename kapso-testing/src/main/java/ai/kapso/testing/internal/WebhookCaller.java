package ai.kapso.testing.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a webhook: one connection, one request, one status. By hand, because every ready client keeps threads of its own
 * alive, repeats what it should not, or hides headers; here each byte that a receiver sees is ours.
 */
final class WebhookCaller implements Closeable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** The status that the receiver answers within the time allowed. */
    int post(URI url, Map<String, String> headers, byte[] body, Duration patience) throws IOException {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        long deadline = System.nanoTime() + patience.toNanos();
        try (Socket plain = new Socket()) {
            open.add(plain);
            try {
                if (closed) {
                    throw new IOException("the emulator is closed");
                }
                plain.setTcpNoDelay(true);
                plain.connect(new InetSocketAddress(host(url), port), left(deadline));
                Socket socket = secure ? secured(plain, host(url), port) : plain;
                socket.setSoTimeout(left(deadline));
                write(socket.getOutputStream(), url, port, headers, body);
                return readStatus(socket, deadline);
            } finally {
                open.remove(plain);
            }
        }
    }

    private static String host(URI url) {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static int left(long deadline) throws SocketTimeoutException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        return (int) Math.min(Integer.MAX_VALUE, millis);
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

    private static void write(OutputStream raw, URI url, int port, Map<String, String> headers, byte[] body)
            throws IOException {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        StringBuilder head = new StringBuilder(512);
        head.append("POST ").append(target).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(url.getHost()).append(':').append(port).append("\r\n");
        headers.forEach((name, value) ->
                head.append(oneLine(name)).append(": ").append(oneLine(value)).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        OutputStream out = new BufferedOutputStream(raw);
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }

    private static int readStatus(Socket socket, long deadline) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        while (true) {
            String line = readLine(in, socket, deadline);
            String[] parts = line.split(" ", 3);
            if (parts.length < 2 || !parts[0].toUpperCase(Locale.ROOT).startsWith("HTTP/")) {
                throw new IOException("the receiver does not speak HTTP");
            }
            int status = Integer.parseInt(parts[1]);
            if (status >= 200) {
                return status;
            }
            // An interim answer such as 100: the final one follows its headers.
            String header = readLine(in, socket, deadline);
            while (!header.isEmpty()) {
                header = readLine(in, socket, deadline);
            }
        }
    }

    private static String readLine(InputStream in, Socket socket, long deadline) throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < 65_536) {
            socket.setSoTimeout(left(deadline));
            int b = in.read();
            if (b < 0) {
                throw new IOException("the receiver closed the connection without an answer");
            }
            if (b == '\n') {
                return line.toString().trim();
            }
            line.append((char) b);
        }
        throw new IOException("the receiver's answer is too long");
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
