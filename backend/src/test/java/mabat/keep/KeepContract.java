package mabat.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mabat.keep.Keep.By;
import org.junit.jupiter.api.Test;

/** What every {@link Keep} must do; each test starts with an empty one. */
public abstract class KeepContract {
    /** An empty one. */
    protected abstract Keep keep();

    /** Something to keep. */
    public record Note(String key, String person, String state, Instant at, List<Long> numbers)
            implements Entry {}

    /** Something else with the same key. */
    public record Sign(String key) implements Entry {}

    private static Note note(String key, String person, String state) {
        return new Note(key, person, state, Instant.parse("2026-03-01T12:00:00.123Z"), List.of(1L));
    }

    @Test
    void what_was_put_is_found_whole() {
        Keep keep = keep();
        Note note = note("ключ/ \"א\"\n?" + "long".repeat(500), "dana", "");

        Kept<Note> kept = keep.put(note, Keep.NEVER).orElseThrow();

        assertThat(keep.find(Note.class, note.key())).contains(kept);
        assertThat(kept.value()).isEqualTo(note);
        assertThat(keep.find(Sign.class, note.key())).isEmpty();
    }

    @Test
    void entries_are_found_by_what_they_say() {
        Keep keep = keep();
        keep.put(note("1", "dana", "open"), Keep.NEVER);
        keep.put(note("2", "noa", "open"), Keep.NEVER);
        keep.put(note("3", "dana", "shut"), Keep.NEVER);
        keep.put(new Sign("1"), Keep.NEVER);

        assertThat(keep.having(Note.class, By.PERSON, "dana"))
                .extracting(kept -> kept.value().key())
                .containsExactlyInAnyOrder("1", "3");
        assertThat(keep.having(Note.class, By.STATE, "open")).hasSize(2);
        assertThat(keep.having(Sign.class, By.STATE, "open")).isEmpty();
        assertThat(keep.all(Note.class)).hasSize(3);
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        Keep keep = keep();
        Kept<Note> first = keep.put(note("1", "dana", "a"), Keep.NEVER).orElseThrow();
        assertThat(keep.put(note("1", "dana", "x"), Keep.NEVER)).isEmpty();
        Kept<Note> second = keep.put(note("1", "dana", "b"), first.revision()).orElseThrow();

        assertThat(keep.put(note("1", "dana", "c"), first.revision())).isEmpty();
        assertThat(keep.remove(first)).isFalse();
        assertThat(keep.find(Note.class, "1")).contains(second);
        assertThat(keep.remove(second)).isTrue();
        assertThat(keep.remove(second)).isFalse();
    }
}
