package dossier.link;

import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.NoteReference;
import dossier.model.Publisher;
import dossier.model.Source.Correction;
import dossier.model.WorkType;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.SourceEntry;
import dossier.model.entry.YamlText;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts about one source: what {@code sources.yaml} says of it over what its notes say, with what that changed. */
final class SourceFacts {
    /** The fields that hold words and nothing more, by their keys in {@code sources.yaml}. */
    private static final Map<String, CitationField> DETAILS = new TreeMap<>(Map.of(
            "volume", CitationField.VOLUME,
            "issue", CitationField.ISSUE,
            "pages", CitationField.PAGES,
            "edition", CitationField.EDITION,
            "number", CitationField.NUMBER,
            "place", CitationField.PLACE));

    private final Optional<SourceEntry> entry;
    private final List<Correction> corrections = new ArrayList<>();

    SourceFacts(Optional<SourceEntry> entry) {
        this.entry = entry;
    }

    /** @param publishers by whose names the work's own publisher is called */
    Citation work(Citation noted, Publishers publishers) {
        CitationBuilder work = CitationBuilder.of(noted);
        DETAILS.forEach((key, field) ->
                work.with(field, text(SourceFacts.label(key), noted.field(field), said -> said.detail(key))));
        return work.type(type(noted.type()))
                .authors(people("Authors", noted.authors(), SourceEntry::authors))
                .editors(people("Editors", noted.editors(), SourceEntry::editors))
                .with(CitationField.TITLE, text("Title", noted.title(), SourceEntry::title))
                .published(published(noted.published()))
                .with(CitationField.CONTAINER, text("Published in", noted.container(), SourceEntry::container))
                .with(CitationField.PUBLISHER, publisherName(noted.field(CitationField.PUBLISHER), publishers))
                .with(CitationField.URL, text("Address", noted.url(), SourceEntry::url))
                .with(CitationField.DOI, text("DOI", noted.doi(), SourceEntry::doi))
                .build();
    }

    private String text(String what, String noted, Function<SourceEntry, String> field) {
        return entry.map(field)
                .filter(said -> !said.isEmpty())
                .map(said -> corrected(what, noted, said))
                .orElse(noted);
    }

    private List<String> people(String what, List<String> noted, Function<SourceEntry, List<String>> field) {
        List<String> said = entry.map(field).orElse(List.of());
        if (said.isEmpty()) {
            return noted;
        }
        corrected(what, String.join("; ", noted), String.join("; ", said));
        return said;
    }

    private WorkType type(WorkType noted) {
        String said = text("Kind of work", word(noted), SourceEntry::type);
        return said.isEmpty()
                ? noted
                : WorkType.valueOf(said.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String word(WorkType type) {
        return type == WorkType.UNKNOWN
                ? ""
                : type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code Volume}, as readers see the key. */
    private static String label(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    private IsoDate published(IsoDate noted) {
        IsoDate said = entry.map(SourceEntry::published).orElse(IsoDate.UNKNOWN);
        if (!said.isKnown()) {
            return noted;
        }
        if (!noted.equals(said)) {
            corrections.add(Correction.ofDate(noted, said));
        }
        return said;
    }

    private String corrected(String what, String noted, String said) {
        if (!noted.equals(said)) {
            corrections.add(new Correction(Message.of(what), Message.asIs(noted), Message.asIs(said)));
        }
        return said;
    }

    private String publisherName(String noted, Publishers publishers) {
        String said = entry.map(SourceEntry::publisher)
                .filter(name -> !name.isEmpty())
                .orElse(noted);
        return said.isEmpty() ? "" : publishers.nameOf(said);
    }

    /** The publisher that {@code sources.yaml} names. */
    Optional<Publisher> publisher(Publishers publishers) {
        return entry.map(SourceEntry::publisher)
                .filter(name -> !name.isEmpty())
                .map(publishers::named)
                .map(publisher -> {
                    corrections.add(
                            new Correction(Message.of("Publisher"), Message.NONE, Message.asIs(publisher.name())));
                    return publisher;
                });
    }

    Optional<String> grade() {
        return entry.map(SourceEntry::grade).filter(grade -> !grade.isEmpty());
    }

    String summary() {
        return entry.map(SourceEntry::summary).orElse("");
    }

    RetractionStatus standing() {
        return entry.map(SourceEntry::standing).orElse(RetractionStatus.SOUND);
    }

    /** @param works by id */
    void merged(Map<String, Citation> works) {
        entry.stream()
                .flatMap(said -> said.merge().stream())
                .map(YamlText::text)
                .filter(works::containsKey)
                .forEach(id -> corrections.add(new Correction(
                        Message.of("Merged sources"),
                        Message.asIs(works.get(id).printed()),
                        Message.of("the same work, according to the dossier’s authors"))));
    }

    /** A note that leads here because {@code sources.yaml} says so, and the works that it names itself. */
    void addNote(NoteReference use, List<Citation> named) {
        String works = named.stream().map(SourceFacts::label).collect(Collectors.joining("; "));
        corrections.add(new Correction(
                Message.of(
                        "Note {0} of {1}",
                        use.note().number(), use.article().title().value()),
                works.isEmpty() ? Message.of("no work named") : Message.asIs(works),
                Message.of("now refers to this source")));
    }

    private static String label(Citation work) {
        return work.title().isEmpty() ? work.printed() : work.title();
    }

    List<Correction> corrections() {
        return corrections;
    }

    /** A work that is an article of the dossier: what the article says, and what only the note does. */
    static Citation over(Citation noted, Citation article) {
        return CitationBuilder.of(noted)
                .authors(noted.authors().isEmpty() ? article.authors() : noted.authors())
                .with(CitationField.TITLE, article.title())
                .published(article.published().isKnown() ? article.published() : noted.published())
                .with(CitationField.URL, article.url().isEmpty() ? noted.url() : article.url())
                .build();
    }
}
