package dossier.link;

import dossier.model.Article;
import dossier.model.CheckTarget;
import dossier.model.Event;
import dossier.model.Passage;
import dossier.model.Quote;
import dossier.model.entry.EventEntry;
import dossier.model.entry.QuoteEntry;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes events of what {@code events.yaml} says: finds their passages and quotes. */
final class Events {
    private final QuoteProofs proofs;
    private final QuoteChecks quoteChecks;
    private final Subjects subjects;
    private final Problems problems;
    /** By the article's id, the places of its blocks by theirs. */
    private final Map<String, Map<String, Integer>> blocks = new HashMap<>();

    Events(QuoteProofs proofs, QuoteChecks quoteChecks, Subjects subjects, Problems problems) {
        this.proofs = proofs;
        this.quoteChecks = quoteChecks;
        this.subjects = subjects;
        this.problems = problems;
    }

    /** By date, then by id. */
    List<Event> of(List<EventEntry> entries) {
        return entries.stream()
                .map(this::event)
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::id))
                .toList();
    }

    private Event event(EventEntry entry) {
        List<Passage> passages =
                entry.passages().stream().flatMap(ref -> passage(ref).stream()).toList();
        return new Event(
                entry.id(),
                entry.date(),
                entry.end(),
                entry.title(),
                entry.summary(),
                passages,
                quotes(entry),
                subjects.findAll(entry.subjects()));
    }

    private List<Quote> quotes(EventEntry entry) {
        List<Quote> quotes = new ArrayList<>();
        for (QuoteEntry written : entry.quotes()) {
            proofs.prove(written).ifPresent(quote -> {
                quotes.add(quote);
                CheckTarget on = CheckTarget.ofEventQuote(entry.id(), quotes.size());
                quoteChecks.check(on, written, quote, entry.accept());
            });
        }
        return quotes;
    }

    /** The paragraph that {@code article#p3} names. */
    private Optional<Passage> passage(YamlText ref) {
        int hash = ref.text().indexOf('#');
        String id = hash < 0 ? ref.text() : ref.text().substring(0, hash);
        Optional<Article> named = proofs.article(id, ref);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Article article = named.get();
        String block = hash < 0 ? "" : ref.text().substring(hash + 1);
        Map<String, Integer> places = blocks.computeIfAbsent(id, i -> places(article));
        Integer place = places.get(block);
        if (place == null) {
            problems.error(
                    ref.at(),
                    "unknown-id",
                    (block.isEmpty()
                                    ? "\"" + ref + "\" names no paragraph"
                                    : "article \"" + id + "\" has no paragraph \"" + block + "\"")
                            + " at " + ref.path(),
                    "write article#p1; its paragraphs are " + span(places.keySet()));
            return Optional.empty();
        }
        return Optional.of(new Passage(article, place, List.of()));
    }

    private static Map<String, Integer> places(Article article) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            places.putIfAbsent(blocks.get(i).id(), i);
        }
        return places;
    }

    /** {@code p1 to p16}. */
    static String span(Collection<String> blocks) {
        List<String> numbered = blocks.stream().filter(Events::isNumbered).toList();
        return numbered.isEmpty() ? "none" : numbered.get(0) + " to " + numbered.get(numbered.size() - 1);
    }

    private static boolean isNumbered(String block) {
        return block.startsWith("p")
                && block.length() > 1
                && block.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
