package mabat.analysis.hebrew;

import java.util.Arrays;

/**
 * Finds the forms that differ from a word by one vowel letter inside it: a yod or vav more, or a
 * yod, vav or alef less. Hebrew is written fuller or more sparely at will. Reused, not shared.
 */
final class NearForms {

    private final Forms forms;
    private int[] sets = new int[16];
    private int size;

    NearForms(Forms forms) {
        this.forms = forms;
    }

    /** Finds what is near {@code word[from..to)}, the word itself left out. */
    void find(char[] word, int from, int to) {
        size = 0;
        int state = Forms.ROOT;
        int sum = 0;
        for (int i = from; i < to; i++) {
            char c = word[i];
            if (i > from) {
                insert('י', state, sum, word, i, to);
                insert('ו', state, sum, word, i, to);
                if (i < to - 1 && (c == 'י' || c == 'ו' || c == 'א')) {
                    finish(state, sum, word, i + 1, to);
                }
            }
            int step = forms.step(state, c);
            if (step < 0) {
                return;
            }
            sum += forms.added(step);
            state = forms.next(step);
        }
    }

    private void insert(char vowel, int state, int sum, char[] word, int at, int to) {
        int step = forms.step(state, vowel);
        if (step >= 0) {
            finish(forms.next(step), sum + forms.added(step), word, at, to);
        }
    }

    /** Reads the rest of the word, at least one letter, as it stands. */
    private void finish(int from, int before, char[] word, int at, int to) {
        int state = from;
        int sum = before;
        int end = Forms.UNKNOWN;
        for (int i = at; i < to; i++) {
            int step = forms.step(state, word[i]);
            if (step < 0) {
                return;
            }
            sum += forms.added(step);
            end = forms.end(step);
            state = forms.next(step);
        }
        if (end != Forms.UNKNOWN) {
            if (size == sets.length) {
                sets = Arrays.copyOf(sets, size * 2);
            }
            sets[size++] = sum + end;
        }
    }

    int size() {
        return size;
    }

    /** A set of readings; the same one may come twice. */
    int set(int index) {
        return sets[index];
    }
}
