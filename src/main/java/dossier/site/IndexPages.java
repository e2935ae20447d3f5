package dossier.site;

import dossier.language.Alphabet;
import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.NoteReference;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.site.page.IndexPage;
import dossier.site.page.IndexPage.Order;
import dossier.site.page.Page;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.ListRow;
import dossier.site.view.ListRows;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The index of one kind of page: its rows in each of its orders, the usual one first. */
record IndexPages(
        String folder,
        String heading,
        String counts,
        Map<Order, List<ListRow>> orders,
        SiteText text,
        List<Link> more) {
    /** More sources than this are listed by use and by title alone: each publisher's page has those that it issued, by date. */
    private static final int MANY_SOURCES = 1_000;

    static IndexPages ofArticles(List<Article> articles, SiteContext context) {
        Orders<Article> orders = new Orders<>(articles, article -> ListRows.of(article, context), context.text());
        orders.add("index", "newest first", (a, b) -> 0);
        orders.addByText(
                "by-publisher",
                "by publisher",
                article -> article.publisher().value().map(Publisher::name).orElse(""));
        orders.addByText("by-title", "by title", article -> article.title().value());
        return orders.index("articles", "Articles", context.text().articles(articles.size()));
    }

    static IndexPages ofSubjects(SubjectKind kind, List<Subject> subjects, SiteContext context) {
        Orders<Subject> orders = new Orders<>(subjects, subject -> ListRows.of(subject, context), context.text());
        orders.add(
                "index",
                "most mentioned first",
                Comparator.comparingInt(subject -> -context.index().mentionsOf(subject)));
        orders.addByText("by-name", "by name", Subject::name);
        return orders.index(
                kind.plural(), SiteText.capital(kind.plural()), context.text().count(subjects.size(), kind));
    }

    static IndexPages ofNotes(int notes, SiteContext context) {
        List<ListRow> rows = new ArrayList<>();
        for (Article article : context.dossier().articles()) {
            article.notes().forEach(note -> rows.add(ListRows.of(new NoteReference(article, note), context)));
        }
        Orders<ListRow> orders = new Orders<>(rows, row -> row, context.text());
        orders.add("index", "by article, newest first, then by number", (a, b) -> 0);
        return orders.index("footnotes", "Footnotes", context.text().notes(notes));
    }

    static IndexPages ofSources(List<Source> sources, SiteContext context) {
        Orders<Source> orders = new Orders<>(sources, it -> ListRows.of(it, context), context.text());
        orders.add(
                "index",
                "most cited first",
                Comparator.comparingInt(source -> -source.uses().size()));
        if (sources.size() <= MANY_SOURCES) {
            orders.add(
                    "by-date",
                    "newest first",
                    Comparator.comparing(Source::published).reversed());
            orders.addByText(
                    "by-publisher",
                    "by publisher",
                    source -> source.publisher().map(Publisher::name).orElse(""));
        }
        orders.addByText("by-title", "by title", Source::label);
        List<Link> shared = context.index().citations().shared().isEmpty()
                ? List.of()
                : List.of(new Link(
                        Routes.first(Routes.SHARED_SOURCES), context.text().say("shared sources")));
        return orders.index("sources", "Sources", context.text().count(sources.size(), "{0} source", "{0} sources"))
                .with(shared);
    }

    static IndexPages ofPublishers(List<Publisher> publishers, SiteContext context) {
        Orders<Publisher> orders =
                new Orders<>(publishers, publisher -> ListRows.of(publisher, context), context.text());
        orders.addByText("index", "by name", Publisher::name);
        orders.add(
                "by-use",
                "most cited first",
                Comparator.comparingInt(p -> -context.index().citations().citationsOf(p)));
        return orders.index(
                "publishers", "Publishers", context.text().count(publishers.size(), "{0} publisher", "{0} publishers"));
    }

    static IndexPages ofClaims(List<Claim> claims, SiteContext context) {
        Orders<Claim> orders = new Orders<>(claims, it -> ListRows.of(it, context), context.text());
        orders.add(
                "index",
                "disputed and unsupported first",
                Comparator.comparing(Claim::status, Comparator.reverseOrder()));
        orders.add("by-date", "newest first", Comparator.comparing(Claim::asOf).reversed());
        orders.addByText("by-topic", "by topic", IndexPages::topic);
        orders.add("by-kind", "by kind", Comparator.comparing(Claim::kind));
        return orders.index("claims", "Claims", context.text().count(claims.size(), "{0} claim", "{0} claims"))
                .with(List.of(
                        new Link(
                                Routes.first(Routes.DISAGREEMENTS),
                                context.text().say("where the articles disagree")),
                        new Link(
                                Routes.first(Routes.SINGLE_POINTS),
                                context.text().say("claims that rest on one source"))));
    }

    private static String topic(Claim claim) {
        return claim.subjects().stream()
                .filter(subject -> subject.kind() == SubjectKind.TOPIC)
                .map(Subject::name)
                .findFirst()
                .orElse("");
    }

    static IndexPages ofAuthorNotes(List<AuthorNote> notes, SiteContext context) {
        Orders<AuthorNote> orders = new Orders<>(notes, it -> ListRows.of(it, context), context.text());
        orders.add("index", "newest first, then by title", (a, b) -> 0);
        return orders.index(
                "notes",
                "Authors’ notes",
                context.text().count(notes.size(), "{0} note of the authors", "{0} notes of the authors"));
    }

    private IndexPages with(List<Link> other) {
        return new IndexPages(folder, heading, counts, orders, text, other);
    }

    /** Its pages: those of each order. A list of one needs no second order. */
    List<Page> pages() {
        List<Order> offered = orders.values().stream().anyMatch(rows -> rows.size() > 1)
                ? List.copyOf(orders.keySet())
                : List.of(orders.keySet().iterator().next());
        List<Page> pages = new ArrayList<>();
        for (Order order : offered) {
            List<ListRow> rows = orders.get(order);
            for (Part part : Part.of(folder + "/" + order.file(), rows.size(), IndexPage.ROWS_PER_PAGE)) {
                List<ListRow> slice = part.slice(rows, IndexPage.ROWS_PER_PAGE);
                pages.add(new IndexPage(folder, heading, counts, offered, order, more, part, slice, text));
            }
        }
        return pages;
    }

    /** Orders of one list; things that are equal in an order keep the order of the list. */
    private static final class Orders<T> {
        private final Map<T, ListRow> rows = new LinkedHashMap<>();
        private final Map<Order, List<ListRow>> orders = new LinkedHashMap<>();

        private final SiteText text;

        Orders(List<T> things, Function<T, ListRow> row, SiteText text) {
            this.text = text;
            things.forEach(thing -> rows.put(thing, row.apply(thing)));
        }

        void add(String file, String name, Comparator<T> order) {
            add(file, name, rows.keySet().stream().sorted(order).toList());
        }

        /** By a text of theirs, as in an alphabet; those without one last. */
        void addByText(String file, String name, Function<T, String> text) {
            add(file, name, Alphabet.sorted(rows.keySet(), text));
        }

        private void add(String file, String name, List<T> sorted) {
            orders.put(
                    new Order(file, text.say(name)),
                    sorted.stream().map(rows::get).toList());
        }

        IndexPages index(String folder, String heading, String counts) {
            return new IndexPages(folder, text.say(heading), counts, orders, text, List.of());
        }
    }
}
