package dossier.site.page;

import dossier.language.Alphabet;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Mention;
import dossier.model.NoteReading;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Paragraph;
import dossier.site.inline.Span;
import dossier.site.inline.Spans;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.ClaimView;
import dossier.site.view.EvidenceView;
import dossier.site.view.Reference;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The dossier as a paper to print: the brief, the articles with their notes, the claims, the works cited, and an index of
 * subjects by article and paragraph. A dossier of more articles than anybody prints in one go has a list of them instead of
 * their texts, in parts: an article's own page is made for paper, too.
 */
public record PrintPage(Part part, List<Article> articles, int before, SiteContext context) implements PagedList {
    /** Articles that a paper has in full. */
    static final int MOST_IN_FULL = 50;

    /** Articles on one page of a list of them. */
    private static final int LISTED_PER_PAGE = 500;

    /** A block of an article, with the level of a heading, or 0. */
    public record PrintedBlock(String kind, int level, String number, List<Span> spans) {}

    /** @param meta authors, publisher, date and grade where the text is elsewhere */
    public record ListedArticle(int number, Link link, String meta) {}

    /** @param number by which the index names it */
    public record PrintedArticle(
            int number,
            String anchor,
            String title,
            String language,
            String meta,
            String remark,
            String summary,
            String standing,
            List<PrintedBlock> blocks,
            List<NoteReading> notes) {}

    public record PrintedClaim(ClaimView claim, List<EvidenceView> quotes) {}

    /** A subject and where it is named: {@code 2 ¶3 ¶5; 4 ¶1}. */
    public record IndexEntry(String name, String places) {}

    /** How many articles of a dossier are on one page. */
    public static int perPage(Dossier dossier) {
        return isInFull(dossier) ? MOST_IN_FULL : LISTED_PER_PAGE;
    }

    private static boolean isInFull(Dossier dossier) {
        return dossier.articles().size() <= MOST_IN_FULL;
    }

    /** Whether the paper has the texts of the articles, not only a list of them. */
    public boolean isInFull() {
        return isInFull(context.dossier());
    }

    /** What the paper says of itself where it has no texts; empty where it has. */
    public String remark() {
        return isInFull()
                ? ""
                : context.text()
                        .say(
                                "This paper lists the articles, since there are more than {0}. To have the text of one on paper, print its page.",
                                MOST_IN_FULL);
    }

    @Override
    public String title() {
        return context.text().titled(context.text().say("Print"), part);
    }

    @Override
    public String section() {
        return Routes.first(Routes.PRINT);
    }

    public HomePage home() {
        return new HomePage(context);
    }

    /** All judgements, on the first part. */
    public BriefingPage briefing() {
        return new BriefingPage(context);
    }

    /** The list of contents: the articles of this part, leading to their texts, here or on their own pages. */
    public List<ListedArticle> contents() {
        List<ListedArticle> contents = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            int number = before + i + 1;
            contents.add(
                    isInFull()
                            ? new ListedArticle(
                                    number,
                                    new Link(
                                            path() + "#" + anchor(number),
                                            article.title().value()),
                                    "")
                            : new ListedArticle(number, Link.to(article), meta(article)));
        }
        return contents;
    }

    private static String anchor(int number) {
        return "article-" + number;
    }

    private String meta(Article article) {
        return SiteText.dotted(
                SiteText.authors(article),
                context.text().publisher(article),
                context.published(article),
                context.text().grade(article.grade()));
    }

    /** The articles with their texts, if the paper has them. */
    public List<PrintedArticle> printed() {
        List<PrintedArticle> printed = new ArrayList<>();
        for (int i = 0; isInFull() && i < articles.size(); i++) {
            printed.add(printed(articles.get(i), before + i + 1));
        }
        return printed;
    }

    private PrintedArticle printed(Article article, int number) {
        List<List<Span>> spans = Spans.ofArticle(article, block -> List.of());
        List<PrintedBlock> blocks = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            blocks.add(printed(article.block(i), spans.get(i)));
        }
        return new PrintedArticle(
                number,
                anchor(number),
                article.title().value(),
                article.reading().language(),
                SiteText.dotted(meta(article), article.details().url()),
                context.text().remark(article),
                article.details().summary(),
                context.dossier().standing(article).isSound()
                        ? ""
                        : context.text().standing(context.dossier().standing(article)),
                blocks,
                article.notes());
    }

    private static PrintedBlock printed(Block block, List<Span> spans) {
        if (block instanceof Heading heading) {
            return new PrintedBlock("heading", heading.level(), "", spans);
        }
        Paragraph paragraph = (Paragraph) block;
        String number = paragraph.kind().isText() ? block.id().substring(1) : "";
        return new PrintedBlock(paragraph.kind().word(), 0, number, spans);
    }

    /** The claims that rest on the articles of this part. */
    public List<PrintedClaim> claims() {
        Set<Claim> claims = new LinkedHashSet<>();
        for (Article article : articles) {
            context.index()
                    .support()
                    .quotedFrom(article)
                    .forEach(piece -> claims.add(context.index().claim(piece.claim())));
        }
        return claims.stream()
                .sorted()
                .map(claim -> new PrintedClaim(context.view(claim), EvidenceView.of(claim.evidence(), context)))
                .toList();
    }

    /** The works that the articles of this part cite. */
    public List<Reference> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        for (Article article : articles) {
            sources.addAll(context.index().citations().citedIn(article).keySet());
        }
        return sources.stream()
                .sorted()
                .map(source -> Reference.of(source, context))
                .toList();
    }

    /** The subjects that the articles of this part name, by name. */
    public List<IndexEntry> index() {
        Map<Subject, Map<Integer, Set<String>>> places = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Mention mention : articles.get(i).mentions()) {
                places.computeIfAbsent(mention.subject(), subject -> new LinkedHashMap<>())
                        .computeIfAbsent(before + i + 1, number -> new LinkedHashSet<>())
                        .add(context.text().place(articles.get(i).block(mention.block())));
            }
        }
        List<IndexEntry> entries = new ArrayList<>();
        places.forEach((subject, articles) -> {
            List<String> all = new ArrayList<>();
            articles.forEach((number, paragraphs) -> all.add(number + " " + String.join(" ", paragraphs)));
            entries.add(new IndexEntry(subject.name(), String.join("; ", all)));
        });
        return Alphabet.sorted(entries, IndexEntry::name);
    }
}
