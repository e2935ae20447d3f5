package dossier.output.search;

import java.util.Arrays;
import java.util.List;

/**
 * All forms of words that are in the dossier, in order of their UTF-16 units, with their passages and with the other forms
 * of the same word.
 */
final class SearchIndex {
    /**
     * A form: {@code ports}.
     *
     * @param others the places of other forms of the word in the list, in order: of {@code port}
     */
    record WordForm(String word, Postings postings, int[] others) {}

    private final List<WordForm> forms;
    private final String[] words;
    private final int passages;

    SearchIndex(List<WordForm> forms, int passages) {
        this.forms = List.copyOf(forms);
        this.words = forms.stream().map(WordForm::word).toArray(String[]::new);
        this.passages = passages;
    }

    List<WordForm> forms() {
        return forms;
    }

    /** How many passages there are. */
    int passages() {
        return passages;
    }

    WordForm form(int place) {
        return forms.get(place);
    }

    /** The place of a form; negative where the dossier does not have it. */
    int place(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The place of the first form that is not before a word. */
    int from(String word) {
        int place = place(word);
        return place < 0 ? -place - 1 : place;
    }

    /** Whether the form at a place begins with some letters; not after the last form. */
    boolean begins(int place, String letters) {
        return place < words.length && words[place].startsWith(letters);
    }
}
