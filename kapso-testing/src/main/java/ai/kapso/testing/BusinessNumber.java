package ai.kapso.testing;

import ai.kapso.testing.internal.Json;
import ai.kapso.testing.internal.Phone;
import ai.kapso.testing.internal.World;

/** A phone number of the business that is connected to the emulator. Safe for use by many threads. */
public final class BusinessNumber {
    private final World world;
    private final Phone phone;

    BusinessNumber(World world, Phone phone) {
        this.world = world;
        this.phone = phone;
    }

    /**
     * Meta's id of the number, which sends and webhooks go by.
     *
     * @return the id
     */
    public String phoneNumberId() {
        return phone.id();
    }

    /**
     * The id of the WhatsApp Business Account (WABA) that the number belongs to.
     *
     * @return the id
     */
    public String businessAccountId() {
        return phone.businessAccountId();
    }

    /**
     * The number itself.
     *
     * @return a plus sign and digits
     */
    public String displayPhoneNumber() {
        return "+" + phone.digits();
    }

    /** Ends every conversation that goes on with the number, as an agent or a day of silence would. */
    public void endsConversations() {
        world.run(() -> world.chats().endAll(phone));
    }

    /**
     * Lets the health check fail from now on.
     *
     * @param error what the check says is wrong
     */
    public void becomesUnhealthy(String error) {
        world.run(() -> {
            phone.health().put("status", "unhealthy");
            phone.health().put("error", error);
            Json.putIfPresent(phone.health(), "retry_after", world.inFiveMinutes());
        });
    }

    /** Lets the health check pass again. */
    public void becomesHealthy() {
        world.run(() -> phone.health().removeAll());
    }

    @Override
    public String toString() {
        return "BusinessNumber[" + phoneNumberId() + ", " + displayPhoneNumber() + "]";
    }
}
