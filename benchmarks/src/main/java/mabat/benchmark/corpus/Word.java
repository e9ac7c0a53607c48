package mabat.benchmark.corpus;

import mabat.article.Language;

/** Something with a name in each language. */
record Word(String english, String hebrew) {
    String in(Language language) {
        return language == Language.HEBREW ? hebrew : english;
    }
}
