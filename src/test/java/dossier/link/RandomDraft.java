package dossier.link;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.entry.Acceptances;
import dossier.model.entry.ArticleEntry;
import dossier.model.entry.BriefingEntry;
import dossier.model.entry.Content;
import dossier.model.entry.EventEntry;
import dossier.model.entry.GlossaryEntry;
import dossier.model.entry.PublisherEntry;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.Settings;
import dossier.model.entry.SourceEntry;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.model.reading.Footnote;
import dossier.model.reading.Marker;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.model.reading.TextMap;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents a draft without a fault, of any size: articles that share authors, publishers, subjects and sources. */
final class RandomDraft {
    private static final List<String> WORDS = List.of(
            "Russia",
            "the US",
            "ferries",
            "Aru Bel",
            "Bel",
            "Mirport",
            "tolls",
            "Lisbon",
            "French",
            "and",
            "of",
            "boats,",
            "Sudan",
            "South Sudan",
            "Harbour Office");
    private static final List<String> PEOPLE = List.of("Ann Roe", "Aru Bel", "Bo Poe", "Cy Loe");
    private static final List<String> PUBLISHERS = List.of("Tideline", "River Post", "River-Post", "Delta");

    private final Random random;

    RandomDraft(long seed) {
        random = new Random(seed);
    }

    Draft draft(int articles, int notesEach) {
        List<Reading> readings = new ArrayList<>();
        List<ArticleEntry> entries = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            readings.add(reading(i, notesEach));
            if (random.nextInt(3) > 0) {
                entries.add(entry(i));
            }
        }
        return new Draft(
                "seeds",
                readings,
                new Content(
                        Settings.NONE,
                        entries,
                        subjects(),
                        List.of(publisher("tideline", "Tideline"), publisher("post", "River Post")),
                        List.<SourceEntry>of(),
                        List.of(event("flood"), event("return")),
                        List.of(term("toll"), term("quay")),
                        List.of(),
                        List.of(),
                        BriefingEntry.NONE));
    }

    /** What {@code sources.yaml} might say: two sources that are one, a title, notes that lead elsewhere. */
    List<SourceEntry> corrections(Dossier dossier) {
        List<String> ids = shuffled(
                dossier.sources().stream().map(source -> source.id().text()).toList());
        List<String> notes = shuffled(dossier.articles().stream()
                .flatMap(article -> article.notes().stream().map(note -> article.id() + "/" + note.number()))
                .toList());
        List<SourceEntry> entries = new ArrayList<>();
        for (int i = 0; i + 2 < Math.min(9, ids.size()); i += 3) {
            entries.add(correction(ids.get(i), "", List.of(ids.get(i + 1)), List.of()));
            entries.add(correction(ids.get(i + 2), "Tides, corrected", List.of(), List.of()));
        }
        for (int i = 0; i + 1 < Math.min(6, notes.size()); i += 2) {
            entries.add(correction("led-" + i, "A talk", List.of(), notes.subList(i, i + 2)));
        }
        return entries;
    }

    private static SourceEntry correction(String id, String title, List<String> merge, List<String> notes) {
        Location at = Location.file("content/sources.yaml");
        return new SourceEntry(
                new YamlText(id, at, id),
                title,
                List.of(),
                List.of(),
                "",
                "",
                Map.of(),
                "",
                IsoDate.UNKNOWN,
                "",
                "",
                "",
                "",
                merge.stream().map(other -> new YamlText(other, at, "merge")).toList(),
                List.of(),
                notes.stream().map(note -> new YamlText(note, at, "notes")).toList(),
                RetractionStatus.SOUND,
                Acceptances.NONE,
                List.of());
    }

    Draft withSources(Draft draft, List<SourceEntry> sources) {
        Content content = draft.content();
        return new Draft(
                draft.seeds(),
                draft.readings(),
                new Content(
                        content.settings(),
                        content.articles(),
                        content.subjects(),
                        content.publishers(),
                        sources,
                        content.events(),
                        content.glossary(),
                        content.notes(),
                        List.of(),
                        BriefingEntry.NONE));
    }

    /** The same draft with every list in another order. */
    Draft shuffled(Draft draft) {
        Content content = draft.content();
        return new Draft(
                draft.seeds(),
                shuffled(draft.readings()),
                new Content(
                        content.settings(),
                        shuffled(content.articles()),
                        shuffled(content.subjects()),
                        shuffled(content.publishers()),
                        shuffled(content.sources()),
                        shuffled(content.events()),
                        shuffled(content.glossary()),
                        shuffled(content.notes()),
                        List.of(),
                        BriefingEntry.NONE));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Reading reading(int number, int most) {
        List<Footnote> notes = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (int n = random.nextInt(2 * most + 1); n > 0; n--) {
            String at = String.valueOf(notes.size() + 1);
            notes.add(new Footnote(at, note(notes.isEmpty(), number), 9));
            markers.add(new Marker(0, at, 3));
        }
        List<Block> blocks = List.of(paragraph("p1", markers), paragraph("p2", List.of()));
        return new Reading(
                new Seed(number + ".txt", 1, "0"),
                "Report " + number,
                pick(List.of("", "Ann Roe", "Ann Roe and Zed Doe", "Aru Bel")),
                pick(List.of("", "2025", "2024")).isEmpty() ? IsoDate.UNKNOWN : new IsoDate("2025"),
                pick(List.of("", "Tideline", "Delta-Press", "Delta Press")),
                "en",
                List.of(),
                blocks,
                notes,
                List.of());
    }

    private Paragraph paragraph(String id, List<Marker> markers) {
        StringBuilder text = new StringBuilder("Here");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(' ').append(pick(WORDS));
        }
        return new Paragraph(id, Paragraph.Kind.PARAGRAPH, text.toString(), markers, TextMap.NONE);
    }

    private String note(boolean first, int number) {
        int work = random.nextInt(20 + number * 2);
        String dated = pick(PEOPLE) + ". 2023. Tides " + work + ". " + pick(PUBLISHERS) + ".";
        int kind = random.nextInt(first ? 4 : 6);
        return kind == 0
                ? "The toll was lowered."
                : kind == 1 ? dated : kind < 4 ? dated + " https://d.example/" + work : "ibid., p. " + work;
    }

    private ArticleEntry entry(int number) {
        Location at = Location.file("content/articles/a" + number + ".yaml");
        return new ArticleEntry(
                new Slug("a" + number),
                at,
                new YamlText(number + ".txt", at, "seed"),
                "",
                random.nextBoolean() ? List.of() : List.of(pick(PEOPLE)),
                pick(List.of("", "Delta", "Delta-Press", "tideline")),
                IsoDate.UNKNOWN,
                "https://d.example/" + number,
                "",
                "",
                "",
                "",
                Map.of(SubjectKind.COUNTRY, List.of(new YamlText("MM", at, "countries[0]"))),
                Acceptances.NONE,
                List.of(),
                List.of(),
                RetractionStatus.SOUND,
                List.of());
    }

    private static List<SubjectEntry> subjects() {
        return List.of(
                subject(SubjectKind.COUNTRY, "RU", "", "Moscow"),
                subject(SubjectKind.PERSON, "aru-bel", "Aru Bel", "Bel"),
                subject(SubjectKind.TOPIC, "ferries", "Ferries", "tolls"),
                subject(SubjectKind.ORGANISATION, "harbour", "Harbour Office", "Sudan"),
                subject(SubjectKind.PLACE, "mirport", "Mirport", "Lisbon"));
    }

    private static SubjectEntry subject(SubjectKind kind, String id, String name, String alias) {
        Location at = Location.file("content/" + kind.plural() + ".yaml");
        return new SubjectEntry(
                kind,
                new YamlText(id, at, id),
                name,
                "",
                List.of(new YamlText(alias, at, "aliases[0]")),
                List.of(),
                new YamlText("", at, "country"),
                List.of(),
                List.of(),
                List.of());
    }

    private static PublisherEntry publisher(String id, String name) {
        return new PublisherEntry(
                new Slug(id), Location.file("content/publishers.yaml"), name, List.of(), "", "", "", List.of());
    }

    private static EventEntry event(String id) {
        return new EventEntry(
                new Slug(id),
                Location.file("content/events.yaml"),
                new IsoDate("2025"),
                IsoDate.UNKNOWN,
                id,
                "",
                List.of(),
                List.of(),
                Map.of(),
                Acceptances.NONE);
    }

    private static GlossaryEntry term(String id) {
        Location at = Location.file("content/glossary.yaml");
        return new GlossaryEntry(new Slug(id), at, id, "", "", new YamlText("", at, "see"));
    }
}
