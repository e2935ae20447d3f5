package dossier.site.page;

import dossier.language.IsoDate;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.phrase.Message;
import dossier.site.reference.CslItem;
import dossier.site.reference.ExportFormat;
import dossier.site.reference.ExportLink;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.view.ArchiveLink;
import dossier.site.view.CheckView;
import dossier.site.view.ClaimView;
import dossier.site.view.PassageView;
import dossier.site.view.Reference;
import dossier.site.view.RetractionImpact;
import dossier.site.view.SharedSource;
import dossier.site.view.SiteContext;
import dossier.site.view.SourceFields;
import java.util.List;

/** A source: the reference, its addresses, and every passage that cites it; one part of them. */
public record SourcePage(Source source, Part part, SiteContext context) implements PagedList {
    /** Other words in which it is cited, and what shows that it is the same work. */
    public record OtherForm(String printed, String because) {}

    /** A field, what the notes say, and what {@code sources.yaml} says. */
    public record Corrected(String what, String was, String now) {}

    /** Uses on one page. */
    public static final int USES_PER_PAGE = 60;

    /** Letters of a note that are shown here; its own page has all of them. */
    static final int LONGEST_NOTE = 2_000;

    /** A note that leads to the source, with the passages that cite the note. */
    public record UseView(
            Link note,
            Link article,
            String printed,
            boolean repeat,
            List<String> citedAs,
            String locator,
            List<PassageView> citings) {}

    @Override
    public String title() {
        return context.text().titled(source.label(), part);
    }

    public Reference reference() {
        return Reference.of(source, context);
    }

    /** The source for reference managers, in the format that all of them read; {@code data/} has all sources in each format. */
    public List<ExportLink> files() {
        return List.of(ExportLink.of(CslItem.of(source), ExportFormat.RIS));
    }

    public String origin() {
        return context.text().origin(source);
    }

    public Link publisher() {
        return source.publisher().map(Link::to).orElse(Link.NONE);
    }

    public List<SourceFields.FieldRow> beforePublisher() {
        return SourceFields.beforePublisher(source, context.text());
    }

    public List<SourceFields.FieldRow> afterPublisher() {
        return SourceFields.afterPublisher(source, context.text());
    }

    public String grade() {
        return context.text().grade(source.grade());
    }

    /** The article of this dossier that it is, or {@link Link#NONE}. */
    public Link ownArticle() {
        return source.article().map(id -> Link.to(context.index().article(id))).orElse(Link.NONE);
    }

    /** What shows that it is this article. */
    public String ownArticleBecause() {
        return context.text().say(source.others().articleBecause());
    }

    /** {@code 4 notes in 2 articles}. */
    public String counts() {
        return context.text()
                .notes(
                        source.uses().size(),
                        context.index().citations().citedBy(source).size());
    }

    /** {@code 3 articles, 1 origin}, where more than one article cites it; {@link Link#NONE} otherwise. */
    public Link shared() {
        return SharedSource.place(source, context);
    }

    /** The page as the Internet Archive kept it, or {@link Link#NONE}. */
    public ArchiveLink archived() {
        return ArchiveLink.of(source, context.text());
    }

    /** The claims with evidence that rests on it. */
    public List<ClaimView> claims() {
        return context.index().support().claimsOn(source.supportKey()).stream()
                .map(context::view)
                .toList();
    }

    /** The claims that would change if it were withdrawn. */
    public List<RetractionImpact> ifWithdrawn() {
        return RetractionImpact.of(source.supportKey(), context);
    }

    /** Other words in which notes cite it, on its first page. */
    public List<OtherForm> otherForms() {
        return source.others().forms().stream()
                .filter(form -> part.isFirst())
                .map(form ->
                        new OtherForm(beginning(form.printed()), context.text().say(form.because())))
                .toList();
    }

    /** What the build doubts of it. */
    public List<CheckView> doubts() {
        return CheckView.of(context.index().checks().of(source), context);
    }

    /** What {@code sources.yaml} says otherwise than the notes. */
    public List<Corrected> corrections() {
        return source.corrections().stream()
                .map(correction -> new Corrected(
                        context.text().say(correction.what()),
                        shown(correction, correction.was()),
                        shown(correction, correction.now())))
                .toList();
    }

    private String shown(Source.Correction correction, Message value) {
        return correction.isOfDate()
                ? context.text().known(new IsoDate(String.join("", value.parts())))
                : context.text().say(value);
    }

    /** Where the dossier's authors link to it, on its first page. */
    public List<PassageView> noted() {
        return part.isFirst() ? PassageView.linkingTo(source, context) : List.of();
    }

    public List<UseView> uses() {
        return part.slice(source.uses(), USES_PER_PAGE).stream().map(this::view).toList();
    }

    private UseView view(NoteReference use) {
        return new UseView(
                context.link(use),
                Link.to(use.article()),
                beginning(use.note().text()),
                use.note().isRepeat(),
                context.text().citedAs(source, use),
                use.note().locator(),
                context.citings(use, source.url()));
    }

    /** A long note that repeats one of many works would be printed whole on the page of each. */
    private static String beginning(String note) {
        if (note.length() <= LONGEST_NOTE) {
            return note;
        }
        int space = note.lastIndexOf(' ', LONGEST_NOTE);
        int end = space > 0 ? space : LONGEST_NOTE;
        return note.substring(0, note.offsetByCodePoints(0, note.codePointCount(0, end))) + " …";
    }
}
