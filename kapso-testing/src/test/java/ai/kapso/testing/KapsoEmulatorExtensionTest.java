package ai.kapso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class KapsoEmulatorExtensionTest {
    private static String seen = "";

    @Nested
    @ExtendWith(KapsoEmulatorExtension.class)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class Injected {
        @BeforeEach
        void isThereBeforeEachTest(KapsoEmulator emulator) {
            assertThat(emulator.requests()).isEmpty();
        }

        @Test
        @Order(1)
        void givesTheEmulatorToATest(KapsoEmulator emulator) {
            seen = emulator.baseUrl().toString();
            emulator.addPhoneNumber("110", "15550001111");
            assertThat(new Api(emulator).get(Api.PLATFORM + "/customers").status)
                    .isEqualTo(200);
        }

        @Test
        @Order(2)
        void resetsItForTheNext(KapsoEmulator emulator) {
            assertThat(emulator.baseUrl().toString()).isEqualTo(seen);
            assertThat(new Api(emulator)
                            .get(Api.PLATFORM + "/whatsapp/phone_numbers")
                            .data())
                    .isEmpty();
        }
    }

    @Nested
    class ForEachTest {
        @RegisterExtension
        final KapsoEmulatorExtension kapso =
                KapsoEmulatorExtension.with(KapsoEmulator.builder().apiKey("k-1"));

        @Test
        void takesSettings() {
            assertThat(kapso.emulator().apiKey()).isEqualTo("k-1");
        }

        @Test
        void givesTheSameEmulatorAsAParameter(KapsoEmulator emulator) {
            assertThat(emulator).isSameAs(kapso.emulator());
        }
    }

    @Test
    void hasNoEmulatorOutsideOfTests() {
        KapsoEmulatorExtension extension = new KapsoEmulatorExtension();
        assertThatIllegalStateException().isThrownBy(extension::emulator);
    }
}
