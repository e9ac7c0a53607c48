package mabat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * The parent POM manages versions for Spring Boot; the node must get those Elasticsearch was built
 * with.
 */
class NodeLibrariesTest {

    @Test
    void every_library_has_the_version_that_elasticsearch_names() throws Exception {
        var wanted = new TreeSet<String>();
        for (var pom : poms()) {
            wanted.addAll(jarsNamedIn(pom));
        }
        assertThat(wanted).hasSizeGreaterThan(30).contains("lucene-core-10.5.1.jar");
        assertThat(jarsOnTheClassPath()).containsAll(wanted);
    }

    private static List<Path> poms() throws Exception {
        try (var files = Files.list(Path.of("target", "poms"))) {
            var poms = files.filter(file -> file.toString().endsWith(".pom")).toList();
            assertThat(poms).hasSize(2);
            return poms;
        }
    }

    private static Set<String> jarsNamedIn(Path pom) throws Exception {
        var dependencies =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(pom.toFile())
                        .getElementsByTagName("dependency");
        return IntStream.range(0, dependencies.getLength())
                .mapToObj(i -> (Element) dependencies.item(i))
                .map(dependency ->
                        text(dependency, "artifactId") + "-" + text(dependency, "version") + ".jar")
                .collect(Collectors.toSet());
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private static Set<String> jarsOnTheClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .collect(Collectors.toSet());
    }
}
