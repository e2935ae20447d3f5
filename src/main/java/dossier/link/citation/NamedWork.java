package dossier.link.citation;

import dossier.language.TextFolding;
import dossier.model.Citation;
import java.util.List;

/**
 * A work and the last note that names it.
 *
 * @param work {@link Citation#NONE} for words that could not be read as a citation
 * @param printed the words that name it in that note
 * @param names of its authors, folded
 * @param title folded; of a work without a title, the words that it begins with
 */
record NamedWork(String note, Citation work, String printed, List<String> names, String title) {
    private static final int LONGEST_TITLE = 400;

    static NamedWork of(String note, Citation work) {
        return new NamedWork(
                note,
                work,
                work.printed(),
                AuthorNames.of(work),
                folded(work.title().isEmpty() ? work.printed() : work.title()));
    }

    /** Words that look like a citation and could not be read as one. */
    static NamedWork unread(String note, String words) {
        return new NamedWork(note, Citation.NONE, words, AuthorNames.of(Citation.printed(words)), folded(words));
    }

    private static String folded(String title) {
        return TextFolding.LETTERS.of(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
    }

    /** What tells it from other works of its authors. */
    String key() {
        return title + "|" + (work.title().isEmpty() ? "" : work.published().text());
    }

    boolean isTitled(String words) {
        return (" " + title + " ").contains(" " + words + " ");
    }
}
