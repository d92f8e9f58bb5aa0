package ai.kapso.platform.phonenumbers;

import ai.kapso.core.Call;
import ai.kapso.core.KapsoConfig;
import ai.kapso.core.PagedCall;
import ai.kapso.core.internal.http.Api;
import ai.kapso.core.internal.http.Operation;
import ai.kapso.core.internal.http.Pipeline;
import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * The WhatsApp numbers that are connected to the project.
 *
 * <p>Everywhere a number is named by Meta's id, {@link PhoneNumber#phoneNumberId()}. From
 * {@code PlatformClient.phoneNumbers()}. Immutable and thread-safe.
 */
@CheckReturnValue
public final class PhoneNumbers {

    private static final String NUMBERS = "/whatsapp/phone_numbers";
    private static final String NUMBER = "/whatsapp/phone_numbers/{phone_number_id}";

    private final Pipeline pipeline;

    /** For {@code PlatformClient}, which gives this out. */
    public PhoneNumbers(KapsoConfig config) {
        this.pipeline = Pipeline.of(config);
    }

    /** All numbers, newest first: {@code GET /platform/v1/whatsapp/phone_numbers}. */
    public PagedCall<PhoneNumber> list() {
        return pipeline.paged(Operation.get(Api.PLATFORM, NUMBERS), PhoneNumber.class);
    }

    /**
     * Some numbers, newest first: {@code GET /platform/v1/whatsapp/phone_numbers}.
     *
     * @param query which ones
     */
    public PagedCall<PhoneNumber> list(PhoneNumberQuery query) {
        return pipeline.paged(Operation.get(Api.PLATFORM, NUMBERS).query(query), PhoneNumber.class);
    }

    /**
     * One number: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}}.
     *
     * @param phoneNumberId Meta's id of the number
     */
    public Call<PhoneNumber> get(String phoneNumberId) {
        return pipeline.call(
                number(Operation.get(Api.PLATFORM, NUMBER), phoneNumberId).replyIn("data", PhoneNumber.class));
    }

    /**
     * Connects a number of a customer: {@code POST /platform/v1/customers/{customer_id}/whatsapp/phone_numbers}. Fails
     * with 409 when the number is connected already or the plan has no room for it.
     *
     * @param customerId Kapso's id of the customer
     * @param number the number
     */
    public Call<PhoneNumber> create(String customerId, NewPhoneNumber number) {
        return pipeline.call(Operation.post(Api.PLATFORM, "/customers/{customer_id}/whatsapp/phone_numbers")
                .path("customer_id", customerId)
                .body("whatsapp_phone_number", number)
                .replyIn("data", PhoneNumber.class));
    }

    /**
     * Changes a number: {@code PATCH /platform/v1/whatsapp/phone_numbers/{phone_number_id}}.
     *
     * @param phoneNumberId Meta's id of the number
     * @param update what changes
     */
    public Call<PhoneNumber> update(String phoneNumberId, PhoneNumberUpdate update) {
        return pipeline.call(number(Operation.patch(Api.PLATFORM, NUMBER), phoneNumberId)
                .body("whatsapp_phone_number", update)
                .replyIn("data", PhoneNumber.class));
    }

    /**
     * Disconnects a number: {@code DELETE /platform/v1/whatsapp/phone_numbers/{phone_number_id}}.
     *
     * @param phoneNumberId Meta's id of the number
     */
    public Call<@Nullable Void> delete(String phoneNumberId) {
        return pipeline.call(
                number(Operation.delete(Api.PLATFORM, NUMBER), phoneNumberId).noReply());
    }

    /**
     * Looks whether a number works: {@code GET /platform/v1/whatsapp/phone_numbers/{phone_number_id}/health}.
     *
     * <p>A project may ask five times a second and sixty times a minute; the {@code rateLimit()} of
     * {@code executeForResponse()} says what is left. The server keeps an answer for three minutes.
     *
     * @param phoneNumberId Meta's id of the number
     */
    public Call<PhoneNumberHealth> health(String phoneNumberId) {
        return pipeline.call(number(Operation.get(Api.PLATFORM, NUMBER + "/health"), phoneNumberId)
                .errorIsPartOfReply()
                .reply(PhoneNumberHealth.class));
    }

    private static Operation.Builder number(Operation.Builder operation, String phoneNumberId) {
        return operation.path("phone_number_id", phoneNumberId);
    }
}
