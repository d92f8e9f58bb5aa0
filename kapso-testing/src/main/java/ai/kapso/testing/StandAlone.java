package ai.kapso.testing;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The emulator as a program: reads its options and prints where it is. */
final class StandAlone {
    private static final String USAGE = "Runs an emulator of Kapso on 127.0.0.1 until the process is ended.\n\n"
            + "  --port N           the port; any free one by default\n"
            + "  --api-key KEY      the API key that is accepted; a random one by default\n"
            + "  --number NUMBER    connects a phone number of the business, such as +15550100001; may be repeated\n"
            + "  --webhook-url URL  delivers message and conversation events of each number to this URL\n"
            + "  --secret SECRET    what those webhooks are signed with; a random one by default\n"
            + "  --help             prints this\n\n"
            + "Other processes control it by HTTP, with the API key: GET /_emulator lists the operations.";

    private final PrintStream out;
    private final PrintStream err;
    private final EmulatorBuilder builder = KapsoEmulator.builder();
    private final List<String> numbers = new ArrayList<>();
    private @Nullable String webhookUrl;
    private @Nullable String secret;
    private @Nullable KapsoEmulator emulator;

    StandAlone(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The emulator, once it runs. */
    @Nullable
    KapsoEmulator emulator() {
        return emulator;
    }

    /** Starts an emulator unless the options ask for help or make no sense, and returns the exit code. */
    int start(String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        try {
            read(arguments);
            emulator = run();
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage() + "\nTry --help.");
            return 2;
        }
    }

    private void read(String... arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length && arguments[i].startsWith("--")) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            option(arguments[i], i + 1 < arguments.length ? arguments[i + 1] : "");
        }
        if (secret != null && webhookUrl == null) {
            throw new IllegalArgumentException("--secret needs --webhook-url");
        }
        if (webhookUrl != null && numbers.isEmpty()) {
            throw new IllegalArgumentException("--webhook-url needs --number");
        }
    }

    private void option(String name, String value) {
        switch (name) {
            case "--port":
                builder.port(port(value));
                break;
            case "--api-key":
                builder.apiKey(value);
                break;
            case "--number":
                numbers.add(KapsoEmulator.digits(value));
                break;
            case "--webhook-url":
                webhookUrl = value;
                break;
            case "--secret":
                secret = value;
                break;
            default:
                throw new IllegalArgumentException("unknown option " + name);
        }
    }

    private static int port(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port: must be a number, was " + value, e);
        }
    }

    private KapsoEmulator run() {
        KapsoEmulator running = builder.start();
        try {
            List<String> lines = new ArrayList<>();
            lines.add("KAPSO_API_BASE_URL=" + running.baseUrl());
            lines.add("KAPSO_API_KEY=" + running.apiKey());
            for (String number : numbers) {
                BusinessNumber phone = running.addPhoneNumber(null, number);
                lines.add("KAPSO_PHONE_NUMBER_ID=" + phone.phoneNumberId());
                if (webhookUrl != null) {
                    secret = running.addWebhook(phone, webhookUrl, secret);
                }
            }
            if (secret != null) {
                lines.add("KAPSO_WEBHOOK_SECRET=" + secret);
            }
            lines.forEach(out::println);
            out.flush();
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }
}
