package mabat.benchmark.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * People nobody has heard of: what a knowledge base does not know, and what makes the vocabulary of
 * real news grow without end. A few of them are spoken of often, most once.
 */
final class InventedNames {
    private static final int KNOWN_TO_SOMEBODY = 200_000;
    private static final String MEDIAL = "כמנפצ";
    private static final String FINAL = "ךםןףץ";

    private static final List<Word> FIRST =
            List.of(
                    new Word("Anna", "אנה"),
                    new Word("Boris", "בוריס"),
                    new Word("Clara", "קלרה"),
                    new Word("David", "דוד"),
                    new Word("Elena", "ילנה"),
                    new Word("Farid", "פריד"),
                    new Word("Gita", "גיטה"),
                    new Word("Hugo", "הוגו"),
                    new Word("Irina", "אירינה"),
                    new Word("Jonas", "יונאס"),
                    new Word("Karim", "כרים"),
                    new Word("Leila", "ליילה"),
                    new Word("Marko", "מרקו"),
                    new Word("Nadia", "נדיה"),
                    new Word("Omar", "עומר"),
                    new Word("Petra", "פטרה"),
                    new Word("Ronit", "רונית"),
                    new Word("Samir", "סמיר"),
                    new Word("Tamar", "תמר"),
                    new Word("Yusuf", "יוסוף"));

    private static final List<Word> SYLLABLES =
            List.of(
                    new Word("bar", "בר"),
                    new Word("dov", "דוב"),
                    new Word("gal", "גל"),
                    new Word("ham", "חמ"),
                    new Word("kor", "קור"),
                    new Word("lem", "למ"),
                    new Word("mir", "מיר"),
                    new Word("nas", "נאס"),
                    new Word("pol", "פול"),
                    new Word("rud", "רוד"),
                    new Word("sel", "סל"),
                    new Word("tov", "טוב"),
                    new Word("van", "ואן"),
                    new Word("zak", "זק"),
                    new Word("shen", "שנ"),
                    new Word("ber", "בר"),
                    new Word("din", "דינ"),
                    new Word("fas", "פאס"),
                    new Word("gor", "גור"),
                    new Word("hal", "הל"),
                    new Word("kin", "קינ"),
                    new Word("lor", "לור"),
                    new Word("man", "מנ"),
                    new Word("nik", "ניק"));

    private InventedNames() {}

    /** First name and surname. */
    static Word draw(RandomGenerator random) {
        // Log-uniform: the k-th is drawn about 1/k as often as the first.
        int number = (int) Math.pow(KNOWN_TO_SOMEBODY, random.nextDouble());
        Word first = FIRST.get(number % FIRST.size());
        Word last = surname(number);
        return new Word(
                first.english() + " " + last.english(), first.hebrew() + " " + last.hebrew());
    }

    private static Word surname(int number) {
        StringBuilder english = new StringBuilder();
        StringBuilder hebrew = new StringBuilder();
        int rest = number + SYLLABLES.size();
        while (rest > 0) {
            Word syllable = SYLLABLES.get(rest % SYLLABLES.size());
            english.append(syllable.english());
            hebrew.append(syllable.hebrew());
            rest /= SYLLABLES.size();
        }
        english.setCharAt(0, Character.toUpperCase(english.charAt(0)));
        int last = hebrew.length() - 1;
        int medial = MEDIAL.indexOf(hebrew.charAt(last));
        if (medial >= 0) {
            hebrew.setCharAt(last, FINAL.charAt(medial));
        }
        return new Word(english.toString(), hebrew.toString());
    }
}
