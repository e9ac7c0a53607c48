package mabat.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mabat.article.Article;
import mabat.article.CanonicalUrl;
import mabat.article.EnrichedArticle;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.Mention;
import mabat.article.PublicationDate;
import mabat.article.TopicFinding;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.ui.component.DateTexts;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.SearchLinks;

/** What is known about an article, beside its text. Names lead to what else is known of them. */
final class ArticleFacts extends Aside {
    private static final double SURE = 0.9;

    private final Labels labels;
    private final InterfaceLanguage language = InterfaceLanguage.current();
    private final DateTexts dates = new DateTexts(language);
    private final DescriptionList list = new DescriptionList();

    ArticleFacts(EnrichedArticle enriched, Labels labels) {
        this.labels = labels;
        addClassName("article-facts");
        getElement().setAttribute("aria-label", getTranslation("facts.heading"));
        H2 heading = new H2(getTranslation("facts.heading"));
        heading.addClassName("visually-hidden");
        add(heading);
        Article article = enriched.article();
        original(article);
        add(list);
        source(article);
        findings(enriched.findings());
        fact(
                "facts.firstseen",
                new Span(dates.moment(enriched.firstSeen(), ZoneId.systemDefault())));
    }

    private void original(Article article) {
        CanonicalUrl url = article.url();
        if (url != null) {
            Anchor original = new Anchor(url.value(), getTranslation("facts.original"));
            original.setTarget(AnchorTarget.BLANK);
            original.getElement().setAttribute("rel", "noopener noreferrer");
            original.addClassName("original-link");
            add(original);
        }
    }

    private void source(Article article) {
        if (!article.outlet().isEmpty()) {
            fact("facts.outlet", link(FacetField.OUTLET, article.outlet()));
        }
        if (!article.author().isEmpty()) {
            fact("facts.author", automatic(new Span(article.author())));
        }
        PublicationDate published = article.published();
        if (published == null) {
            fact("facts.published", new Span(getTranslation("date.unknown")));
        } else {
            Span how =
                    new Span(
                            getTranslation(
                                    "date.origin." + code(published.origin()),
                                    getTranslation(
                                            "date.precision." + code(published.precision()))));
            how.addClassName("fact-note");
            fact("facts.published", new Span(dates.publishedExactly(published)), how);
        }
        Component told = link(FacetField.LANGUAGE, article.language().code());
        if (article.languageConfidence() < SURE) {
            Span doubt = new Span(getTranslation("facts.confidence", article.languageConfidence()));
            doubt.addClassName("fact-note");
            fact("facts.language", told, doubt);
        } else {
            fact("facts.language", told);
        }
    }

    private void findings(Findings findings) {
        mentions("facts.countries", EntityKind.COUNTRY, findings);
        if (!findings.leaders().isEmpty()) {
            fact(
                    "facts.leaders",
                    findings.leaders().stream()
                            .map(id -> link(EntityRef.person(id)))
                            .toArray(Component[]::new));
        }
        mentions("facts.people", EntityKind.PERSON, findings);
        mentions("facts.organisations", EntityKind.ORGANISATION, findings);
        if (!findings.topics().isEmpty()) {
            fact(
                    "facts.topics",
                    findings.topics().stream().map(this::topic).toArray(Component[]::new));
        }
        fact("facts.words", new Span(getTranslation("number", findings.words())));
    }

    /** Subjects first; what is merely mentioned is set back. */
    private void mentions(String key, EntityKind kind, Findings findings) {
        List<Component> links = new ArrayList<>();
        List<Mention> of =
                findings.mentions().stream()
                        .filter(mention -> mention.entity().kind() == kind)
                        .toList();
        of.stream().filter(Mention::subject).forEach(mention -> links.add(link(mention)));
        of.stream()
                .filter(mention -> !mention.subject())
                .forEach(mention -> links.add(link(mention)));
        if (!links.isEmpty()) {
            fact(key, links.toArray(Component[]::new));
        }
    }

    private Component link(Mention mention) {
        Anchor link = link(mention.entity());
        if (mention.entity().id().startsWith(EntityRef.UNVERIFIED)) {
            // nobody named this person but the article itself
            mention.surfaces().stream()
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(link::setText);
        }
        link.setClassName("mentioned", !mention.subject());
        link.setTitle(getTranslation("facts.times", mention.count()));
        return link;
    }

    private Component topic(TopicFinding topic) {
        Anchor link = link(EntityRef.topic(topic.topic()));
        link.setTitle(getTranslation("facts.because", String.join(", ", topic.words())));
        return link;
    }

    private Anchor link(EntityRef entity) {
        Anchor link = new Anchor(EntityLinks.entity(entity), labels.of(entity, language));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private Component link(FacetField field, String id) {
        Criteria only =
                Criteria.everything().withSelection(field, FacetSelection.anyOf(Set.of(id)));
        return automatic(new Anchor(SearchLinks.search(only), labels.of(field, id, language)));
    }

    private static Component automatic(Component component) {
        component.getElement().setAttribute("dir", "auto");
        return component;
    }

    private void fact(String key, Component... values) {
        Div all = new Div(values);
        all.addClassName("fact-values");
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(all));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
