package mabat.alert;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.ingest.ArticleWriter;
import mabat.keep.Keep;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.ArticleLibrary;
import mabat.search.ArticleStatistics;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.OtherQueries;
import mabat.search.TestCriteria;
import mabat.suggest.OfferedQueries;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * One application's saved searches and alerts over a node. Two of them over the same indices are
 * two applications on one cluster.
 */
public final class AlertWorld implements AutoCloseable {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    public AlertWorld(Elasticsearch elasticsearch, IndexNames names, Clock clock) {
        context.setAllowBeanDefinitionOverriding(true);
        context.registerBean(
                Elasticsearch.class, () -> elasticsearch, bean -> bean.setDestroyMethodName(""));
        context.registerBean(IndexNames.class, () -> names);
        context.registerBean(Clock.class, () -> clock);
        // only what a test asks for is made, so that nothing loads the whole knowledge base
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.scan(
                "mabat.keep.elastic",
                "mabat.savedsearch.elastic",
                "mabat.search.elastic",
                "mabat.ingest.elastic",
                "mabat.alert.elastic");
        context.register(AlertConfiguration.class);
        context.registerBean(
                OtherQueries.class,
                () ->
                        new OfferedQueries(
                                TestCriteria.reader(),
                                context.getBean(ArticleStatistics.class),
                                context.getBean(KnowledgeBase.class)));
        context.registerBean("criteriaReader", CriteriaReader.class, TestCriteria::reader);
        context.registerBean(
                "knowledgeBase", KnowledgeBase.class, () -> new KnowledgeBase("1", List.of()));
        context.refresh();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Keep keep() {
        return bean(Keep.class);
    }

    public SavedSearch save(String owner, String name, Criteria criteria) {
        return ((SaveOutcome.Saved) bean(SavedSearches.class).save(owner, name, criteria)).search();
    }

    public Checker.Outcome check() {
        return bean(Checker.class).round();
    }

    public void write(EnrichedArticle... articles) {
        bean(ArticleWriter.class)
                .write(
                        Stream.of(articles)
                                .map(each ->
                                        new ArticleWriter.Enriched(each.article(), each.findings()))
                                .toList(),
                        false);
    }

    public void delete(String id) {
        bean(ArticleLibrary.class).delete(new ArticleId(id));
    }

    /** Ids of what is new, newest first. */
    public List<String> fresh(String person, SavedSearch search) {
        return bean(NewArticles.class).of(person, search).articles().stream()
                .map(ArticleId::value)
                .toList();
    }

    public void look(String person, SavedSearch search) {
        NewArticles articles = bean(NewArticles.class);
        articles.looked(person, search.id(), articles.of(person, search).round());
    }

    @Override
    public void close() {
        context.close();
    }
}
