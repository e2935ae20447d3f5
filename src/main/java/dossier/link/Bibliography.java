package dossier.link;

import dossier.citation.Works;
import dossier.model.Article;
import dossier.model.Citation;
import dossier.model.IsoDate;
import dossier.model.Publisher;
import dossier.model.Slug;
import dossier.model.Source;
import dossier.model.SourceEntry;
import dossier.model.Use;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the notes of all articles into sources, one for each work, with every use of it. */
final class Bibliography {
    private final Publishers publishers;
    private final Map<String, Citation> works = new LinkedHashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Map<String, Slug> articleOfUrl = new HashMap<>();

    /**
     * Reads the notes of all articles.
     *
     * @param articles in order of their ids, so that the first note that names a work is the same in every build
     */
    Bibliography(List<Article> articles, Publishers publishers) {
        this.publishers = publishers;
        Map<Citation, String> keys = Works.keys(articles.stream()
                .flatMap(article -> article.notes().stream())
                .flatMap(note -> note.citations().stream())
                .toList());
        for (Article article : articles) {
            article.notes().forEach(note -> add(new Use(article, note), keys));
            if (!article.details().url().isEmpty()) {
                articleOfUrl.put(Works.urlKey(article.details().url()), article.id());
            }
        }
    }

    /** A note that names one work twice is one use of it. */
    private void add(Use use, Map<Citation, String> keys) {
        Set<String> ofNote = new LinkedHashSet<>();
        for (Citation work : use.note().citations()) {
            String key = keys.get(work);
            works.putIfAbsent(key, work);
            ofNote.add(key);
        }
        ofNote.forEach(key -> uses.computeIfAbsent(key, k -> new ArrayList<>()).add(use));
    }

    /** The sources in order of their ids, corrected by {@code sources.yaml}. */
    List<Source> sources(List<SourceEntry> corrections, Problems problems) {
        Map<String, Slug> ids = Works.ids(works);
        Map<String, SourceEntry> corrected = corrected(corrections, ids, problems);
        List<Source> sources = new ArrayList<>();
        works.forEach((key, citation) -> sources.add(source(
                key,
                ids.get(key),
                citation,
                Optional.ofNullable(corrected.get(ids.get(key).text())))));
        sources.sort(null);
        return sources;
    }

    private static Map<String, SourceEntry> corrected(
            List<SourceEntry> corrections, Map<String, Slug> ids, Problems problems) {
        Set<String> known = ids.values().stream().map(Slug::text).collect(Collectors.toSet());
        Map<String, SourceEntry> byId = new HashMap<>();
        for (SourceEntry entry : corrections) {
            byId.put(entry.id().text(), entry);
            if (!known.contains(entry.id().text())) {
                problems.error(
                        entry.id().at(),
                        "unknown-id",
                        "unknown source \"" + entry.id() + "\"",
                        Nearest.hint(entry.id().text(), known, "the id is the name of the source's page"));
            }
        }
        return byId;
    }

    private Source source(String key, Slug id, Citation work, Optional<SourceEntry> said) {
        Optional<Publisher> publisher = said.map(SourceEntry::publisher)
                .filter(name -> !name.isEmpty())
                .map(publishers::named)
                .or(() -> publishers.of(work));
        return new Source(
                id,
                said.map(SourceEntry::title).filter(t -> !t.isEmpty()).orElse(work.title()),
                said.map(SourceEntry::authors).filter(a -> !a.isEmpty()).orElse(work.authors()),
                publisher,
                said.map(SourceEntry::published).filter(IsoDate::isKnown).orElse(work.published()),
                said.map(SourceEntry::url).filter(u -> !u.isEmpty()).orElse(work.url()),
                said.map(SourceEntry::grade).orElse(""),
                said.map(SourceEntry::summary).orElse(""),
                work.printed(),
                said.isPresent(),
                Optional.ofNullable(articleOfUrl.get(key)),
                uses.get(key));
    }
}
