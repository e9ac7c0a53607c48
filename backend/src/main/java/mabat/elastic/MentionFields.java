package mabat.elastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.article.EntityRef;
import mabat.article.Mention;

/**
 * What searches need of an article's mentions, as fields of the article itself. The mentions are
 * kept as they are and not indexed: as nested documents they were twelve of thirteen documents in
 * the index and the dearest part of writing it (decision 0014).
 */
public final class MentionFields {
    /** Weights are kept to this part; the index itself has nine significant bits of them. */
    private static final double PRECISION = 10_000;

    private MentionFields() {}

    /** The fields of these mentions; equal mentions give equal fields. */
    static Map<String, Object> of(List<Mention> mentions) {
        Map<String, Double> salience = new LinkedHashMap<>();
        List<String> surfaces = new ArrayList<>();
        List<String> unverified = new ArrayList<>();
        for (Mention mention : mentions) {
            EntityRef entity = mention.entity();
            double weight = weight(mention.salience());
            if (weight > 0) {
                salience.merge(feature(entity), weight, Math::max);
            }
            List<String> seen =
                    Surfaces.field(entity).equals(ArticleFields.SURFACES) ? surfaces : unverified;
            mention.surfaces().forEach(surface -> seen.add(Surfaces.value(entity, surface)));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(ArticleFields.SALIENCE, salience);
        fields.put(ArticleFields.SURFACES, surfaces);
        fields.put(ArticleFields.UNVERIFIED_SURFACES, unverified);
        return fields;
    }

    /** The name of an entity in {@link ArticleFields#SALIENCE}; a term query scores its weight. */
    public static String feature(EntityRef entity) {
        return entity.kind().code() + "/" + entity.id();
    }

    /** The decimal logarithm of one more than the salience: what an article scores by. */
    static double weight(double salience) {
        return Math.round(Math.log10(1 + Math.max(0, salience)) * PRECISION) / PRECISION;
    }
}
