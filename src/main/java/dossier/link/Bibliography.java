package dossier.link;

import dossier.language.Dates;
import dossier.language.Slug;
import dossier.link.citation.WorkMerge;
import dossier.link.citation.Works;
import dossier.model.Article;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.CitedWork;
import dossier.model.NoteReference;
import dossier.model.OtherForms;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.SourceEntry;
import dossier.phrase.Message;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the notes of all articles into sources, one for each work, with every note that cites it. */
final class Bibliography {
    private static final Message SAME_ADDRESS = Message.of("the same address");

    private final Publishers publishers;
    private final List<NoteReference> notes;
    private final Map<Citation, String> ids = new HashMap<>();
    private final Map<String, Citation> works = new TreeMap<>();
    private final Map<String, OtherForms> otherForms = new HashMap<>();
    private final Map<String, Article> articleOfId = new HashMap<>();
    private final Map<String, Article> articleOfUrl = new HashMap<>();
    private final SourceCorrections corrections;
    /** How notes use the works of an id, where they say so. */
    private final Map<String, Map<NoteReference.Key, CitedWork>> citedAs = new HashMap<>();

    private final Map<NoteReference, List<Citation>> citations = new IdentityHashMap<>();
    /** By the use itself, as two notes of one article may bear one number. */
    private final Map<NoteReference, Set<String>> named = new IdentityHashMap<>();

    /**
     * Reads the notes of all articles.
     *
     * @param articles in order of their ids, which is the order of uses
     */
    Bibliography(
            List<Article> articles, Publishers publishers, List<SourceEntry> entries, Dates dates, Problems problems) {
        this.publishers = publishers;
        this.notes = articles.stream()
                .flatMap(article -> article.notes().stream().map(note -> new NoteReference(article, note)))
                .toList();
        name(articles, new NamedArticles(articles, dates));
        boolean isComplete =
                articles.stream().noneMatch(article -> article.reading().isUnread());
        this.corrections = new SourceCorrections(
                isComplete ? entries : List.of(),
                works.keySet(),
                notes.stream().map(SourceCorrections::note).collect(Collectors.toSet()),
                articles.stream().map(article -> article.entityKey().toString()).collect(Collectors.toSet()),
                problems);
    }

    /** Gives every work an id. An article is a work too, which notes of others may cite. */
    private void name(List<Article> articles, NamedArticles named) {
        Map<Article, Citation> own = new LinkedHashMap<>();
        articles.forEach(article -> own.put(article, citation(article)));
        notes.forEach(use -> citations.put(use, citations(use, own, named)));
        List<Citation> cited =
                notes.stream().flatMap(use -> citations.get(use).stream()).toList();
        WorkMerge merge = new WorkMerge(cited, own.values());
        Map<Citation, String> keys = merge.keys();
        Set<Citation> ofArticles = new HashSet<>(own.values());
        keys.replaceAll((work, key) -> ofArticles.contains(work)
                ? key
                : named.of(work.printed()).map(own::get).map(keys::get).orElse(key));
        Map<String, List<Citation>> ofKey = new LinkedHashMap<>();
        cited.forEach(work ->
                ofKey.computeIfAbsent(keys.get(work), key -> new ArrayList<>()).add(work));
        Map<String, Citation> fullest = new LinkedHashMap<>();
        Map<String, OtherForms> others = new HashMap<>();
        ofKey.forEach((key, of) -> {
            CitedForms forms = CitedForms.of(of, merge);
            fullest.put(key, forms.work());
            others.put(key, forms.forms());
        });
        Map<String, Slug> idOfKey = Works.ids(fullest);
        cited.forEach(work -> ids.put(work, idOfKey.get(keys.get(work)).text()));
        fullest.forEach((key, work) -> works.put(idOfKey.get(key).text(), work));
        others.forEach((key, forms) -> otherForms.put(idOfKey.get(key).text(), forms));
        own.forEach((article, work) -> {
            Slug id = idOfKey.get(keys.get(work));
            if (id != null && articleOfId.putIfAbsent(id.text(), article) == null) {
                Message because = ofKey.get(keys.get(work)).stream()
                        .flatMap(form -> merge.reason(work, form).stream())
                        .findFirst()
                        .orElse(NamedArticles.BECAUSE);
                otherForms.computeIfPresent(id.text(), (same, forms) -> forms.ofArticle(because));
            }
            if (!work.url().isEmpty()) {
                articleOfUrl.putIfAbsent(Works.urlKey(work.url()), article);
            }
        });
    }

    /** The works that a note names; a note that could not be read may still name an article of the dossier. */
    private static List<Citation> citations(NoteReference use, Map<Article, Citation> own, NamedArticles named) {
        List<Citation> read = use.note().citations();
        boolean isOpen = read.isEmpty() && !use.note().isRepeat();
        return isOpen
                ? named.of(use.note().text()).map(own::get).stream()
                        .map(work -> work.printedAs(use.note().text()))
                        .toList()
                : read;
    }

    /** An article as a note would cite it. */
    private static Citation citation(Article article) {
        return new CitationBuilder(article.title().value())
                .authors(article.authors().value().stream().map(Subject::name).toList())
                .with(CitationField.TITLE, article.title().value())
                .with(
                        CitationField.CONTAINER,
                        article.publisher().value().map(Publisher::name).orElse(""))
                .with(CitationField.URL, article.details().url())
                .published(article.published().value())
                .build();
    }

    SourceCorrections corrections() {
        return corrections;
    }

    /** The sources in order of their ids, corrected by {@code sources.yaml}. */
    List<Source> sources() {
        Map<String, List<NoteReference>> uses = new TreeMap<>();
        for (NoteReference use : notes) {
            sourcesOf(use)
                    .forEach(id ->
                            uses.computeIfAbsent(id, i -> new ArrayList<>()).add(use));
        }
        corrections.checkUsed(uses.keySet());
        notes.forEach(this::keepSignals);
        return uses.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void keepSignals(NoteReference use) {
        use.note().works().stream()
                .filter(cited -> !cited.isPlain())
                .forEach(cited -> citedAs.computeIfAbsent(
                                corrections.canonical(ids.get(cited.work())), id -> new HashMap<>())
                        .putIfAbsent(use.key(), cited));
    }

    /** The sources that a note leads to: a note that names one work twice is one use of it. */
    private Set<String> sourcesOf(NoteReference use) {
        List<String> claimed = corrections.claimed(use);
        return claimed.isEmpty() ? namedOf(use) : new LinkedHashSet<>(claimed);
    }

    /** Found once for each note: one that names a thousand works is a use of each of them. */
    private Set<String> namedOf(NoteReference use) {
        return named.computeIfAbsent(use, this::named);
    }

    private Set<String> named(NoteReference use) {
        return citations.get(use).stream()
                .map(ids::get)
                .map(corrections::canonical)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Source source(String id, List<NoteReference> uses) {
        SourceFacts facts = new SourceFacts(corrections.of(id));
        Citation noted = works.getOrDefault(id, ofNote(uses.get(0)));
        Optional<Article> article = article(id, noted.url());
        Citation work = facts.work(
                article.map(own -> SourceFacts.over(noted, citation(own))).orElse(noted), publishers);
        facts.merged(works);
        uses.stream()
                .filter(use -> !namedOf(use).contains(id))
                .forEach(use ->
                        facts.addNote(use, namedOf(use).stream().map(works::get).toList()));
        return new Source(
                new Slug(id),
                work,
                facts.publisher(publishers)
                        .or(() -> article.flatMap(own -> own.publisher().value()))
                        .or(() -> publishers.of(noted)),
                facts.grade()
                        .or(() -> article.map(own -> own.details().grade()))
                        .orElse(""),
                facts.summary(),
                facts.corrections(),
                article.map(Article::id),
                uses,
                citedAs.getOrDefault(id, Map.of()),
                article.map(own -> facts.standing().or(own.details().standing()))
                        .orElse(facts.standing()),
                forms(id, article));
    }

    private OtherForms forms(String id, Optional<Article> article) {
        OtherForms forms = otherForms.getOrDefault(id, OtherForms.NONE);
        return article.isPresent() && forms.articleBecause().isEmpty() ? forms.ofArticle(SAME_ADDRESS) : forms;
    }

    /** The work of a note that an author leads to an entry of their own. */
    private static Citation ofNote(NoteReference use) {
        Citation named = use.note().citation();
        return named.isWork() ? named : Citation.printed(use.note().text());
    }

    /** The article that a source is: by what its notes say, or those of a source merged into it, or by an address. */
    private Optional<Article> article(String id, String noted) {
        List<String> ids = new ArrayList<>(List.of(id));
        List<String> urls = new ArrayList<>(List.of(noted));
        corrections.of(id).ifPresent(entry -> {
            entry.merge().forEach(other -> ids.add(other.text()));
            urls.add(entry.url());
        });
        return Stream.concat(
                        ids.stream().map(articleOfId::get),
                        urls.stream().filter(url -> !url.isEmpty()).map(url -> articleOfUrl.get(Works.urlKey(url))))
                .filter(Objects::nonNull)
                .filter(article ->
                        !corrections.areDistinct(id, article.entityKey().toString()))
                .findFirst();
    }
}
