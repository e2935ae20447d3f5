package dossier.site;

import dossier.model.Article;
import dossier.model.Block;
import dossier.model.Marker;
import dossier.model.NoteReading;
import dossier.model.Source;
import dossier.model.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A footnote: the passages that cite it, the note as printed, and the source that it comes to. */
public record FootnotePage(Use use, Lookup lookup, Link previous, Link next) implements Page {
    /**
     * A passage that cites the note.
     *
     * @param where its marker in the article
     */
    public record Citing(List<Run> runs, Link where) {}

    @Override
    public String path() {
        return use.path();
    }

    @Override
    public String template() {
        return "footnote";
    }

    @Override
    public String title() {
        return "Note " + note().number() + ", " + use.article().title().value();
    }

    @Override
    public String section() {
        return "footnotes/index.html";
    }

    private NoteReading note() {
        return use.note();
    }

    public String number() {
        return note().number();
    }

    public Link article() {
        return Words.link(use.article());
    }

    /** The note in the list at the end of its article. */
    public Link inArticle() {
        return new Link(use.article().path() + "#" + note().anchor(), "Note " + number() + " in the article");
    }

    public String printed() {
        return note().footnote().raw();
    }

    /** The note with its address set apart, where that differs from what was printed. */
    public String mended() {
        return note().text().equals(printed()) ? "" : note().text();
    }

    /** The note that names the work, for one that repeats it, or {@link Link#NONE}. */
    public Link repeats() {
        if (!note().isRepeat()) {
            return Link.NONE;
        }
        return new Link(Use.path(use.article().id(), note().repeats()), "note " + note().repeats());
    }

    public List<Citing> citings() {
        List<Citing> citings = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        Article article = use.article();
        for (Block block : article.reading().blocks()) {
            for (Marker marker : block.markers()) {
                int time = times.merge(marker.note(), 1, Integer::sum);
                if (marker.note().equals(number())) {
                    Link where =
                            new Link(article.path() + "#" + marker.anchor(time), "In the text, " + Words.place(block));
                    citings.add(new Citing(Runs.ofCitation(block, marker), where));
                }
            }
        }
        return citings;
    }

    /** The source, or {@link Link#NONE} for a note that only comments. */
    public Link source() {
        Source source = lookup.sourceOf(use);
        return source == null ? Link.NONE : Words.link(source);
    }

    public String sourceMeta() {
        Source source = lookup.sourceOf(use);
        return source == null ? "" : Words.origin(source);
    }

    public String sourceUrl() {
        Source source = lookup.sourceOf(use);
        return source == null ? "" : source.url();
    }

    /** The other notes that lead to the same source. */
    public List<Link> alsoCited() {
        Source source = lookup.sourceOf(use);
        return source == null
                ? List.of()
                : source.uses().stream()
                        .filter(other -> !other.path().equals(use.path()))
                        .map(FootnotePage::link)
                        .toList();
    }

    static Link link(Use use) {
        return new Link(
                use.path(),
                use.article().title().value() + ", note " + use.note().number());
    }
}
