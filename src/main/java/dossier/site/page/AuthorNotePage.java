package dossier.site.page;

import dossier.model.AuthorNote;
import dossier.model.entry.Prose;
import dossier.model.entry.ProseBlock;
import dossier.site.inline.ProseSpans;
import dossier.site.inline.Span;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.ArticleText;
import dossier.site.view.PassageView;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.List;
import java.util.stream.IntStream;

/** A note of the dossier's authors: their prose, and who links to it. */
public record AuthorNotePage(AuthorNote note, SiteContext context, Link previous, Link next) implements Page {
    /** A note below the text, with links back to its uses. */
    public record EndnoteView(int number, String anchor, List<Span> spans, List<ArticleText.MarkerLink> back) {}

    @Override
    public String path() {
        return Routes.path(note);
    }

    @Override
    public String title() {
        return note.title();
    }

    /** {@code Note of the authors · 4 March 2025}. */
    public String label() {
        return SiteText.dotted(
                context.text().say("Note of the authors"), context.text().known(note.published()));
    }

    public String opening() {
        return new ProseSpans(note).opening();
    }

    public List<ProseBlock> blocks() {
        return note.prose().blocks();
    }

    /** For templates, which draw block by block. */
    public List<Span> spans(ProseBlock.InlineContent line) {
        return new ProseSpans(note).of(line);
    }

    /** A paragraph with its number in the gutter. */
    public ArticleText.BlockView view(ProseBlock.Text paragraph) {
        String id = paragraph.line().id();
        return new ArticleText.BlockView(
                id, 0, id.substring(1), spans(paragraph.line()), List.of(), List.of(), List.of());
    }

    public List<EndnoteView> notes() {
        return note.prose().notes().stream().map(this::view).toList();
    }

    private EndnoteView view(Prose.Note cited) {
        List<ArticleText.MarkerLink> back = IntStream.rangeClosed(1, cited.uses())
                .mapToObj(use -> new ArticleText.MarkerLink(
                        Routes.anchorOfMarker(String.valueOf(cited.number()), use),
                        context.text().say("Back to use {0} of note {1}", use, cited.number())))
                .toList();
        return new EndnoteView(cited.number(), cited.line().id(), spans(cited.line()), back);
    }

    public String noteCount() {
        return context.text().notes(note.prose().notes().size());
    }

    public List<PassageView> noted() {
        return PassageView.linkingTo(note, context);
    }
}
