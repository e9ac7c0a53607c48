package mabat.entity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.entity.EntityStatistics.Presence;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.knowledge.Office;
import mabat.search.CountBasis;
import mabat.search.Question;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of an entity. Fails with the exceptions of {@code mabat.failure}. */
public final class EntityProfiles {
    private static final int NEWEST = 10;
    private static final int RELATED = 6;

    /** In a large crowd, one shared article is chance; among a few articles it is all there is. */
    private static final int ARTICLES_PER_CHANCE = 20;

    private static final int MOST_CHANCE = 5;

    private final KnowledgeBase knowledge;
    private final Function<EntityRef, @Nullable String> homes;
    private final SearchService search;
    private final EntityStatistics statistics;
    private final Clock clock;

    /**
     * @param homes the country an organisation is at home in, if any
     */
    public EntityProfiles(
            KnowledgeBase knowledge,
            Function<EntityRef, @Nullable String> homes,
            SearchService search,
            EntityStatistics statistics,
            Clock clock) {
        this.knowledge = knowledge;
        this.homes = homes;
        this.search = search;
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * An entity by its id.
     *
     * @param kinds where to look, in this order; ids are unique within a kind only
     * @param labels the language of the labels that come with its articles
     * @return empty when neither the knowledge base nor any article knows it
     */
    public Optional<EntityProfile> find(
            String id, List<EntityKind> kinds, CountBasis basis, Language labels) {
        if (id.isBlank()) {
            return Optional.empty();
        }
        return kinds.stream()
                .map(kind -> new EntityRef(kind, id))
                .filter(ref -> knowledge.find(ref).isPresent())
                .findFirst()
                .map(ref -> profile(ref, statistics.presence(ref), basis, labels))
                .or(() -> discovered(id, kinds, basis, labels));
    }

    private Optional<EntityProfile> discovered(
            String id, List<EntityKind> kinds, CountBasis basis, Language labels) {
        for (EntityKind kind : kinds) {
            EntityRef ref = new EntityRef(kind, id);
            Presence presence = statistics.presence(ref);
            if (presence.mentions() > 0) {
                return Optional.of(profile(ref, presence, basis, labels));
            }
        }
        return Optional.empty();
    }

    private EntityProfile profile(
            EntityRef ref, Presence presence, CountBasis basis, Language labels) {
        Entity known = knowledge.find(ref).orElse(null);
        List<Office> offices = known == null ? List.of() : presentFirst(known.offices());
        long articles = basis == CountBasis.SUBJECTS ? presence.subjects() : presence.mentions();
        int atLeast = (int) Math.clamp(articles / ARTICLES_PER_CHANCE, 1, MOST_CHANCE);
        return new EntityProfile(
                ref,
                known,
                home(ref, offices),
                offices,
                presence,
                basis,
                page(ref, basis, labels),
                // discovered people have no name but the words of some article
                statistics.related(ref, basis, atLeast, RELATED).stream()
                        .filter(related -> !related.entity().id().startsWith(EntityRef.UNVERIFIED))
                        .toList());
    }

    private ResultPage page(EntityRef ref, CountBasis basis, Language labels) {
        Question question =
                new Question(EntityCriteria.of(ref, basis), NEWEST, null, labels, false);
        return switch (search.search(question)) {
            case SearchAnswer.Found found -> found.page();
            case SearchAnswer.Unreadable unreadable ->
                    throw new IllegalStateException("no query, so nothing to read: " + ref);
        };
    }

    private List<Office> presentFirst(List<Office> offices) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return offices.stream()
                .sorted(
                        Comparator.comparing((Office office) -> !office.heldOn(today))
                                .thenComparing(Office::from, Comparator.reverseOrder()))
                .toList();
    }

    /** A person belongs to the country of the latest office in one. */
    private @Nullable String home(EntityRef ref, List<Office> offices) {
        if (ref.kind() == EntityKind.PERSON) {
            return offices.stream()
                    .map(Office::of)
                    .filter(of -> knowledge.find(EntityRef.country(of)).isPresent())
                    .findFirst()
                    .orElse(null);
        }
        return homes.apply(ref);
    }
}
