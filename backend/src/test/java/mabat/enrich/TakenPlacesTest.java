package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mabat.article.EntityRef;
import mabat.knowledge.Knowledge;
import mabat.knowledge.NameKind;
import mabat.knowledge.Sighting;
import org.junit.jupiter.api.Test;

class TakenPlacesTest {
    private static Sighting sighting(int part, int start, int end) {
        return new Sighting(
                EntityRef.person("somebody"),
                NameKind.FULL_NAME,
                "somebody",
                part,
                start,
                end,
                0,
                true);
    }

    @Test
    void places_overlap_when_they_share_a_character() {
        TakenPlaces taken = new TakenPlaces(List.of(sighting(1, 10, 20)));

        assertThat(taken.overlap(1, 19, 25)).isTrue();
        assertThat(taken.overlap(1, 5, 11)).isTrue();
        assertThat(taken.overlap(1, 20, 25)).isFalse();
        assertThat(taken.overlap(1, 5, 10)).isFalse();
        assertThat(taken.overlap(0, 10, 20)).isFalse();
        assertThat(taken.overlap(2, 10, 20)).isFalse();
        assertThat(new TakenPlaces(List.of()).overlap(1, 10, 20)).isFalse();
    }

    @Test
    void any_places_overlap_as_if_each_were_looked_at() {
        Random random = new Random(20260303);
        for (int round = 0; round < 500; round++) {
            List<Sighting> sightings = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(40);
                sightings.add(sighting(random.nextInt(3), start, start + 1 + random.nextInt(12)));
            }
            TakenPlaces taken = new TakenPlaces(sightings);
            for (int part = 0; part < 3; part++) {
                int asked = part;
                for (int i = 0; i < 40; i++) {
                    int from = random.nextInt(50);
                    int to = from + 1 + random.nextInt(10);
                    boolean any =
                            sightings.stream()
                                    .anyMatch(one ->
                                            one.part() == asked
                                                    && one.start() < to
                                                    && one.end() > from);
                    assertThat(taken.overlap(part, from, to)).isEqualTo(any);
                }
            }
        }
    }

    /** What a list is asked for. */
    private static final class Counted extends AbstractList<Sighting> {
        private final List<Sighting> all;
        private long asked;

        Counted(List<Sighting> all) {
            this.all = all;
        }

        @Override
        public Sighting get(int index) {
            asked++;
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }
    }

    @Test
    void a_text_of_nothing_but_names_looks_at_each_known_one_once() {
        UnknownPeople people =
                new UnknownPeople(new FirstNames(Knowledge.standard().base()), new WordReadings());
        int names = 10_000;
        String text = "The coach, Martin Ashgrove, resigned. ".repeat(names);
        List<Sighting> known = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            known.add(sighting(1, i, i + 1));
        }
        Counted counted = new Counted(known);

        assertThat(people.find(List.of(text), counted)).hasSize(names);
        assertThat(counted.asked).isLessThanOrEqualTo(2L * names);
    }
}
