package dossier.site;

import dossier.lookup.Lookup;
import dossier.lookup.PassageView;
import dossier.lookup.Words;
import dossier.model.Article;
import dossier.model.Block;
import dossier.model.Decision;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Standing;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import dossier.model.Use;
import dossier.page.Link;
import dossier.page.Meta;
import dossier.page.Page;
import dossier.reference.Item;
import dossier.reference.Type;
import dossier.view.ArticleText;
import dossier.view.ClaimView;
import dossier.view.IfFell;
import dossier.view.LinkedData;
import dossier.view.Provenance;
import dossier.view.Reference;
import dossier.view.Row;
import dossier.view.Shared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article: what it is, its text, its notes, what it mentions, and where the text comes from. */
public record ArticlePage(Article article, Lookup lookup, Link previous, Link next) implements Page {
    /** The subjects of one kind that the article mentions, with how often. */
    public record Mentioned(String kind, List<Row> rows) {}

    /**
     * A source that the article leans on.
     *
     * @param notes how many of its notes, as a number and a share
     * @param shared {@code 3 articles, 1 origin}, when others lean on it too, or {@link Link#NONE}
     * @param standing {@code withdrawn}, where it no longer holds; empty where it does
     */
    public record Leaning(Link source, Link notes, Link shared, String standing) {}

    /**
     * A name about which a rule decided.
     *
     * @param subject what it was taken for, or not
     * @param path of the subject's page, where it was taken for it
     */
    public record Decided(String name, Link where, boolean taken, String subject, String path, String why) {}

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
                    Words.slashed(article.published().value())));
        }
        boolean report = Item.of(article).type() == Type.REPORT;
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
        return LinkedData.of(article, sources(), lookup.name());
    }

    /** {@code Paper · digest · 4 March 2025}, as far as it is known. */
    public String label() {
        String kind = article.details().kind().isEmpty()
                ? "Article"
                : Words.capital(article.details().kind().replace('-', ' '));
        String text = article.details().text();
        return Words.dotted(
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
        article.notes().forEach(note -> sources.addAll(lookup.citations().sourcesOf(new Use(article, note))));
        return sources;
    }

    public ArticleText text() {
        return ArticleText.of(article, lookup);
    }

    /** The sources that it leans on, most notes first. */
    public List<Leaning> leanings() {
        Map<Source, Integer> times = new LinkedHashMap<>();
        article.notes()
                .forEach(note -> lookup.citations()
                        .sourcesOf(new Use(article, note))
                        .forEach(source -> times.merge(source, 1, Integer::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
                .map(entry -> new Leaning(
                        Link.to(entry.getKey()),
                        new Link(entry.getKey().path() + "#uses", lookup.words().ofNotes(entry.getValue(), article)),
                        Shared.place(entry.getKey(), lookup),
                        lookup.words().fallen(entry.getKey().standing())))
                .toList();
    }

    /** What the article mentions, by kind, most often first; then what YAML adds to it. */
    public List<Mentioned> mentioned() {
        Map<Subject, Integer> times = new TreeMap<>();
        article.mentions().forEach(mention -> times.merge(mention.subject(), 1, Integer::sum));
        article.added().forEach(subject -> times.putIfAbsent(subject, 0));
        List<Mentioned> mentioned = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            List<Row> rows = times.entrySet().stream()
                    .filter(entry -> entry.getKey().kind() == kind)
                    .sorted(Map.Entry.<Subject, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> row(entry.getKey(), entry.getValue()))
                    .toList();
            if (!rows.isEmpty()) {
                mentioned.add(new Mentioned(lookup.words().heading(kind), rows));
            }
        }
        return mentioned;
    }

    private Row row(Subject subject, int times) {
        Link count = times == 0
                ? Link.NONE
                : new Link(
                        lookup.passagesIn(subject, article),
                        lookup.words().count(times, "{0} mention", "{0} mentions"));
        return new Row(
                Link.to(subject),
                times == 0 ? lookup.words().say("added by the authors of the dossier") : "",
                "",
                count);
    }

    /** Whether it still holds. */
    public Standing standing() {
        return lookup.dossier().standing(path());
    }

    /** What is claimed from it: each quote with its claim, in order of claims. */
    public List<Quoted> quoted() {
        return lookup.grounds().quotedFrom(article).stream()
                .map(piece -> new Quoted(
                        ClaimView.of(lookup.claim(piece.claim()), lookup),
                        lookup.words().say(piece.direction().word() + " it"),
                        piece.quote().exact(),
                        new Link(path() + "#" + piece.anchor(), lookup.words().place(piece.quote()))))
                .toList();
    }

    /** What would change if the article fell. */
    public List<IfFell> ifFell() {
        return IfFell.of(path(), lookup);
    }

    /** What rules decided about names in its text. */
    public List<Decided> decisions() {
        return article.decisions().stream().map(this::decided).toList();
    }

    private Decided decided(Decision decision) {
        Block block = article.block(decision.mention().block());
        return new Decided(
                block.text()
                        .substring(
                                decision.mention().start(), decision.mention().end()),
                new Link(article.path() + "#" + block.id(), lookup.words().place(block)),
                decision.taken(),
                decision.mention().subject().name(),
                decision.taken() ? decision.mention().subject().path() : "",
                lookup.words().say(decision.why()));
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
        return Words.stopped(
                Stream.of(lookup.name(), settings.publisher(), lookup.words().known(settings.updated()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /** Where the page lives; empty where the dossier does not say. */
    public String address() {
        String base = lookup.dossier().settings().baseUrl();
        return base.isEmpty() ? "" : base + "/" + path();
    }

    public Provenance provenance() {
        return new Provenance(article, lookup.words());
    }
}
