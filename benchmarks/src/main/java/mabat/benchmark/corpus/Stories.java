package mabat.benchmark.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import mabat.article.Language;

/** Makes up the stories of a corpus one after the other, each from its number alone. */
final class Stories {
    private static final int LONGEST = 2_500;
    private static final int SHORTEST = 40;
    private static final double SPREAD = 0.6;
    private static final int MINUTES = 24 * 60;

    /** In a busy week this share of the stories is about the affair of the week. */
    private static final double ABOUT_THE_AFFAIR = 0.4;

    private final CorpusShape shape;
    private final NewsDays days;
    private final Casting casting;
    private final Weighted<Outlet> hebrew = Weighted.zipf(Outlet.in(Language.HEBREW), 1);
    private final Weighted<Outlet> english = Weighted.zipf(Outlet.in(Language.ENGLISH), 1);

    Stories(CorpusShape shape, Casting casting) {
        this.shape = shape;
        this.casting = casting;
        days = new NewsDays(shape);
    }

    /**
     * A source of chance of its own for each purpose, so that one draw more changes nothing else.
     */
    static SplittableRandom random(long seed, long... purpose) {
        long mixed = seed;
        for (long part : purpose) {
            mixed = (mixed ^ part) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new SplittableRandom(mixed);
    }

    /**
     * @param number of the story, from 0
     * @param before how many articles the stories before it have
     */
    Story story(long number, long before) {
        SplittableRandom random = random(shape.seed(), 1, number);
        double part = (double) before / shape.articles();
        LocalDate day = days.dayAt(part);
        int affair = days.affairAt(part);
        boolean aboutAffair = affair > 0 && random.nextDouble() < ABOUT_THE_AFFAIR;
        String country = casting.country(aboutAffair ? random(shape.seed(), 2, affair) : random);
        return new Story(number, day, casting.cast(country, day, random), tellings(random));
    }

    private List<Story.Telling> tellings(SplittableRandom random) {
        Language first = random.nextInt(5) < 3 ? Language.HEBREW : Language.ENGLISH;
        List<Story.Telling> all = new ArrayList<>();
        Set<Outlet> taken = new HashSet<>();
        int texts = size(random);
        for (int text = 0; text < texts; text++) {
            Language language = random.nextInt(5) < 4 ? first : other(first);
            int words = words(random);
            add(all, taken, language, text, false, words, random);
            // Of 100 originals, 8.7 copies: 8 % of all.
            if (random.nextDouble() < CorpusShape.COPIES / (1 - CorpusShape.COPIES)) {
                add(all, taken, language, text, true, words, random);
            }
        }
        if (random.nextDouble() < CorpusShape.TRANSLATED) {
            Story.Telling original = all.get(0);
            add(all, taken, other(original.language()), 0, false, original.words(), random);
        }
        return List.copyOf(all);
    }

    private void add(
            List<Story.Telling> all,
            Set<Outlet> taken,
            Language language,
            int text,
            boolean copy,
            int words,
            SplittableRandom random) {
        Outlet outlet = (language == Language.HEBREW ? hebrew : english).draw(random);
        for (int tries = 0; tries < 5 && !taken.add(outlet); tries++) {
            outlet = (language == Language.HEBREW ? hebrew : english).draw(random);
        }
        all.add(new Story.Telling(outlet, language, text, copy, random.nextInt(MINUTES), words));
    }

    /** How many outlets write a text of their own: mostly one, now and then many. */
    private static int size(SplittableRandom random) {
        double u = random.nextDouble();
        return u < 0.6 ? 1 : (int) Math.min(30, 1 / Math.pow(1 - (u - 0.6) / 0.4, 0.8) + 1);
    }

    private static int words(SplittableRandom random) {
        double normal = random.nextGaussian();
        int words = (int) (CorpusShape.MEDIAN_WORDS * Math.exp(SPREAD * normal));
        return Math.clamp(words, SHORTEST, LONGEST);
    }

    private static Language other(Language language) {
        return language == Language.HEBREW ? Language.ENGLISH : Language.HEBREW;
    }
}
