package dossier.site.page;

import dossier.language.IsoDate;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.phrase.Message;
import dossier.site.index.Citing;
import dossier.site.index.DossierIndex;
import dossier.site.index.PassageView;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.view.ArchiveLink;
import dossier.site.view.ClaimView;
import dossier.site.view.Reference;
import dossier.site.view.RetractionImpact;
import dossier.site.view.SchemaOrg;
import dossier.site.view.SharedSource;
import java.util.List;

/** A source: the reference, where to find it, and every passage that leans on it; one part of them. */
public record SourcePage(Source source, Part part, DossierIndex lookup, Link previous, Link next) implements Page {
    /** A field, what the notes say, and what {@code sources.yaml} says. */
    public record Corrected(String what, String was, String now) {}

    /** Uses on one page. */
    public static final int USES_PER_PAGE = 60;

    /** Letters of a note that are shown here; its own page has all of them. */
    static final int LONGEST_NOTE = 2_000;

    /** A note that leads to the source, with the passages that cite the note. */
    public record UseView(
            Link note, Link article, String printed, boolean repeat, String locator, List<Citing> citings) {}

    @Override
    public String path() {
        return part.path();
    }

    @Override
    public String template() {
        return "source";
    }

    @Override
    public String title() {
        return lookup.words().titled(source.label(), part);
    }

    @Override
    public String section() {
        return "sources/index.html";
    }

    @Override
    public String linkedData() {
        return part.isFirst() ? SchemaOrg.of(source) : "";
    }

    public Reference reference() {
        return Reference.of(source, lookup);
    }

    public String origin() {
        return lookup.words().origin(source);
    }

    public Link publisher() {
        return source.publisher().map(Link::to).orElse(Link.NONE);
    }

    public List<String> authors() {
        return source.authors();
    }

    public String published() {
        return lookup.words().known(source.published());
    }

    public String grade() {
        String publisher = source.publisher().map(p -> p.grade()).orElse("");
        return lookup.words().grade(source.grade().isEmpty() ? publisher : source.grade());
    }

    /** The article of this dossier that it is, or {@link Link#NONE}. */
    public Link ownArticle() {
        return source.article().map(id -> Link.to(lookup.article(id))).orElse(Link.NONE);
    }

    /** {@code 4 notes in 2 articles}. */
    public String counts() {
        return lookup.words()
                .notes(source.uses().size(), lookup.citations().citedBy(source).size());
    }

    /** {@code 3 articles, 1 origin}, where more than one article leans on it; {@link Link#NONE} otherwise. */
    public Link shared() {
        return SharedSource.place(source, lookup);
    }

    /** The page as the Internet Archive kept it, or {@link Link#NONE}. */
    public Link archived() {
        return ArchiveLink.of(source, lookup.words());
    }

    /** The claims with evidence that rests on it. */
    public List<ClaimView> claims() {
        return lookup.grounds().leaningOn(base()).stream()
                .map(claim -> ClaimView.of(claim, lookup))
                .toList();
    }

    /** What would change if it fell. */
    public List<RetractionImpact> ifFell() {
        return RetractionImpact.of(base(), lookup);
    }

    /** The page under which claims know it: that of the article that it is, or its own. */
    private String base() {
        return source.article().map(id -> lookup.article(id).path()).orElse(source.path());
    }

    /** What {@code sources.yaml} says otherwise than the notes. */
    public List<Corrected> corrections() {
        return source.corrections().stream()
                .map(correction -> new Corrected(
                        lookup.words().say(correction.what()),
                        shown(correction, correction.was()),
                        shown(correction, correction.now())))
                .toList();
    }

    private String shown(Source.Correction correction, Message value) {
        return correction.isOfDate()
                ? lookup.words().known(new IsoDate(value.english()))
                : lookup.words().say(value);
    }

    /** Where the dossier's authors link to it. */
    public List<PassageView> noted() {
        return lookup.noted(path());
    }

    public List<UseView> uses() {
        return part.slice(source.uses(), USES_PER_PAGE).stream().map(this::view).toList();
    }

    private UseView view(NoteReference use) {
        return new UseView(
                new Link(use.path(), lookup.words().say("Note {0}", use.note().number())),
                Link.to(use.article()),
                beginning(use.note().text()),
                use.note().isRepeat(),
                use.note().locator(),
                lookup.citations().citings(use));
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
