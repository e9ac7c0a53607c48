package mabat.enrich;

/** What a word or phrase of the lexicon stands for. */
sealed interface TextMeaning {
    /**
     * It speaks for a topic.
     *
     * @param term number among the terms of {@link Topics}
     */
    record ForTopic(int term) implements TextMeaning {}

    /**
     * It has a counterpart in the other language.
     *
     * @param id of the {@link mabat.knowledge.Concept}
     */
    record Idea(String id) implements TextMeaning {}
}
