package dossier.link;

import dossier.link.citation.AlikePair;
import dossier.link.citation.AlikeWorks;
import dossier.model.Draft;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.List;

/** Warns of two sources that may be one, for the author to settle in {@code sources.yaml}. */
record DuplicateSources(Draft draft, SourceCorrections corrections, Problems problems) {
    /** More than these nobody settles by hand. */
    private static final int MOST = 36;

    void check(List<Source> sources) {
        List<AlikePair> open = AlikeWorks.find(
                        sources.stream().map(Source::work).toList())
                .stream()
                .filter(pair -> !areDistinct(sources.get(pair.first()), sources.get(pair.second())))
                .toList();
        int shown = Math.min(open.size(), MOST);
        for (int i = 0; i < shown; i++) {
            AlikePair pair = open.get(i);
            boolean isLast = i == shown - 1 && open.size() > MOST;
            String more = isLast ? "; " + (open.size() - MOST) + " more pairs are alike" : "";
            warn(sources.get(pair.first()), sources.get(pair.second()), pair.why() + more);
        }
    }

    private void warn(Source other, Source source, String why) {
        problems.warning(
                place(source),
                "sources-alike",
                "\"" + source.label() + "\" may be the source of " + place(other) + ": " + why,
                "they are separate entries for now; in content/sources.yaml, under " + source.id() + ": \"merge: ["
                        + other.id() + "]\" makes them one, \"distinct: [" + other.id()
                        + "]\" settles that they are two");
    }

    private boolean areDistinct(Source source, Source other) {
        return corrections.areDistinct(source.id().text(), other.id().text());
    }

    private Location place(Source source) {
        NoteReference use = source.uses().get(0);
        return draft.at(use.article().reading().seed(), use.note().footnote().line());
    }
}
