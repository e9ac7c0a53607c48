package mabat.enrich;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.article.Mention;
import mabat.article.PublicationDate;
import mabat.article.RemovedText;
import mabat.knowledge.Concept;
import mabat.knowledge.Knowledge;
import mabat.knowledge.Office;
import mabat.knowledge.Sighting;
import org.jspecify.annotations.Nullable;

/** The enrichment we ship: the knowledge base, our analyzers and nothing else. */
public final class StandardEnrichment implements Enrichment {
    private static final String RULES = "4";

    private final Knowledge knowledge;
    private final Preparing preparing;
    private final Lexicon<TextMeaning> lexicon = new Lexicon<>();
    private final Topics topics;
    private final UnknownPeople unknownPeople;

    /**
     * @param clock tells which dates are in the future
     */
    public StandardEnrichment(Knowledge knowledge, Clock clock) {
        this.knowledge = knowledge;
        this.preparing = new Preparing(knowledge, clock);
        this.topics = new Topics(knowledge.topicTerms(), lexicon);
        this.unknownPeople =
                new UnknownPeople(new FirstNames(knowledge.base()), new WordReadings());
        for (Concept concept : knowledge.concepts()) {
            TextMeaning idea = new TextMeaning.Idea(concept.id());
            concept.english().forEach(term -> lexicon.add(term, idea));
            concept.hebrew().forEach(term -> lexicon.add(term, idea));
        }
    }

    @Override
    public String version() {
        return RULES + "-" + knowledge.base().version();
    }

    @Override
    public String edition() {
        return RULES + "-" + knowledge.edition();
    }

    @Override
    public Map<ArticleId, String> ownVersions() {
        Map<ArticleId, String> versions = new LinkedHashMap<>();
        knowledge.verdicts().stamps().forEach((id, stamp) -> versions.put(id, version() + stamp));
        return versions;
    }

    @Override
    public Map<ArticleId, String> verdictStamps() {
        return knowledge.verdicts().stamps();
    }

    @Override
    public Article again(Article article) {
        return preparing.again(article);
    }

    @Override
    public Preparation prepare(IncomingArticle incoming) {
        return preparing.prepare(incoming);
    }

    @Override
    public Findings find(Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(article.title());
        parts.addAll(article.paragraphs());
        LocalDate day = day(article.published());
        List<Sighting> sightings =
                knowledge.verdicts().apply(article.id(), parts, sightings(parts, day));
        SortedSet<String> credited = new TreeSet<>(creditedBelow(article));
        PlainWords plain = PlainWords.of(parts);
        Salience salience = new Salience(parts, plain, Dateline.of(article.lead()));
        for (Sighting sighting : sightings) {
            if (knowledge.isNewsAgency(sighting.entity())
                    && (sighting.part() > 0 || isCredit(article.title(), sighting))) {
                credited.add(sighting.entity().id());
            } else {
                salience.add(sighting, home(sighting.entity(), day));
            }
        }
        List<Mention> mentions = salience.mentions();
        TextWords known = TextWords.of(parts, lexicon);
        return new Findings(
                mentions,
                leaders(mentions, day),
                topics.of(parts, known, sightings),
                List.copyOf(credited),
                Fingerprint.of(plain),
                MinHash.of(plain),
                "",
                StoryTerms.of(parts, mentions, known),
                "",
                plain.counted(),
                version() + knowledge.verdicts().stamp(article.id()));
    }

    /** Whether an agency stands in brackets at the end of a title: "Oil falls (Reuters)". */
    private static boolean isCredit(String title, Sighting agency) {
        int start = agency.start();
        return start > 0
                && title.charAt(start - 1) == '('
                && title.substring(agency.end()).strip().equals(")");
    }

    /** Everybody and everything seen, listed or discovered, in text order. */
    private List<Sighting> sightings(List<String> parts, @Nullable LocalDate day) {
        List<Sighting> all = new ArrayList<>();
        for (Sighting sighting : knowledge.sightings(parts, day)) {
            if (sighting.sure()) {
                all.add(sighting);
            }
        }
        if (all.addAll(unknownPeople.find(parts, all))) {
            all.sort(Comparator.comparingInt(Sighting::part).thenComparingInt(Sighting::start));
        }
        return all;
    }

    private List<String> leaders(List<Mention> mentions, @Nullable LocalDate day) {
        List<String> leaders = new ArrayList<>();
        for (Mention mention : mentions) {
            if (leads(knowledge.offices(mention.entity()), day)) {
                leaders.add(mention.entity().id());
            }
        }
        return leaders;
    }

    /**
     * @param day absent = ever
     */
    private static boolean leads(List<Office> offices, @Nullable LocalDate day) {
        for (Office office : offices) {
            if (office.leads() && (day == null || office.heldOn(day))) {
                return true;
            }
        }
        return false;
    }

    /** Agencies named in the lists of sources that were taken out. */
    private List<String> creditedBelow(Article article) {
        if (article.removed().isEmpty()) {
            return List.of();
        }
        List<String> sources =
                article.removed().stream()
                        .filter(removed -> removed.reason().equals(Boilerplate.SOURCES))
                        .map(RemovedText::text)
                        .toList();
        if (sources.isEmpty()) {
            return List.of();
        }
        return knowledge.sightings(sources, null).stream()
                .map(Sighting::entity)
                .filter(knowledge::isNewsAgency)
                .map(EntityRef::id)
                .toList();
    }

    private String home(EntityRef entity, @Nullable LocalDate day) {
        String home = knowledge.home(entity);
        if (home != null) {
            return home;
        }
        List<Office> offices = knowledge.offices(entity);
        for (Office office : offices) {
            boolean country = office.of().length() == 2;
            if (country && (day == null || office.heldOn(day))) {
                return office.of();
            }
        }
        return "";
    }

    private static @Nullable LocalDate day(@Nullable PublicationDate published) {
        return published == null ? null : LocalDate.ofInstant(published.at(), ZoneOffset.UTC);
    }
}
