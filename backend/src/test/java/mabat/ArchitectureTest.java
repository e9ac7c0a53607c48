package mabat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom; docs/architecture.md draws it. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(new ImportOption.DoNotIncludeJars())
                    .importPackages("mabat");

    @Test
    void the_scan_found_our_classes() {
        assertThat(CLASSES.size()).as("no rule may pass on nothing").isGreaterThan(120);
        assertThat(features())
                .contains("article", "search", "discovery", "suggest", "ingest", "elastic");
    }

    @Test
    void features_do_not_need_each_other_in_circles() {
        slices().matching("mabat.(*)..")
                .should()
                .beFreeOfCycles()
                .because(
                        "two features that need each other are one feature, or a third one waits for a name")
                .check(CLASSES);
    }

    @Test
    void what_is_built_on_search_stays_out_of_it() {
        noClasses()
                .that()
                .resideInAPackage("mabat.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("mabat.discovery..", "mabat.suggest..", "mabat.savedsearch..")
                .because(
                        "overviews, offers and saved searches run criteria; search knows none of them")
                .check(CLASSES);
    }

    @Test
    void the_elasticsearch_client_stays_in_adapters() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..elastic..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("co.elastic.clients..")
                .because("its builders and responses stop at the adapters")
                .check(CLASSES);
    }

    @Test
    void spring_is_wiring_only() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        ".*(Configuration|Properties|Application|Job|Controller)(\\$.*)?")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework..")
                                .and(not(resideInAPackage("org.springframework.util.unit.."))))
                .because("services are plain classes that a test builds with new")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "failure"})
    void the_shared_vocabulary_needs_the_jdk_only(String feature) {
        classes()
                .that()
                .resideInAPackage("mabat." + feature + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "mabat.article..", "mabat.failure..", "java..", "org.jspecify..")
                .because("it would compile in any project")
                .check(CLASSES);
    }

    @Test
    void the_rooms_of_a_feature_are_used_by_that_feature_only() {
        for (String feature : features()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("mabat." + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("mabat." + feature + ".*..")
                    .because("a feature's root package is its public face")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES)
                .allSatisfy(type ->
                        assertThat(type.getPackage().tryGetAnnotationOfType(NullMarked.class))
                                .as("package %s", type.getPackageName())
                                .isPresent());
    }

    @Test
    void time_is_an_input() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Configuration")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test gives its own clock")
                .check(CLASSES);
    }

    @Test
    void standard_streams_stay_untouched() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("a library has no console")
                .check(CLASSES);
    }

    @Test
    void exceptions_say_what_they_are() {
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
                .because("callers can act on a type, not on a message")
                .check(CLASSES);
    }

    @Test
    void dependencies_come_through_constructors() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .because("a class that needs something says so in its constructor")
                .check(CLASSES);
    }

    @Test
    void names_tell_the_truth() {
        List<String> vague =
                CLASSES.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name ->
                                name.matches(".*(Helper|Manager|Utils?|Impl)|Abstract.*Base"))
                        .toList();

        assertThat(vague).isEmpty();
    }

    private static Set<String> features() {
        return CLASSES.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .collect(Collectors.toSet());
    }
}
