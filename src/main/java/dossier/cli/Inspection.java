package dossier.cli;

import dossier.file.Json;
import dossier.link.citation.NoteResolver;
import dossier.link.names.NameFinder;
import dossier.link.names.NameFinders;
import dossier.link.names.PeopleNames;
import dossier.link.unknown.EntityMention;
import dossier.link.unknown.NamedEntities;
import dossier.model.Article;
import dossier.model.Decision;
import dossier.model.Mention;
import dossier.model.NoteReading;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.FieldCandidate;
import dossier.model.reading.HeadCandidates;
import dossier.model.reading.Heading;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import dossier.read.CaptureReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The line of JSON that {@code inspect} prints for one seed. */
final class Inspection {
    private final NoteResolver notes;
    private final NameFinders countries;
    private final PeopleNames peoples = new PeopleNames();
    private final Supplier<NamedEntities> entities;

    Inspection(NoteResolver notes, NameFinders countries, Supplier<NamedEntities> entities) {
        this.notes = notes;
        this.countries = countries;
        this.entities = entities;
    }

    /** @param file the file as the user named it */
    String line(String file, Reading reading) {
        TextOffsets offsets = new TextOffsets(reading);
        NameFinder.FoundMentions found = countries.in(reading.language()).find(offsets.blocks);
        Map<Boolean, List<Mention>> byPeople = found.mentions().stream()
                .collect(Collectors.partitioningBy(
                        mention -> peoples.contain(offsets.text(mention), reading.language())));
        List<EntityMention> named =
                entities.get().find(Article.ofSeed(reading.withBlocks(offsets.blocks), found.mentions()));
        Map<String, Object> line = Json.object(
                "file", file,
                "sha256", reading.seed().sha256(),
                "title", Json.orNull(reading.title()),
                "byline", Json.orNull(reading.byline()),
                "date", Json.orNull(reading.date().text()),
                "publisher", Json.orNull(reading.publisher()),
                "language", Json.orNull(reading.language()),
                "head",
                        reading.head().stream()
                                .map(l -> Json.object("line", l.line(), "text", l.text()))
                                .toList(),
                "headings", headings(reading.blocks()),
                "paragraphs",
                        reading.paragraphs().stream().map(Inspection::paragraph).toList(),
                "text",
                        String.join(
                                "\n",
                                body(reading.blocks()).stream().map(Block::text).toList()),
                "footnotes", footnotes(reading),
                "countries", byPeople.get(false).stream().map(offsets::of).toList(),
                "peoples", byPeople.get(true).stream().map(offsets::of).toList(),
                "decisions", found.passedOver().stream().map(offsets::of).toList(),
                "people", offsets.of(SubjectKind.PERSON, named),
                "organisations", offsets.of(SubjectKind.ORGANISATION, named),
                "dropped",
                        reading.dropped().stream()
                                .map(d -> Json.object("line", d.line(), "text", d.text(), "why", d.why()))
                                .toList(),
                "links",
                        reading.links().stream()
                                .map(link -> Json.object("text", link.text(), "url", link.url(), "in", link.block()))
                                .toList(),
                "candidates", candidates(reading.candidates()));
        return Json.text(line);
    }

    private static Map<String, Object> candidates(HeadCandidates head) {
        return Json.object(
                "title", candidates(head.title()),
                "byline", candidates(head.byline()),
                "date", candidates(head.date()),
                "publisher", candidates(head.publisher()),
                "language", candidates(head.language()));
    }

    private static List<Map<String, Object>> candidates(List<FieldCandidate> answers) {
        return answers.stream()
                .map(answer -> Json.object(
                        "value", answer.value(), "line", answer.line(), "why", answer.why(), "sure", answer.sure()))
                .toList();
    }

    private static List<Object> headings(List<Block> blocks) {
        List<Object> headings = new ArrayList<>();
        String next = null;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Heading heading) {
                headings.add(Json.object("text", heading.text(), "level", heading.level(), "before", next));
            } else {
                next = blocks.get(i).id();
            }
        }
        Collections.reverse(headings);
        return headings;
    }

    private static Map<String, Object> paragraph(Paragraph paragraph) {
        return Json.object(
                "id", paragraph.id(),
                "kind", paragraph.kind().word(),
                "text", paragraph.text());
    }

    /** The body text: no captions, and nothing from the end of the page. */
    private static List<Block> body(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Heading
                        || block instanceof Paragraph paragraph
                                && paragraph.kind().isText())
                .toList();
    }

    private List<Map<String, Object>> footnotes(Reading reading) {
        Map<String, Set<String>> citings = reading.citings();
        return notes.resolve(reading.footnotes()).stream()
                .map(note -> footnote(note, citings.getOrDefault(note.number(), Set.of())))
                .toList();
    }

    private static Map<String, Object> footnote(NoteReading note, Set<String> citedIn) {
        return Json.object(
                "n", note.number(),
                "raw", note.footnote().raw(),
                "text", note.text(),
                "url", Json.orNull(note.url()),
                "ibid_of", Json.orNull(note.ibidOf()),
                "cited_in", List.copyOf(citedIn));
    }

    /** Gives the offsets of names: in the file, or in {@code text}. */
    private static final class TextOffsets {
        private final boolean plain;
        private final List<Block> blocks;
        private final int[] starts;

        /** Only where its text is the seed's do offsets lead into the file. */
        TextOffsets(Reading reading) {
            plain = CaptureReader.isPlain(reading.seed().file());
            blocks = plain ? reading.blocks() : body(reading.blocks());
            starts = new int[blocks.size()];
            int offset = 0;
            for (int i = 0; i < starts.length; i++) {
                starts[i] = offset;
                offset += blocks.get(i).text().length() + 1;
            }
        }

        String text(Mention mention) {
            return blocks.get(mention.block()).text().substring(mention.start(), mention.end());
        }

        Map<String, Object> of(Mention mention) {
            Map<String, Object> fields = Json.object("code", mention.subject().code());
            fields.putAll(span(mention.block(), mention.start(), mention.end()));
            return fields;
        }

        List<Map<String, Object>> of(SubjectKind kind, List<EntityMention> named) {
            return named.stream()
                    .filter(entity -> entity.kind() == kind)
                    .map(entity -> span(entity.block(), entity.start(), entity.end()))
                    .toList();
        }

        private Map<String, Object> span(int index, int start, int end) {
            Block block = blocks.get(index);
            int from = starts[index];
            return Json.object(
                    "start",
                    plain ? block.map().toSeed(start) : from + start,
                    "end",
                    plain ? block.map().toSeed(end - 1) + 1 : from + end,
                    "text",
                    block.text().substring(start, end));
        }

        Map<String, Object> of(Decision decision) {
            Map<String, Object> fields = of(decision.mention());
            fields.put("taken", decision.taken());
            fields.put("why", decision.why());
            return fields;
        }
    }
}
