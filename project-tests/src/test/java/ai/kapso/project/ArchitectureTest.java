package ai.kapso.project;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import ai.kapso.core.KapsoConfig;
import ai.kapso.core.json.JsonModel;
import ai.kapso.core.json.OpenEnum;
import ai.kapso.testing.KapsoEmulator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the architecture that hold for all published modules together. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrls(
                    Artifacts.published().stream().map(ArchitectureTest::url).collect(Collectors.toList()));

    private static final Set<String> API = Artifacts.modules().stream()
            .flatMap(module -> Artifacts.api(module).stream())
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Values that have no object of their own in JSON, and so no properties that nobody knows. */
    private static final Set<String> NO_OBJECTS_IN_JSON = Set.of(
            "ai.kapso.core.model.ContactsContent", // an array
            "ai.kapso.core.model.UnknownContent", // any JSON
            "ai.kapso.core.model.UnknownReply",
            "ai.kapso.platform.setuplinks.SetupRedirect", // read from a URL
            "ai.kapso.whatsapp.messages.MediaRef", // parts of what a message writes
            "ai.kapso.whatsapp.messages.MessageHeader",
            "ai.kapso.whatsapp.messages.ProductCard",
            "ai.kapso.whatsapp.messages.QuickReplyCard",
            "ai.kapso.whatsapp.messages.Recipient",
            "ai.kapso.whatsapp.messages.ReplyButton",
            "ai.kapso.whatsapp.messages.UrlCard",
            "ai.kapso.webhooks.meta.NumberTraffic"); // made from what was read

    @Test
    void modulesDependOnTheCoreAndNotOnEachOther() {
        slices().matching("ai.kapso.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("ai.kapso.core.."))
                .ignoreDependency(resideInAPackage("ai.kapso.testing.."), alwaysTrue())
                .check(CLASSES);
    }

    @Test
    void onlyTheTransportKnowsTheHttpClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ai.kapso.core.internal.http..")
                .and(DescribedPredicate.not(belongToAnyOf(KapsoConfig.class))) // takes a ready client from the user
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    @Test
    void onlyWebhooksAndFlowsDoCryptography() {
        noClasses()
                .that()
                .resideOutsideOfPackages("ai.kapso.webhooks..", "ai.kapso.flows..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.crypto..")
                .check(CLASSES);
    }

    @Test
    void onlyTheConfigReadsTheEnvironment() {
        Set<String> readers = Set.of("getenv", "getProperty", "getProperties", "getInteger", "getLong", "getBoolean");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("ai.kapso.core.Environment") // of KapsoConfig
                .and()
                .doNotHaveFullyQualifiedName("ai.kapso.core.internal.http.JdkHttp") // the JDK's own switches
                .should()
                .accessTargetWhere(JavaAccess.Predicates.targetOwner(
                                belongToAnyOf(System.class, Integer.class, Long.class, Boolean.class))
                        .and(DescribedPredicate.describe(
                                "reads the environment", access -> readers.contains(access.getName()))))
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .that(DescribedPredicate.not(belongToAnyOf(KapsoEmulator.class))) // its main is a program
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void publicTypesShowNoInternalOnes() {
        classes().that(areApi()).should(showOnlyPublicTypes()).check(CLASSES);
    }

    @Test
    void publicNamesSayWhatAThingIs() {
        classes()
                .that(areApi())
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)([A-Z0-9$].*)?")
                .check(CLASSES);
    }

    @Test
    void valuesAreJsonModels() {
        classes()
                .that()
                .areAnnotatedWith("org.immutables.value.Value$Immutable")
                .and(DescribedPredicate.not(areNoObjectsInJson()))
                .should()
                .beAssignableTo(JsonModel.class)
                .check(CLASSES);
    }

    @Test
    void openEnumsAreFinalAndNameWhatTheyKnow() {
        classes()
                .that()
                .areAssignableTo(OpenEnum.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould(nestAnEnumNamedKnown())
                .check(CLASSES);
    }

    private static URL url(Path jar) {
        try {
            return URI.create("jar:" + jar.toUri() + "!/").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static DescribedPredicate<JavaClass> areNoObjectsInJson() {
        return DescribedPredicate.describe(
                "are no objects in JSON", type -> NO_OBJECTS_IN_JSON.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> areApi() {
        return DescribedPredicate.describe("are public in an exported package", type -> API.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> showOnlyPublicTypes() {
        return condition(
                "show only types that users can name",
                type -> shown(type)
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(named ->
                                named.getPackageName().startsWith("ai.kapso.") && !API.contains(named.getName()))
                        .map(hidden -> type.getName() + " shows " + hidden.getName()));
    }

    private static Stream<JavaMember> shown(JavaClass type) {
        return type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaClass> nestAnEnumNamedKnown() {
        return condition("nest an enum Known that ends in UNKNOWN, and have of(String)", type -> {
            Class<?> reflected = type.reflect();
            boolean known = Stream.of(reflected.getClasses())
                    .filter(nested -> nested.getSimpleName().equals("Known") && nested.isEnum())
                    .map(Class::getEnumConstants)
                    .anyMatch(words -> words[words.length - 1].toString().equals("UNKNOWN"));
            boolean of = type.tryGetMethod("of", String.class).isPresent();
            return known && of ? Stream.empty() : Stream.of(type.getName() + " does not");
        });
    }

    private static ArchCondition<JavaClass> condition(String says, Function<JavaClass, Stream<String>> violations) {
        return new ArchCondition<>(says) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations
                        .apply(type)
                        .distinct()
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }
}
