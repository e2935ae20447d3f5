package dossier.link;

import dossier.link.citation.Works;
import dossier.model.Draft;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Warns of two sources with one author and title, which stay two because their dates or addresses differ. */
record DuplicateSources(Draft draft, SourceCorrections corrections, Problems problems) {

    /** Each source is compared with the first like it, so that no source is compared with all others. */
    void check(List<Source> sources) {
        Map<String, Source> first = new HashMap<>();
        for (Source source : sources) {
            String authorAndTitle = Works.authorAndTitle(source.authors(), source.title());
            Source other = authorAndTitle.isEmpty() ? null : first.putIfAbsent(authorAndTitle, source);
            if (other != null && !haveOtherDateAndAddress(source, other) && !areDistinct(source, other)) {
                problems.warning(
                        place(source),
                        "sources-alike",
                        "\"" + source.title() + "\" may be the source of " + place(other) + ": "
                                + difference(source, other),
                        "two entries stand; in content/sources.yaml, under " + source.id() + ": \"merge: [" + other.id()
                                + "]\" makes them one, \"distinct: [" + other.id() + "]\" settles that they are two");
            }
        }
    }

    /** Two days and two addresses are two works, whatever they are called. */
    private static boolean haveOtherDateAndAddress(Source source, Source other) {
        return !source.url().isEmpty()
                && !other.url().isEmpty()
                && source.published().isKnown()
                && other.published().isKnown()
                && !source.published().equals(other.published());
    }

    private boolean areDistinct(Source source, Source other) {
        return corrections.areDistinct(source.id().text(), other.id().text());
    }

    private static String difference(Source source, Source other) {
        return source.published().equals(other.published())
                ? "same author, title and date, other address"
                : "same author and title, other date";
    }

    private Location place(Source source) {
        NoteReference use = source.uses().get(0);
        return draft.at(use.article().reading().seed(), use.note().footnote().line());
    }
}
