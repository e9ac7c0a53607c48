package mabat.benchmark.load;

import java.util.List;
import java.util.Objects;
import mabat.article.Findings;
import mabat.benchmark.corpus.Corpus.Member;
import mabat.enrich.Enrichment;
import mabat.enrich.Enrichment.Preparation;
import mabat.ingest.ArticleWriter.Enriched;

/**
 * Articles as the pipeline would write them, made without asking the index: the groups come from
 * the corpus, which knows what tells the same story and what is a copy.
 */
record FinishedArticles(Enrichment enrichment) {

    /** In the same order. */
    List<Enriched> of(List<Member> members) {
        return members.parallelStream().map(this::of).toList();
    }

    private Enriched of(Member member) {
        return switch (enrichment.prepare(member.article())) {
            case Preparation.Ready ready -> {
                Findings findings = enrichment.find(ready.article());
                String language = ready.article().language().code();
                yield new Enriched(
                        ready.article(),
                        findings.grouped(
                                "d-" + name(member.story(), member.text(), language),
                                "s-" + name(member.story())));
            }
            case Preparation.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    /** As long as the real ones, which are made of hashes. */
    private static String name(Object... parts) {
        long mixed = Objects.hash(parts) * 0x9E3779B97F4A7C15L;
        return "%08x%08x".formatted((int) (mixed >>> 32), parts[0].hashCode());
    }
}
