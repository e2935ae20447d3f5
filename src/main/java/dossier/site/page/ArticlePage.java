package dossier.site.page;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.Settings;
import dossier.site.index.DossierIndex;
import dossier.site.index.PassageView;
import dossier.site.index.SiteText;
import dossier.site.reference.CslItem;
import dossier.site.reference.CslType;
import dossier.site.route.Link;
import dossier.site.view.ArticleProvenance;
import dossier.site.view.ArticleText;
import dossier.site.view.CitedSource;
import dossier.site.view.ClaimView;
import dossier.site.view.DecidedName;
import dossier.site.view.MentionedSubject;
import dossier.site.view.Reference;
import dossier.site.view.RetractionImpact;
import dossier.site.view.SchemaOrg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article: what it is, its text, its notes, what it mentions, and where the text comes from. */
public record ArticlePage(Article article, DossierIndex lookup, Link previous, Link next) implements Page {
    /** Words of the article that a claim rests on. */
    public record Quoted(ClaimView claim, String direction, String words, Link where) {}

    /** An article that is near, with the subjects and the terms that make it so; either may be none. */
    public record Near(Link article, String date, List<Link> shared, List<String> terms) {}

    @Override
    public String path() {
        return article.path();
    }

    @Override
    public String template() {
        return "article";
    }

    @Override
    public String title() {
        return article.title().value();
    }

    @Override
    public String section() {
        return "articles/index.html";
    }

    /** The article as it was published, and every work that it cites. With an institution, Zotero files it as a report. */
    @Override
    public List<Meta> metas() {
        List<Meta> metas = new ArrayList<>();
        metas.add(new Meta("citation_title", title()));
        article.authors().value().forEach(author -> metas.add(new Meta("citation_author", author.name())));
        if (article.published().isKnown()) {
            metas.add(new Meta(
                    "citation_publication_date",
                    SiteText.slashed(article.published().value())));
        }
        boolean report = CslItem.of(article).type() == CslType.REPORT;
        String publishes = report ? "citation_technical_report_institution" : "citation_publisher";
        article.publisher().value().ifPresent(p -> metas.add(new Meta(publishes, p.name())));
        if (!language().isEmpty()) {
            metas.add(new Meta("citation_language", language()));
        }
        sources().forEach(source -> metas.add(new Meta("citation_reference", source.printed())));
        return metas;
    }

    @Override
    public String linkedData() {
        return SchemaOrg.of(article, sources(), lookup.name());
    }

    /** {@code Paper · digest · 4 March 2025}, as far as it is known. */
    public String label() {
        String kind = article.details().kind().isEmpty()
                ? "Article"
                : SiteText.capital(article.details().kind().replace('-', ' '));
        String text = article.details().text();
        return SiteText.dotted(
                lookup.words().say(kind),
                text.isEmpty() || text.equals("original") ? "" : lookup.words().say(text),
                lookup.words().date(article.published().value()));
    }

    public String summary() {
        return article.details().summary();
    }

    public List<Link> authors() {
        return article.authors().value().stream().map(Link::to).toList();
    }

    /** The publisher, or {@link Link#NONE}. */
    public Link publisher() {
        return article.publisher().value().map(Link::to).orElse(Link.NONE);
    }

    public String grade() {
        return lookup.words().grade(article);
    }

    public String language() {
        return article.reading().language();
    }

    public String url() {
        return article.details().url();
    }

    /** The source page that shows who cites this article, or {@link Link#NONE}. */
    public Link citedAs() {
        Source source = lookup.citations().sourceOf(article);
        return source == null
                ? Link.NONE
                : new Link(
                        source.path(),
                        lookup.words()
                                .count(
                                        source.uses().size(),
                                        "{0} note cites this article",
                                        "{0} notes cite this article"));
    }

    public int paragraphs() {
        return (int) article.reading().paragraphs().stream()
                .filter(paragraph -> paragraph.kind().isText())
                .count();
    }

    /** How many notes there are: {@code 35 notes}. */
    public String noteCount() {
        return lookup.words().notes(article.notes().size());
    }

    public String sourceCount() {
        return lookup.words().count(sources().size(), "{0} source", "{0} sources");
    }

    /** The works that its notes lead to, in order of the first note. */
    private Set<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        article.notes().forEach(note -> sources.addAll(lookup.citations().sourcesOf(new NoteReference(article, note))));
        return sources;
    }

    public ArticleText text() {
        return ArticleText.of(article, lookup);
    }

    /** The sources that it leans on, most notes first. */
    public List<CitedSource> leanings() {
        return CitedSource.of(article, lookup);
    }

    /** What the article mentions, by kind. */
    public List<MentionedSubject> mentioned() {
        return MentionedSubject.of(article, lookup);
    }

    /** Whether it still holds. */
    public RetractionStatus standing() {
        return lookup.dossier().standing(path());
    }

    /** What is claimed from it: each quote with its claim, in order of claims. */
    public List<Quoted> quoted() {
        Map<Slug, ClaimView> claims = new HashMap<>();
        return lookup.grounds().quotedFrom(article).stream()
                .map(piece -> new Quoted(
                        claims.computeIfAbsent(piece.claim(), id -> ClaimView.of(lookup.claim(id), lookup)),
                        lookup.words().say(piece.direction().word() + " it"),
                        piece.quote().exact(),
                        new Link(path() + "#" + piece.anchor(), lookup.words().place(piece.quote()))))
                .toList();
    }

    /** What would change if the article fell. */
    public List<RetractionImpact> ifFell() {
        return RetractionImpact.of(path(), lookup);
    }

    /** What rules decided about names in its text. */
    public List<DecidedName> decisions() {
        return article.decisions().stream()
                .map(decision -> DecidedName.of(decision, article, lookup.words()))
                .toList();
    }

    /** The articles nearest to it, with what both speak of. */
    public List<Near> near() {
        return lookup.near(article).stream()
                .map(near -> new Near(
                        Link.to(near.article()),
                        lookup.words().date(near.article().published().value()),
                        near.shared().stream().map(Link::to).toList(),
                        near.terms()))
                .toList();
    }

    /** Where the dossier's authors link to it. */
    public List<PassageView> noted() {
        return lookup.noted(path());
    }

    /** The article as its own publisher would cite it. */
    public Reference reference() {
        return Reference.of(article, lookup);
    }

    /** The dossier that the page stands in: its title, publisher and day, as far as it says them. */
    public String within() {
        Settings settings = lookup.dossier().settings();
        return SiteText.stopped(SiteText.listed(
                lookup.name(), settings.publisher(), lookup.words().known(settings.updated())));
    }

    /** Where the page lives; empty where the dossier does not say. */
    public String address() {
        String base = lookup.dossier().settings().baseUrl();
        return base.isEmpty() ? "" : base + "/" + path();
    }

    public ArticleProvenance provenance() {
        return new ArticleProvenance(article, lookup.words());
    }
}
