package dossier.site.index;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.NoteReference;
import dossier.model.Passage;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import dossier.site.route.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which notes lead to which works, seen from each: from notes, articles, sources and publishers. */
public final class CitationIndex {
    /** Path of the first page of shared origins, without {@code .html}. */
    public static final String SHARED = "sources/shared";
    /** Shared origins on one page. */
    public static final int SHARED_PER_PAGE = 60;

    private final SiteText words;
    private final Map<Publisher, List<Source>> issued = new HashMap<>();
    private final Map<String, List<Source>> sourcesOfNote = new HashMap<>();
    private final Map<String, List<Citing>> citings = new HashMap<>();
    private final Map<Source, Set<Article>> citedBy = new HashMap<>();
    private final Map<Slug, Source> sourceOfArticle = new HashMap<>();
    private final List<Source> shared;
    private final Map<Source, String> sharedPages = new HashMap<>();

    CitationIndex(Dossier dossier, SiteText words) {
        this.words = words;
        dossier.articles().forEach(this::cite);
        for (Source source : dossier.sources()) {
            source.publisher().ifPresent(publisher -> add(issued, publisher, source));
            source.article().ifPresent(article -> sourceOfArticle.put(article, source));
            for (NoteReference use : source.uses()) {
                add(sourcesOfNote, use.path(), source);
                citedBy.computeIfAbsent(source, s -> new LinkedHashSet<>()).add(use.article());
            }
        }
        shared = dossier.sources().stream()
                .filter(source -> leaningOn(source) > 1)
                .sorted(Comparator.comparingInt((Source source) -> -leaningOn(source))
                        .thenComparing(source -> -source.uses().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int i = 0; i < shared.size(); i++) {
            sharedPages.put(shared.get(i), Part.pathOf(SHARED, i, SHARED_PER_PAGE));
        }
    }

    private void cite(Article article) {
        Map<String, List<Citing>> ofArticle = new HashMap<>();
        for (Block block : article.reading().blocks()) {
            for (Marker marker : block.markers()) {
                List<Citing> before = ofArticle.computeIfAbsent(marker.note(), note -> new ArrayList<>());
                before.add(new Citing(article, block, marker, before.size() + 1, words));
            }
        }
        ofArticle.forEach((note, all) -> citings.put(NoteReference.path(article.id(), note), all));
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    public List<Source> issuedBy(Publisher publisher) {
        return issued.getOrDefault(publisher, List.of());
    }

    /** How many notes lead to a publisher's works; a note of two of them counts for each. */
    public int citationsOf(Publisher publisher) {
        return issuedBy(publisher).stream()
                .mapToInt(source -> source.uses().size())
                .sum();
    }

    /** The sources that a note leads to, in order of their ids; none for a note that only comments. */
    public List<Source> sourcesOf(NoteReference use) {
        return sourcesOfNote.getOrDefault(use.path(), List.of());
    }

    /** The articles whose notes lead to a source. */
    public Set<Article> citedBy(Source source) {
        return citedBy.getOrDefault(source, Set.of());
    }

    /** The sources of the notes that passages cite, those of most passages first. */
    public List<Source> behind(List<Passage> passages) {
        Map<Source, Integer> times = new TreeMap<>();
        for (Passage passage : passages) {
            passage.text().markers().stream()
                    .map(marker -> NoteReference.path(passage.article().id(), marker.note()))
                    .flatMap(note -> sourcesOfNote.getOrDefault(note, List.of()).stream())
                    .distinct()
                    .forEach(source -> times.merge(source, 1, Integer::sum));
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sources on which more than one article leans, those of most articles first. */
    public List<Source> shared() {
        return shared;
    }

    /** The page of shared origins that has a source on which more than one article leans. */
    public String sharedPage(Source source) {
        return sharedPages.get(source);
    }

    /** The markers of a note in the text, in order. */
    public List<Citing> citings(NoteReference use) {
        return citings.getOrDefault(use.path(), List.of());
    }

    /** The source that an article of the dossier is, when another cites it; null otherwise. */
    public Source sourceOf(Article article) {
        return sourceOfArticle.get(article.id());
    }

    /** How many articles lean on a source, with the one that it is. */
    public int leaningOn(Source source) {
        Set<Article> citing = citedBy(source);
        boolean isAnother = source.article()
                .filter(id -> citing.stream().noneMatch(article -> article.id().equals(id)))
                .isPresent();
        return citing.size() + (isAnother ? 1 : 0);
    }
}
