package io.tradesift;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The table of docs/architecture.md: who may use whom. */
@AnalyzeClasses(packages = "io.tradesift", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "inquiry", "data", "text", "signal", "facts", "model", "verdict", "strategy", "classify"
    };

    @ArchTest
    static final ArchRule INQUIRY = room("inquiry");

    @ArchTest
    static final ArchRule DATA = room("data", "lib:org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule TEXT = room("text", "inquiry");

    @ArchTest
    static final ArchRule SIGNAL = room("signal", "inquiry", "data", "text");

    @ArchTest
    static final ArchRule FACTS = room("facts", "inquiry", "data", "text", "signal", "lib:com.google.i18n..");

    @ArchTest
    static final ArchRule MODEL = room("model", "inquiry", "data", "text", "signal", "facts", "lib:opennlp..");

    @ArchTest
    static final ArchRule VERDICT = room("verdict", "inquiry", "facts", "signal", "text", "model");

    @ArchTest
    static final ArchRule STRATEGY = room("strategy", "inquiry", "data", "text", "signal", "facts", "model", "verdict");

    @ArchTest
    static final ArchRule CLASSIFY =
            room("classify", "inquiry", "data", "text", "signal", "facts", "model", "verdict", "strategy");

    @ArchTest
    static final ArchRule SERVING_NEVER_TRAINS = noClasses()
            .that()
            .resideOutsideOfPackages("io.tradesift.training", "io.tradesift.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.tradesift.training");

    @ArchTest
    static final ArchRule EDGES_ARE_NOBODYS_FOUNDATION = noClasses()
            .that()
            .resideInAnyPackage(packages(CORE))
            .or()
            .resideInAPackage("io.tradesift.training")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.tradesift.api", "io.tradesift.app", "io.tradesift.cli");

    @ArchTest
    static final ArchRule OPENNLP_STAYS_IN_THE_MODEL = noClasses()
            .that()
            .resideOutsideOfPackages("io.tradesift.model", "io.tradesift.training")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule FIELDS_ARE_NOT_INJECTED = noFields().should().beAnnotatedWith(jakarta.inject.Inject.class);

    private static ArchRule room(String name, String... allowed) {
        String[] ours = Stream.concat(Stream.of(name), Arrays.stream(allowed).filter(use -> !use.startsWith("lib:")))
                .toArray(String[]::new);
        String[] libraries = Arrays.stream(allowed)
                .filter(use -> use.startsWith("lib:"))
                .map(use -> use.substring("lib:".length()))
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> permitted = resideInAnyPackage(packages(ours))
                .or(resideInAnyPackage("java..", "org.jspecify..", ""))
                .or(resideInAnyPackage(libraries));
        return classes()
                .that()
                .resideInAPackage("io.tradesift." + name)
                .should()
                .onlyDependOnClassesThat(permitted);
    }

    private static String[] packages(String[] names) {
        return Arrays.stream(names).map(name -> "io.tradesift." + name).toArray(String[]::new);
    }
}
