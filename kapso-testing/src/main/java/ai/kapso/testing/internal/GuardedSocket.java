package ai.kapso.testing.internal;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A connection that ends when a request on it is no HTTP or ends too early. MockWebServer would log a crash then, and keep
 * the socket open until the emulator is closed.
 */
final class GuardedSocket extends Socket {
    private static final byte[] BAD_REQUEST =
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Override
    public InputStream getInputStream() throws IOException {
        return new Guard(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Replies(super.getOutputStream());
    }

    private void refuse() throws IOException {
        try {
            getOutputStream().write(BAD_REQUEST);
            shutdownOutput();
        } finally {
            close();
        }
    }

    private final class Guard extends FilterInputStream {
        private final RequestGrammar grammar = new RequestGrammar();

        private Guard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = in.read(buffer, offset, length);
            } catch (IOException e) {
                GuardedSocket.this.close();
                throw e;
            }
            if (count < 0) {
                if (!grammar.isBetweenRequests()) {
                    GuardedSocket.this.close();
                }
            } else if (!grammar.accepts(buffer, offset, count)) {
                refuse();
                throw new IOException("not an HTTP request");
            }
            return count;
        }
    }

    private final class Replies extends FilterOutputStream {
        private Replies(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                GuardedSocket.this.close();
                throw e;
            }
        }
    }
}
