package mabat.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("mabat.analysis");

    @Test
    void the_scan_found_our_classes() {
        assertThat(CLASSES.size()).as("no rule may pass on nothing").isGreaterThan(10);
    }

    @Test
    void hebrew_needs_lucene_and_the_jdk_only() {
        classes()
                .that()
                .resideInAPackage("mabat.analysis.hebrew..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "mabat.analysis.hebrew..",
                        "org.apache.lucene..",
                        "java..",
                        "org.jspecify..")
                .because("the analysis is useful without Elasticsearch")
                .check(CLASSES);
    }

    @Test
    void elasticsearch_is_seen_in_the_plugin_package_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mabat.analysis.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.elasticsearch..", "mabat.analysis.plugin..")
                .because("factories are thin and nothing depends on them")
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
    void every_package_is_null_marked() {
        assertThat(CLASSES)
                .allSatisfy(type ->
                        assertThat(type.getPackage().tryGetAnnotationOfType(NullMarked.class))
                                .as("package %s", type.getPackageName())
                                .isPresent());
    }
}
