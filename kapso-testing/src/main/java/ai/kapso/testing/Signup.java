package ai.kapso.testing;

import ai.kapso.testing.internal.Phone;
import ai.kapso.testing.internal.Signups;
import ai.kapso.testing.internal.World;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the business going through the page behind a setup link.
 *
 * <pre>{@code
 * Signup.Result result = emulator.signup(link.url()).completes();
 * String phoneNumberId = result.number().get().phoneNumberId();
 * }</pre>
 *
 * Immutable.
 */
public final class Signup {
    private final World world;
    private final String link;
    private final @Nullable String digits;
    private final @Nullable String phoneNumberId;
    private final @Nullable String businessAccountId;

    Signup(World world, String link) {
        this(world, link, null, null, null);
    }

    private Signup(
            World world,
            String link,
            @Nullable String digits,
            @Nullable String phoneNumberId,
            @Nullable String businessAccountId) {
        this.world = world;
        this.link = link;
        this.digits = digits;
        this.phoneNumberId = phoneNumberId;
        this.businessAccountId = businessAccountId;
    }

    /**
     * The number that the customer connects; without it the emulator invents one.
     *
     * @param phoneNumber in any spelling; only the digits count
     * @return the signup with this number
     */
    public Signup withPhoneNumber(String phoneNumber) {
        String only = phoneNumber.replaceAll("[^0-9]", "");
        return new Signup(world, link, only, phoneNumberId, businessAccountId);
    }

    /**
     * The ids that Meta gives; without them the emulator invents some.
     *
     * @param newPhoneNumberId the id of the number
     * @param newBusinessAccountId the id of the WhatsApp Business Account
     * @return the signup with these ids
     */
    public Signup withIds(String newPhoneNumberId, String newBusinessAccountId) {
        return new Signup(world, link, digits, newPhoneNumberId, newBusinessAccountId);
    }

    /**
     * The customer goes through to the end: a number is connected, the link is used, project webhooks hear of
     * {@code whatsapp.phone_number.created}, and the browser is sent on. A link that is used, revoked or expired sends
     * the browser to the failure page instead, and nothing else happens.
     *
     * @return what came of it
     */
    @CanIgnoreReturnValue
    public Result completes() {
        Signups.Outcome outcome =
                world.call(() -> world.signups().complete(link, digits, phoneNumberId, businessAccountId));
        return new Result(world, outcome.redirect(), outcome.phone());
    }

    /**
     * The customer does not get to the end.
     *
     * @param errorCode why: {@code facebook_auth_failed}, {@code phone_verification_failed},
     *     {@code waba_limit_reached}, {@code token_exchange_failed}, …
     * @return where the browser is sent on to
     */
    @CanIgnoreReturnValue
    public Result fails(String errorCode) {
        return new Result(world, world.call(() -> world.signups().fail(link, errorCode)), null);
    }

    /** What came of a signup. Immutable. */
    public static final class Result {
        private final URI redirect;
        private final @Nullable BusinessNumber number;

        private Result(World world, String redirect, @Nullable Phone phone) {
            this.redirect = URI.create(redirect);
            this.number = phone == null ? null : new BusinessNumber(world, phone);
        }

        /**
         * Where the browser is sent: the link's success or failure URL with Kapso's parameters.
         *
         * @return the URL
         */
        public URI redirect() {
            return redirect;
        }

        /**
         * The number that is connected now.
         *
         * @return the number; nothing after a failure
         */
        public Optional<BusinessNumber> number() {
            return Optional.ofNullable(number);
        }
    }
}
