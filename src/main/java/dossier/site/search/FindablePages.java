package dossier.site.search;

import dossier.language.TextFolding;
import dossier.model.Article;
import dossier.model.Briefing;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.GlossaryTerm;
import dossier.model.NoteReading;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything in a dossier that can be found, page by page. A page is put together each time that somebody asks for it, so
 * that the texts of large dossiers are not held twice.
 */
public final class FindablePages {
    private final SiteContext context;
    private final SiteText text;
    private final PageFacets facets;
    private final String language;
    private final Map<FindableKind, List<Supplier<FindablePage>>> pages = new EnumMap<>(FindableKind.class);

    public FindablePages(SiteContext context) {
        this.context = context;
        this.text = context.text();
        this.facets = new PageFacets(text);
        this.language = context.dossier().settings().siteLanguage();
        Dossier dossier = context.dossier();
        pages.put(FindableKind.CLAIM, claims());
        pages.put(FindableKind.SUBJECT, names());
        pages.put(FindableKind.ARTICLE, of(dossier.articles(), this::title));
        pages.put(FindableKind.PARAGRAPH, of(dossier.articles(), this::paragraphs));
        pages.put(FindableKind.NOTE, of(dossier.articles(), this::notes));
        pages.put(FindableKind.SOURCE, of(dossier.sources(), this::source));
        pages.put(FindableKind.AUTHORS, writtenByAuthors());
    }

    /** How many pages have passages of a kind; of an article's kinds, as many as there are articles. */
    public int count(FindableKind kind) {
        return pages.get(kind).size();
    }

    public FindablePage page(FindableKind kind, int number) {
        return pages.get(kind).get(number).get();
    }

    private static <T> List<Supplier<FindablePage>> of(List<T> things, Function<T, FindablePage> page) {
        return things.stream()
                .<Supplier<FindablePage>>map(thing -> () -> page.apply(thing))
                .toList();
    }

    private List<Supplier<FindablePage>> claims() {
        List<Supplier<FindablePage>> all = new ArrayList<>(of(context.dossier().claims(), this::claim));
        all.addAll(of(
                context.dossier().briefing().judgements(),
                judgement -> alone(Routes.path(judgement), text.say("Judgement"), "", judgement.text())));
        return all;
    }

    private FindablePage claim(Claim claim) {
        return alone(
                        Routes.path(claim),
                        text.say("Claim"),
                        SiteText.capital(context.view(claim).status()),
                        claim.statement())
                .with(facets.of(claim));
    }

    private List<Supplier<FindablePage>> names() {
        Dossier dossier = context.dossier();
        List<Supplier<FindablePage>> all = new ArrayList<>(of(dossier.subjects(), this::subject));
        all.addAll(of(
                dossier.publishers(),
                publisher -> named(publisher, text.say("Publisher"), Stream.of(publisher.name()))
                        .with(facets.of(publisher))));
        all.addAll(of(
                dossier.glossary(),
                term -> named(term, text.say("Glossary"), Stream.of(term.term(), term.expansion()))));
        return all;
    }

    private FindablePage subject(Subject subject) {
        return named(
                        subject,
                        text.singular(subject.kind()),
                        Stream.concat(Stream.of(subject.name()), subject.names().stream()))
                .with(facets.of(subject));
    }

    /** Each name is a passage of its own, so that words that are the whole of one are told from words in one. */
    private FindablePage named(Entity entity, String detail, Stream<String> names) {
        Set<String> spellings = new HashSet<>();
        List<FindablePassage> passages = names.filter(
                        name -> !name.isEmpty() && spellings.add(TextFolding.LETTERS.of(name)))
                .map(name -> new FindablePassage("", "", name))
                .toList();
        return new FindablePage(Routes.path(entity), entity.label(), detail, language, passages);
    }

    private FindablePage title(Article article) {
        String byline = SiteText.dotted(
                SiteText.authors(article),
                article.publisher().value().map(Publisher::name).orElse(""));
        return page(
                        article,
                        Stream.of(article.title().value(), byline)
                                .filter(words -> !words.isEmpty())
                                .map(words -> new FindablePassage("", "", words))
                                .toList())
                .with(facets.of(article));
    }

    private FindablePage paragraphs(Article article) {
        return page(
                article,
                article.reading().blocks().stream()
                        .map(block -> new FindablePassage(block.id(), text.place(block), block.text()))
                        .toList());
    }

    private FindablePage notes(Article article) {
        return page(article, article.notes().stream().map(note -> passage(note)).toList());
    }

    private FindablePassage passage(NoteReading note) {
        return new FindablePassage(
                Routes.anchorOfNote(note.number()), text.say("Note {0}", note.number()), note.text());
    }

    private FindablePage page(Article article, List<FindablePassage> passages) {
        return new FindablePage(
                Routes.path(article),
                article.title().value(),
                SiteText.dotted(
                        article.publisher().value().map(Publisher::name).orElse(""), context.published(article)),
                article.reading().language(),
                passages);
    }

    private FindablePage source(Source source) {
        String words = SiteText.dotted(
                source.label(),
                String.join("; ", source.authors()),
                source.container(),
                source.publisher().map(Publisher::name).orElse(""),
                text.known(source.published()));
        return new FindablePage(
                        Routes.path(source),
                        source.label(),
                        text.say("Source"),
                        "",
                        List.of(new FindablePassage("", "", words)))
                .with(facets.of(source));
    }

    private List<Supplier<FindablePage>> writtenByAuthors() {
        Dossier dossier = context.dossier();
        List<Supplier<FindablePage>> all =
                new ArrayList<>(of(dossier.notes(), note -> AuthorNotePassages.of(note, text)));
        Briefing briefing = dossier.briefing();
        Stream.of(briefing.bottomLine(), briefing.sourceSummary())
                .filter(words -> !words.isEmpty())
                .forEach(words -> all.add(() -> alone(Routes.BRIEFING, text.say("Briefing"), "", words)));
        dossier.subjects()
                .forEach(subject -> addSummary(all, subject, text.singular(subject.kind()), subject.summary()));
        dossier.publishers().forEach(one -> addSummary(all, one, text.say("Publisher"), one.summary()));
        dossier.articles()
                .forEach(one ->
                        addSummary(all, one, text.say("Article"), one.details().summary()));
        dossier.sources().forEach(one -> addSummary(all, one, text.say("Source"), one.summary()));
        for (GlossaryTerm term : dossier.glossary()) {
            addSummary(all, term, text.say("Glossary"), term.definition());
        }
        all.addAll(of(dossier.events(), this::event));
        return all;
    }

    private void addSummary(List<Supplier<FindablePage>> all, Entity entity, String detail, String summary) {
        if (!summary.isEmpty()) {
            Link link = Link.to(entity);
            all.add(() -> alone(link.path(), link.text(), detail, summary));
        }
    }

    private FindablePage event(Event event) {
        return alone(
                        context.routes().onTimeline(event),
                        event.title(),
                        text.span(event.date(), event.end()),
                        SiteText.dotted(event.title(), event.summary()))
                .with(facets.of(event));
    }

    /** A page, or a place on one, with one passage. */
    private FindablePage alone(String path, String title, String detail, String words) {
        return new FindablePage(path, title, detail, language, List.of(new FindablePassage("", "", words)));
    }
}
