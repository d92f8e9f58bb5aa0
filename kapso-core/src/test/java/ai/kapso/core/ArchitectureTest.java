package ai.kapso.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import ai.kapso.core.internal.http.JdkHttp;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of the core may know of each other and of the JDK. */
@AnalyzeClasses(packages = "ai.kapso.core", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule httpStaysInTheTransport = noClasses()
            .that()
            .resideOutsideOfPackage("ai.kapso.core.internal.http")
            .and()
            .areNotAssignableTo(KapsoConfig.class)
            .and()
            .areNotAssignableTo(KapsoConfig.Builder.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("only the transport talks HTTP; a config may be given a ready client");

    @ArchTest
    static final ArchRule noCryptography = noClasses()
            .should(dependOnClassesThat(resideInAPackage("javax.crypto..")))
            .because("signatures and encryption belong to the modules for webhooks and flows");

    @ArchTest
    static final ArchRule environmentIsReadInOnePlace = noClasses()
            .that()
            .areNotAssignableTo(Environment.class)
            .and()
            .areNotAssignableTo(JdkHttp.class) // explains the switches of the JDK's own client
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class)
            .because("what the environment can set is listed at KapsoConfig.fromEnvironment");

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("waiting occupies no thread: it is the timer's part");

    @ArchTest
    static final ArchRule publicTypesShowNoInternals = classes()
            .that()
            .resideInAnyPackage("ai.kapso.core", "ai.kapso.core.json", "ai.kapso.core.model")
            .and(describe("can be seen by users", ArchitectureTest::isVisible))
            .should(showNoInternals());

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static ArchCondition<JavaClass> showNoInternals() {
        return new ArchCondition<>("show no internal types in what is public or protected") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> supertypes =
                        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
                report(type, type.getFullName(), supertypes, events);
                type.getMembers().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED))
                        .forEach(member -> report(type, member.getFullName(), shownBy(member), events));
            }
        };
    }

    private static Stream<JavaClass> shownBy(JavaMember member) {
        if (member instanceof JavaField) {
            return ((JavaField) member).getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Set<JavaClass> parameters = unit.getParameterTypes().stream()
                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes(), parameters, Set.copyOf(unit.getExceptionTypes()))
                .flatMap(Set::stream);
    }

    private static void report(JavaClass type, String where, Stream<JavaClass> shown, ConditionEvents events) {
        shown.filter(other -> other.getPackageName().contains(".internal"))
                .forEach(other -> events.add(SimpleConditionEvent.violated(type, where + " shows " + other.getName())));
    }

    /** The module's own classes, wherever the build puts them. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
