package dossier.site.search;

import dossier.model.entry.Keyword;
import java.util.Locale;

/** The kinds of passages, in the order in which they are numbered; {@code kind:note} in a query asks for one of them. */
public enum FindableKind implements Keyword {
    /** The statements of claims, and judgements. */
    CLAIM,
    /** The names of subjects and publishers, and the words of the glossary. */
    SUBJECT,
    /** Titles of articles, with authors and publisher. */
    ARTICLE,
    /** Everything in the text of articles: paragraphs, headings, captions, rows of tables. */
    PARAGRAPH,
    /** Numbered notes of articles. */
    NOTE,
    /** Works that notes cite. */
    SOURCE,
    /** What the authors of the dossier wrote: notes, summaries, definitions, events. */
    AUTHORS;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its passages are names: words that are the whole of one are what is looked for. */
    public boolean isName() {
        return compareTo(ARTICLE) <= 0;
    }

    /** Whether its pages are those of the articles, one for each, in the same order. */
    public boolean isOfArticles() {
        return this == ARTICLE || this == PARAGRAPH || this == NOTE;
    }
}
