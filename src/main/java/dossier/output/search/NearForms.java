package dossier.output.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What may be meant by a word that the dossier does not have: an Arabic word with or without its article; else a word with
 * another ending, such as {@code threaten} for {@code threatened}; else one that differs by a typo.
 */
final class NearForms {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_SHARED = 4;
    /** Of the longer of two words, the share in tenths that both begin with. */
    private static final int SHARED_TENTHS = 7;

    private final SearchIndex index;

    NearForms(SearchIndex index) {
        this.index = index;
    }

    /** The places of the forms, in order; none for numbers and short words, and in scripts without spaces. */
    List<Integer> of(String word) {
        List<Integer> arabic = ArabicWord.isArabic(word) ? arabic(word) : List.of();
        if (!arabic.isEmpty() || !Typos.canBeTypo(word)) {
            return arabic;
        }
        List<Integer> endings = endings(word);
        return endings.isEmpty() ? typos(word) : endings;
    }

    private List<Integer> arabic(String word) {
        String bare = ArabicWord.bare(word);
        TreeSet<Integer> places = new TreeSet<>();
        places.add(index.place(bare));
        ArabicWord.withBeginnings(bare).forEach(form -> places.add(index.place(form)));
        return places.stream().filter(place -> place >= 0).toList();
    }

    private List<Integer> endings(String word) {
        List<Integer> places = new ArrayList<>();
        String start =
                word.substring(0, Math.min(word.length(), Math.max(SHORTEST_SHARED, word.length() - LONGEST_ENDING)));
        for (int place = index.from(start); index.begins(place, start); place++) {
            if (isOtherEnding(word, index.form(place).word())) {
                places.add(place);
            }
        }
        return places;
    }

    static boolean isOtherEnding(String word, String form) {
        int most = Math.min(word.length(), form.length());
        int shared = 0;
        while (shared < most && word.charAt(shared) == form.charAt(shared)) {
            shared++;
        }
        int longer = Math.max(word.length(), form.length());
        return shared >= SHORTEST_SHARED
                && shared * 10 >= longer * SHARED_TENTHS
                && longer - shared <= LONGEST_ENDING
                && Typos.canBeMeant(form);
    }

    /** On the page, candidates are those with the first letters of the word and those with its last ones. */
    private List<Integer> typos(String word) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < index.forms().size(); place++) {
            String form = index.form(place).word();
            if (Typos.canBeMeant(form) && Typos.isOne(word, form)) {
                places.add(place);
            }
        }
        return places;
    }
}
