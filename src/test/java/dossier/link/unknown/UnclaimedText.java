package dossier.link.unknown;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.link.names.Gazetteer;
import dossier.link.names.NameFinder;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Occurrence;
import dossier.model.Provenance;
import dossier.model.Sourced;
import dossier.model.Subject;
import dossier.model.Unclaimed;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.model.reading.TextMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles of few words, and the names found in them as lines: {@code Ana Costa, also Costa (person): a1 a3}. */
final class UnclaimedText {
    private UnclaimedText() {}

    /** The names in texts that only the gazetteer and these subjects know; each text is an article, each line a block. */
    static String of(List<Subject> subjects, String... texts) {
        List<Subject> all = Stream.concat(new Gazetteer().countries().stream(), subjects.stream())
                .toList();
        NameFinder finder = new NameFinder(all);
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article((char) ('a' + articles.size()) + "", text, finder));
        }
        return lines(new UnknownNames(all).find(articles));
    }

    static String lines(Unclaimed unclaimed) {
        Stream<String> names = unclaimed.names().stream()
                .map(name -> name.name()
                        + name.shorter().stream().map(form -> ", also " + form).collect(Collectors.joining())
                        + " (" + name.kind().map(SubjectKind::word).orElse("?") + "): " + places(name.sightings()));
        Stream<String> misses = unclaimed.nearMisses().stream()
                .map(miss -> miss.name() + " (" + miss.known() + "?): " + places(miss.sightings()));
        return Stream.concat(misses, names).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String places(List<Occurrence> sightings) {
        return sightings.stream()
                .map(sighting -> sighting.article().id().text() + (sighting.block() + 1))
                .collect(Collectors.joining(" "));
    }

    /** A line that begins with {@code ##} is a heading. */
    static Article article(String id, String text, NameFinder finder) {
        List<Block> blocks = Arrays.stream(text.strip().split("\n"))
                .map(UnclaimedText::block)
                .toList();
        return article(id, blocks, finder.find(blocks).mentions());
    }

    private static Block block(String line) {
        return line.startsWith("## ")
                ? new Heading("h", 2, line.substring(3), List.of(), TextMap.NONE)
                : new Paragraph("p", Paragraph.Kind.PARAGRAPH, line, List.of(), TextMap.NONE);
    }

    private static Article article(String id, List<Block> blocks, List<Mention> mentions) {
        Reading reading = new Reading(
                new Seed(id + ".txt", 0, ""),
                id,
                "",
                IsoDate.UNKNOWN,
                "",
                "en",
                List.of(),
                blocks,
                List.of(),
                List.of());
        return new Article(
                new Slug(id),
                reading,
                new Sourced<>(id, Provenance.SEED),
                new Sourced<>(List.of(), Provenance.NONE),
                new Sourced<>(Optional.empty(), Provenance.NONE),
                new Sourced<>(IsoDate.UNKNOWN, Provenance.NONE),
                Article.Details.NONE,
                List.of(),
                mentions,
                List.of(),
                List.of());
    }
}
