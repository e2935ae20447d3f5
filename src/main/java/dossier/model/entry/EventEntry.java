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
 * @param end the last day of an event that took longer than {@code date}
 * @param passages paragraphs that report it, as {@code article#p3}
 * @param quotes words of articles that report it
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
        Map<SubjectKind, List<YamlText>> subjects,
        Acceptances accept) {
    public EventEntry {
        passages = List.copyOf(passages);
        quotes = List.copyOf(quotes);
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    }
}
