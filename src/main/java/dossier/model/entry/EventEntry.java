package dossier.model.entry;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.problem.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of {@code events.yaml}: something that happened on a date.
 *
 * @param end the last day, where it took longer than {@code date}
 * @param passages paragraphs that tell of it, as {@code article#p3}
 * @param quotes words of articles that tell of it
 */
public record EventEntry(
        Slug id,
        Location at,
        IsoDate date,
        IsoDate end,
        String title,
        String summary,
        List<YamlText> passages,
        List<QuoteEntry> quotes,
        Map<SubjectKind, List<YamlText>> subjects) {
    public EventEntry {
        passages = List.copyOf(passages);
        quotes = List.copyOf(quotes);
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    }
}
