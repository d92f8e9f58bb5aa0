package ai.kapso.benchmarks;

import ai.kapso.core.KapsoConfig;
import ai.kapso.whatsapp.WhatsAppClient;
import ai.kapso.whatsapp.messages.TextMessage;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;

/**
 * The time from the start of a JVM to the first reply, of a {@code main} that sends one message with the SDK and of one
 * that sends it with the bare client. Starts a JVM for each measurement, the two in turn.
 */
public final class StartupBenchmark {

    private static final int RUNS = 21;

    private StartupBenchmark() {}

    /** Sends one message with the SDK. */
    public static final class Kapso {
        private Kapso() {}

        /** The URL of the server is the only argument. */
        public static void main(String[] arguments) {
            KapsoConfig config = KapsoConfig.builder()
                    .apiKey("benchmark-key")
                    .apiBaseUrl(URI.create(arguments[0]))
                    .build();
            WhatsAppClient.create(config)
                    .messages("110000000000001")
                    .send(TextMessage.of("+15550100200", "Hello"))
                    .execute();
            System.exit(0);
        }
    }

    /** Sends one message with the bare client. */
    public static final class Bare {
        private Bare() {}

        /** The URL of the server is the only argument. */
        public static void main(String[] arguments) throws IOException, InterruptedException {
            new BareClient(arguments[0]).send("+15550100200", "Hello");
            System.exit(0);
        }
    }

    /** Prints the medians. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long[] bare = new long[RUNS];
        long[] kapso = new long[RUNS];
        try (InstantServer server = new InstantServer()) {
            for (int run = 0; run < RUNS; run++) {
                bare[run] = millis(Bare.class, server.url());
                kapso[run] = millis(Kapso.class, server.url());
            }
        }
        long bareMedian = median(bare);
        long kapsoMedian = median(kapso);
        System.out.printf(
                "bare %d ms, kapso %d ms, difference %d ms (medians of %d)%n",
                bareMedian, kapsoMedian, kapsoMedian - bareMedian, RUNS);
    }

    private static long millis(Class<?> main, String url) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), main.getName(), url)
                .inheritIO()
                .start();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
