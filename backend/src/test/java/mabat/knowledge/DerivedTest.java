package mabat.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import mabat.article.EntityRef;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private final AtomicReference<String> source = new AtomicReference<>("one");
    private final AtomicInteger made = new AtomicInteger();
    private final Derived<String, String> derived =
            new Derived<>(
                    source::get,
                    from -> {
                        made.incrementAndGet();
                        return from + "!";
                    });

    @Test
    void is_computed_once_for_each_value() {
        derived.get();
        derived.get();
        source.set("two");

        assertThat(derived.get()).isEqualTo("two!");
        assertThat(derived.get()).isEqualTo("two!");
        assertThat(made).hasValue(2);
    }

    @Test
    void what_was_prepared_is_not_computed_again() {
        derived.get();
        String next = "two";
        derived.prepare(next);

        assertThat(derived.get()).as("not yet").isEqualTo("one!");
        source.set(next);
        assertThat(derived.get()).isEqualTo("two!");
        assertThat(made).hasValue(2);
    }

    @Test
    void follows_the_entities_in_place() {
        AtomicReference<KnowledgeBase> base = new AtomicReference<>(named("Minsk Group"));
        KnowledgeBase following = KnowledgeBase.following(base::get);
        Supplier<EntityPrefixes> prefixes = following.derived(EntityPrefixes::new);

        assertThat(prefixes.get().find("min", all -> true, 9)).hasSize(1);
        base.set(named("Vienna Group"));

        assertThat(prefixes.get().find("min", all -> true, 9)).isEmpty();
        assertThat(prefixes.get().find("vie", all -> true, 9)).hasSize(1);
        assertThat(following.all()).extracting(Entity::english).containsExactly("Vienna Group");
        assertThat(following.version()).isEqualTo("Vienna Group");
    }

    private static KnowledgeBase named(String name) {
        return new KnowledgeBase(
                name,
                List.of(
                        new Entity(
                                EntityRef.organisation("group"),
                                "",
                                name,
                                name,
                                List.of(name),
                                List.of(name),
                                List.of())));
    }
}
