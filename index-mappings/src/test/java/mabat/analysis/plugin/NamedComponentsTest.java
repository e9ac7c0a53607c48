package mabat.analysis.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/**
 * The plugin zip's {@code named_components.json} is a golden file: Elasticsearch loads what it
 * lists.
 */
class NamedComponentsTest {

    @Test
    void the_list_of_components_is_what_the_annotations_say() throws IOException {
        var written = Files.readString(Path.of("src/main/assembly/named_components.json"));
        assertThat(written).isEqualTo(listed());
    }

    private static String listed() {
        var byKind = new TreeMap<String, TreeMap<String, String>>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("mabat.analysis.plugin")) {
            type.tryGetAnnotationOfType(NamedComponent.class)
                    .ifPresent(name ->
                            byKind.computeIfAbsent(kind(type), k -> new TreeMap<>())
                                    .put(name.value(), type.getName()));
        }
        return json(byKind);
    }

    private static String kind(JavaClass type) {
        return type.getRawInterfaces().iterator().next().getName();
    }

    private static String json(TreeMap<String, TreeMap<String, String>> byKind) {
        var text = new StringBuilder("{\n");
        byKind.forEach((kind, components) -> {
            text.append("  \"").append(kind).append("\": {\n");
            components.forEach(
                    (name, type) -> text.append("    \"%s\": \"%s\",%n".formatted(name, type)));
            text.setLength(text.length() - 2);
            text.append("\n  },\n");
        });
        text.setLength(text.length() - 2);
        return text.append("\n}\n").toString();
    }
}
