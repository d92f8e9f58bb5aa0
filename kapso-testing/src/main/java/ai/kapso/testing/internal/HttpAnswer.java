package ai.kapso.testing.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a receiver answers, read until a point in time and no further than anybody wants to know. */
final class HttpAnswer {
    private static final int BODY_LIMIT = 1024;

    private final Socket socket;
    private final InputStream in;
    private final long deadline;
    private int status;
    private int length = BODY_LIMIT;
    private String body = "";

    private HttpAnswer(Socket socket, long deadline) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.deadline = deadline;
    }

    /** Reads as far as the status. */
    static HttpAnswer read(Socket socket, long deadline) throws IOException {
        HttpAnswer answer = new HttpAnswer(socket, deadline);
        answer.readStatus();
        return answer;
    }

    /** The milliseconds until the deadline. */
    static int left(long deadline) throws SocketTimeoutException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        return (int) Math.min(Integer.MAX_VALUE, millis);
    }

    int status() {
        return status;
    }

    /** The beginning of the body; empty unless it was read. */
    String body() {
        return body;
    }

    private void readStatus() throws IOException {
        while (true) {
            String[] parts = readLine().split(" ", 3);
            if (parts.length < 2 || !parts[0].toUpperCase(Locale.ROOT).startsWith("HTTP/")) {
                throw new IOException("the receiver does not speak HTTP");
            }
            status = Integer.parseInt(parts[1]);
            if (status >= 200) {
                return;
            }
            // An interim answer such as 100: the final one follows its headers.
            skipHeaders();
        }
    }

    private void skipHeaders() throws IOException {
        String header = readLine();
        while (!header.isEmpty()) {
            String[] parts = header.split(":", 2);
            if (parts.length == 2 && parts[0].equalsIgnoreCase("content-length")) {
                length = Math.min(BODY_LIMIT, Integer.parseInt(parts[1].trim()));
            }
            header = readLine();
        }
    }

    /** Reads on to the end of the body, if that is near. */
    HttpAnswer withBody() throws IOException {
        skipHeaders();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < length) {
            int b = read();
            if (b < 0) {
                break;
            }
            bytes.write(b);
        }
        body = new String(bytes.toByteArray(), StandardCharsets.UTF_8);
        return this;
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < 65_536) {
            int b = read();
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

    private int read() throws IOException {
        socket.setSoTimeout(left(deadline));
        return in.read();
    }
}
