package mabat.ui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The rules that the pages keep. */
class UiArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("mabat.ui");

    @Test
    void the_scan_found_the_application() {
        assertThat(CLASSES.size()).isGreaterThan(80);
    }

    @Test
    void features_do_not_need_each_other_in_a_circle() {
        slices().matching("mabat.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("two features that need each other are one feature")
                .check(CLASSES);
    }

    @Test
    void pages_touch_the_public_face_of_a_feature() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("mabat.*.*..")
                                .and(not(resideInAnyPackage("mabat.ui..", "mabat.analysis.."))))
                .because("a feature's sub-packages are its private rooms")
                .check(CLASSES);
    }

    @Test
    void what_makes_beans_is_found_by_its_name() {
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .and()
                .doNotBelongToAnyOf(MabatApplication.class)
                .should()
                .haveNameMatching(".*(Configuration|Controller)")
                .orShould()
                .haveSimpleName("ApiErrors")
                .because(
                        "MabatApplication looks at classes of these names only; ApiErrors is imported")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("mabat"));
    }

    @Test
    void pages_never_see_elasticsearch() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mabat.ui.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.lucene..")
                .because("its builders and answers stop in the adapters")
                .check(CLASSES);
    }

    @Test
    void spring_appears_where_things_are_wired() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "mabat.ui",
                        "mabat.ui.search..",
                        "mabat.ui.article..",
                        "mabat.ui.savedsearch..",
                        "mabat.ui.entity..",
                        "mabat.ui.story..",
                        "mabat.ui.analysis..",
                        "mabat.ui.component..")
                .and()
                .haveNameNotMatching(
                        ".*(Configuration|Properties|Application|Job|Controller)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("pages and widgets are plain classes that a test builds with new")
                .check(CLASSES);
    }

    @Test
    void vaadin_does_not_appear_in_rest_and_commands() {
        noClasses()
                .that()
                .resideInAnyPackage("mabat.ui.api..", "mabat.ui.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("programs need no pages")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void views_are_private_to_their_feature() {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .notBePublic()
                .because("they are reached by their address")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        classes()
                .should()
                .resideInAnyPackage(
                        CLASSES.stream()
                                .filter(c -> c.getSimpleName().equals("package-info"))
                                .filter(c -> c.isAnnotatedWith(NullMarked.class))
                                .map(c -> c.getPackageName())
                                .toArray(String[]::new))
                .because("a missing value is said, never guessed")
                .check(CLASSES);
    }

    @Test
    void nothing_is_injected_into_fields() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    @Test
    void exceptions_have_a_name() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void the_time_comes_from_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test holds the clock: " + Clock.class.getSimpleName())
                .check(CLASSES);
    }

    @Test
    void only_commands_write_to_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mabat.ui.command..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("everything else is logged")
                .check(CLASSES);
    }
}
