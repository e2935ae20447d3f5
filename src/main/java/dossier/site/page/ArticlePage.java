package dossier.site.page;

import dossier.model.Article;
import dossier.model.Source;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.Settings;
import dossier.site.reference.CslItem;
import dossier.site.reference.CslType;
import dossier.site.reference.ExportLink;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.ArticleProvenance;
import dossier.site.view.ArticleText;
import dossier.site.view.CheckView;
import dossier.site.view.CitedSource;
import dossier.site.view.DecidedName;
import dossier.site.view.EvidenceView;
import dossier.site.view.MentionedSubject;
import dossier.site.view.PassageView;
import dossier.site.view.Reference;
import dossier.site.view.RetractionImpact;
import dossier.site.view.SchemaOrg;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An article: what it is, its text, its notes, what it mentions, and where the text comes from. */
public record ArticlePage(Article article, SiteContext context, Link previous, Link next) implements Page {
    /** A related article, with the subjects and the terms that both have; either may be none. */
    public record RelatedRow(Link article, String date, List<Link> shared, List<String> terms) {}

    @Override
    public String path() {
        return Routes.path(article);
    }

    @Override
    public String title() {
        return article.title().value();
    }

    /** The article as it was published. With an institution, Zotero files it as a report. */
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
        return metas;
    }

    @Override
    public String linkedData() {
        return SchemaOrg.of(article, context.dossier().settings().name());
    }

    /** {@code Paper · digest · 4 March 2025}, as far as it is known. */
    public String label() {
        String kind = article.details().kind().isEmpty()
                ? "Article"
                : SiteText.capital(article.details().kind().replace('-', ' '));
        String text = article.details().text();
        return SiteText.dotted(
                context.text().say(kind),
                text.isEmpty() || text.equals("original") ? "" : context.text().say(text),
                context.published(article));
    }

    /** What the text is where it is not the whole article in its own words; else empty. */
    public String textRemark() {
        return context.text().remark(article);
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
        return context.text().grade(article.grade());
    }

    public String language() {
        return article.reading().language();
    }

    public String url() {
        return article.details().url();
    }

    /** The source page that shows who cites this article, or {@link Link#NONE}. */
    public Link citedAs() {
        return context.index()
                .citations()
                .sourceOf(article)
                .map(source -> new Link(
                        Routes.path(source),
                        context.text()
                                .count(
                                        source.uses().size(),
                                        "{0} note cites this article",
                                        "{0} notes cite this article")))
                .orElse(Link.NONE);
    }

    public int paragraphs() {
        return (int) article.reading().paragraphs().stream()
                .filter(paragraph -> paragraph.kind().isText())
                .count();
    }

    /** How many notes there are: {@code 35 notes}. */
    public String noteCount() {
        return context.text().notes(article.notes().size());
    }

    public String sourceCount() {
        return context.text().count(sources().size(), "{0} source", "{0} sources");
    }

    /** The works that its notes lead to, in order of the first note. */
    private Set<Source> sources() {
        return context.index().citations().citedIn(article).keySet();
    }

    public ArticleText text() {
        return ArticleText.of(article, context);
    }

    /** The sources of which more is to say than that one note cites them, most notes first. */
    public List<CitedSource> citedSources() {
        return CitedSource.of(article, context);
    }

    /** {@code 5 sources}, of which there is no more to say; empty for none. */
    public String otherSources() {
        return context.text().some(sources().size() - citedSources().size(), "{0} source", "{0} sources");
    }

    /** What the build doubts of it. */
    public List<CheckView> doubts() {
        return CheckView.of(context.index().checks().of(article), context);
    }

    /** What the article mentions, by kind. */
    public List<MentionedSubject> mentioned() {
        return MentionedSubject.of(article, context);
    }

    /** Whether it still holds. */
    public RetractionStatus standing() {
        return context.dossier().standing(article);
    }

    /** What is claimed from it: each quote with its claim, in order of claims. */
    public List<EvidenceView> quoted() {
        return EvidenceView.of(context.index().support().quotedFrom(article), context);
    }

    /** The claims that would change if the article were withdrawn. */
    public List<RetractionImpact> ifWithdrawn() {
        return RetractionImpact.of(article.entityKey(), context);
    }

    /** What rules decided about names in its text. */
    public List<DecidedName> decisions() {
        return article.decisions().stream()
                .map(decision -> DecidedName.of(decision, article, context.text()))
                .toList();
    }

    /** The articles most like it, with the subjects and terms that both have. */
    public List<RelatedRow> related() {
        return context.index().related(article).stream()
                .map(related -> new RelatedRow(
                        Link.to(related.article()),
                        context.published(related.article()),
                        related.shared().stream().map(Link::to).toList(),
                        related.terms()))
                .toList();
    }

    /** Where the dossier's authors link to it. */
    public List<PassageView> noted() {
        return PassageView.linkingTo(article, context);
    }

    /** The article as its own publisher would cite it. */
    /** The article for reference managers. */
    public List<ExportLink> files() {
        return ExportLink.all(CslItem.of(article));
    }

    public Reference reference() {
        return Reference.of(article, context);
    }

    /** {@code In: The long road, Harbour Office, 2025.}: the dossier that the page is part of. */
    public String within() {
        Settings settings = context.dossier().settings();
        String dossier = SiteText.stopped(SiteText.listed(
                settings.name(), settings.publisher(), context.text().known(settings.updated())));
        return article.isDigest()
                ? context.text().say("In our digest, in: {0}", dossier)
                : context.text().say("In: {0}", dossier);
    }

    /** Where the page lives; empty where the dossier does not say. */
    public String address() {
        String base = context.dossier().settings().baseUrl();
        return base.isEmpty() ? "" : base + "/" + path();
    }

    public ArticleProvenance provenance() {
        return new ArticleProvenance(article, context);
    }
}
