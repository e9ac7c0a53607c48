package mabat.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts articles together that repeat each other: the same words, or nearly. */
final class NearDuplicates {
    private final int[] group;

    private NearDuplicates(List<StoryArticle> articles) {
        group = new int[articles.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (String mark : marks(articles.get(i))) {
                Integer earlier = first.putIfAbsent(mark, i);
                if (earlier != null) {
                    join(earlier, i);
                }
            }
        }
    }

    /** Groups in the order of their first article; within a group the order stays. */
    static List<List<StoryArticle>> groups(List<StoryArticle> articles) {
        NearDuplicates duplicates = new NearDuplicates(articles);
        Map<Integer, List<StoryArticle>> groups = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            groups.computeIfAbsent(duplicates.root(i), root -> new ArrayList<>())
                    .add(articles.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static List<String> marks(StoryArticle article) {
        List<String> marks = new ArrayList<>(article.minhash());
        if (!article.contentHash().isEmpty()) {
            marks.add("same:" + article.contentHash());
        }
        return marks;
    }

    /** The earlier article stays the root, so that it leads its group. */
    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        group[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int i) {
        int at = i;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }
}
