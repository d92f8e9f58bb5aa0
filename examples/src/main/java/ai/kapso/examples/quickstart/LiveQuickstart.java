package ai.kapso.examples.quickstart;

import ai.kapso.core.KapsoConfig;
import ai.kapso.platform.PlatformClient;
import ai.kapso.platform.phonenumbers.PhoneNumber;
import ai.kapso.platform.phonenumbers.PhoneNumberHealth;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the quickstart that only reads, against the real API: {@code KAPSO_API_KEY} must be set. */
final class LiveQuickstart {

    private final PlatformClient platform;
    private List<PhoneNumber> numbers = List.of();

    private LiveQuickstart(KapsoConfig config) {
        platform = PlatformClient.create(config);
    }

    static boolean run(PrintStream out) {
        KapsoConfig config;
        try {
            config = KapsoConfig.fromEnvironment();
        } catch (IllegalArgumentException e) {
            out.println("quickstart --live: " + e.getMessage());
            return false;
        }
        return new LiveQuickstart(config).steps(out, config).run("quickstart --live");
    }

    private Steps steps(PrintStream out, KapsoConfig config) {
        return new Steps(out)
                .add("read the environment", config::toString)
                .add("list customers", this::customers)
                .add("list connected numbers", this::numbers)
                .add("check their health", this::health)
                .add("list webhooks", this::webhooks);
    }

    private String customers() {
        return platform.customers().list().execute() + "";
    }

    private String numbers() {
        numbers = platform.phoneNumbers().list().stream().limit(3).collect(Collectors.toList());
        return numbers.size() + " looked at";
    }

    private String health() {
        return numbers.stream()
                .map(number -> number.id() + " " + status(number))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String status(PhoneNumber number) {
        PhoneNumberHealth health = platform.phoneNumbers().health(number.id()).execute();
        return health.status().toString();
    }

    private String webhooks() {
        return platform.webhooks().list().execute() + "";
    }
}
