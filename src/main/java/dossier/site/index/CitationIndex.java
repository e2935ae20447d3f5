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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which notes cite which sources, seen from articles, sources and publishers, and where the text cites each note. */
public final class CitationIndex {
    private final Dossier dossier;
    private final ListMap<Publisher, Source> issued = new ListMap<>();
    private final ListMap<NoteReference.Key, CitingMarker> markers = new ListMap<>();
    private final Map<Source, Set<Article>> citedBy = new HashMap<>();
    private final Map<Slug, Source> sourceOfArticle = new HashMap<>();
    private final List<Source> shared;

    CitationIndex(Dossier dossier) {
        this.dossier = dossier;
        dossier.articles().forEach(this::addMarkers);
        for (Source source : dossier.sources()) {
            source.publisher().ifPresent(publisher -> issued.add(publisher, source));
            source.article().ifPresent(article -> sourceOfArticle.put(article, source));
            Set<Article> citing = new LinkedHashSet<>();
            source.uses().forEach(use -> citing.add(use.article()));
            citedBy.put(source, citing);
        }
        shared = dossier.sources().stream()
                .filter(source -> articlesOf(source) > 1)
                .sorted(Comparator.comparingInt((Source source) -> -articlesOf(source))
                        .thenComparing(source -> -source.uses().size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void addMarkers(Article article) {
        Map<String, Integer> uses = new HashMap<>();
        for (Block block : article.reading().blocks()) {
            for (Marker marker : block.markers()) {
                int use = uses.merge(marker.note(), 1, Integer::sum);
                markers.add(
                        new NoteReference.Key(article.id(), marker.note()),
                        new CitingMarker(article, block, marker, use));
            }
        }
    }

    public List<Source> issuedBy(Publisher publisher) {
        return issued.get(publisher);
    }

    /** How many notes cite a publisher's works; a note of two of them counts for each. */
    public int citationsOf(Publisher publisher) {
        return issuedBy(publisher).stream()
                .mapToInt(source -> source.uses().size())
                .sum();
    }

    /** The articles whose notes cite a source. */
    public Set<Article> citedBy(Source source) {
        return citedBy.get(source);
    }

    /** The sources that an article cites, in order of its notes, each with the number of notes that do. */
    public Map<Source, Integer> citedIn(Article article) {
        Map<Source, Integer> cited = new LinkedHashMap<>();
        article.notes()
                .forEach(note -> dossier.sourcesOf(new NoteReference(article, note))
                        .forEach(source -> cited.merge(source, 1, Integer::sum)));
        return cited;
    }

    /** The sources of the notes that passages cite, those of most passages first. */
    public List<Source> behind(List<Passage> passages) {
        Map<Source, Integer> times = new TreeMap<>();
        for (Passage passage : passages) {
            passage.text().markers().stream()
                    .map(marker -> new NoteReference.Key(passage.article().id(), marker.note()))
                    .flatMap(note -> dossier.sourcesOf(note).stream())
                    .distinct()
                    .forEach(source -> times.merge(source, 1, Integer::sum));
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<Source, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The sources on which more than one article rests, those of most articles first. */
    public List<Source> shared() {
        return shared;
    }

    /** The markers of a note in the text, in order. */
    public List<CitingMarker> markersOf(NoteReference note) {
        return markersOf(note.key());
    }

    public List<CitingMarker> markersOf(NoteReference.Key note) {
        return markers.get(note);
    }

    /** The source that an article of the dossier is, where another cites it. */
    public Optional<Source> sourceOf(Article article) {
        return Optional.ofNullable(sourceOfArticle.get(article.id()));
    }

    /** How many articles rest on a source, with the one that it is. */
    public int articlesOf(Source source) {
        Set<Article> citing = citedBy(source);
        boolean isAnother = source.article()
                .filter(id -> citing.stream().noneMatch(article -> article.id().equals(id)))
                .isPresent();
        return citing.size() + (isAnother ? 1 : 0);
    }
}
