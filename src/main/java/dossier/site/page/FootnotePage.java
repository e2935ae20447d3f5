package dossier.site.page;

import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.CheckView;
import dossier.site.view.PassageView;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.List;

/** A footnote: the passages that cite it, the note as printed, and the sources that it cites. */
public record FootnotePage(NoteReference use, SiteContext context, Link previous, Link next) implements Page {
    /** Other notes that are listed on the page; the source's page has them all. */
    private static final int MOST_OTHERS = 12;

    /**
     * A work that the note leads to.
     *
     * @param meta authors, publisher and date
     * @param citedAs how the note uses it, where it says so
     * @param others notes that lead to the same work
     * @param all a link to more of them, or {@link Link#NONE}
     */
    public record FootnoteSource(
            Link source, String meta, List<String> citedAs, String url, List<Link> others, Link all) {}

    @Override
    public String path() {
        return Routes.path(use);
    }

    @Override
    public String title() {
        return context.text()
                .say("Note {0}, {1}", number(), use.article().title().value());
    }

    private NoteReading note() {
        return use.note();
    }

    public String number() {
        return note().number();
    }

    public Link article() {
        return Link.to(use.article());
    }

    /** The note in the list at the end of its article. */
    public Link inArticle() {
        return Link.to(
                use.article(), Routes.anchorOfNote(number()), context.text().say("Note {0} in the article", number()));
    }

    public String printed() {
        return note().footnote().raw();
    }

    /** The address that stands in the note as printed; empty without one. */
    public String linked() {
        return printed().contains(note().url()) ? note().url() : "";
    }

    /** The note with its address set apart, where that differs from what was printed. */
    public String mended() {
        return note().text().equals(printed()) ? "" : note().text();
    }

    /** The notes that it repeats, up to the one that names the work; none for a note that repeats none. */
    public List<Link> chain() {
        return note().chain().stream()
                .map(number -> new Link(
                        Routes.path(new NoteReference.Key(use.article().id(), number)),
                        context.text().say("note {0}", number)))
                .toList();
    }

    /** What the build doubts of it. */
    public List<CheckView> doubts() {
        return CheckView.of(context.index().checks().of(use), context);
    }

    /** The place in the work that the note gives, such as {@code p. 12}; empty without one. */
    public String locator() {
        return note().locator();
    }

    /** The sentences that cite it. */
    public List<PassageView> citings() {
        List<Source> sources = context.dossier().sourcesOf(use);
        String url = sources.size() == 1 ? sources.get(0).url() : "";
        return context.citings(use, url);
    }

    /** The works that the note leads to; none for a note that only comments. */
    public List<FootnoteSource> works() {
        return context.dossier().sourcesOf(use).stream().map(this::work).toList();
    }

    private FootnoteSource work(Source source) {
        List<Link> others = source.uses().stream()
                .filter(other -> !other.key().equals(use.key()))
                .limit(MOST_OTHERS)
                .map(other -> link(other, context.text()))
                .toList();
        int all = source.uses().size();
        return new FootnoteSource(
                Link.to(source),
                context.text().origin(source),
                context.text().citedAs(source, use),
                source.url(),
                others,
                all - 1 > others.size()
                        ? Link.to(source, "uses", context.text().count(all, "All {0} notes", "All {0} notes"))
                        : Link.NONE);
    }

    static Link link(NoteReference use, SiteText text) {
        return new Link(
                Routes.path(use),
                text.place(use.article(), text.say("note {0}", use.note().number())));
    }
}
