package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ArticleFieldsTest {

    @Test
    void every_field_of_the_index_has_a_constant_and_no_constant_is_left_over() throws Exception {
        var constants = new TreeSet<String>();
        for (Field field : ArticleFields.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                constants.add((String) field.get(null));
            }
        }
        var fields = new TreeSet<String>();
        collect("", IndexFile.ARTICLES.definition().mappings(), fields);

        assertThat(constants).isEqualTo(fields);
    }

    private static void collect(String path, JsonNode mapping, Set<String> fields) {
        for (var group : new String[] {"properties", "fields"}) {
            for (var property : mapping.path(group).properties()) {
                var name = path + property.getKey();
                fields.add(name);
                collect(name + ".", property.getValue(), fields);
            }
        }
    }
}
