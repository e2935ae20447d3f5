package dossier.model.reading;

import dossier.language.IsoDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was recovered from one seed, before any YAML: every word of the seed is in {@code head}, {@code blocks},
 * {@code footnotes} or {@code dropped}.
 *
 * @param title empty when the seed has none, like {@code byline}, {@code publisher} and {@code language}
 * @param language its code, such as {@code en}
 * @param head the lines that title, byline, date and publisher were read from
 * @param candidates where title, byline, date, publisher and language were read, and what else they could be
 * @param links the links of its text that lead to other pages
 */
public record Reading(
        Seed seed,
        String title,
        String byline,
        IsoDate date,
        String publisher,
        String language,
        List<SeedLine> head,
        List<Block> blocks,
        List<Footnote> footnotes,
        List<Dropped> dropped,
        HeadCandidates candidates,
        List<OutgoingLink> links) {
    public Reading {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        dropped = List.copyOf(dropped);
        links = List.copyOf(links);
    }

    /** A reading whose head has no runners-up, and whose links are not known. */
    public Reading(
            Seed seed,
            String title,
            String byline,
            IsoDate date,
            String publisher,
            String language,
            List<SeedLine> head,
            List<Block> blocks,
            List<Footnote> footnotes,
            List<Dropped> dropped) {
        this(
                seed,
                title,
                byline,
                date,
                publisher,
                language,
                head,
                blocks,
                footnotes,
                dropped,
                HeadCandidates.NONE,
                List.of());
    }

    /**
     * A placeholder for a seed that cannot be read. That is a problem, so nothing is published, but the other articles are still checked, without complaints about what they say of this one.
     */
    public static Reading unread(String file) {
        Seed seed = new Seed(file, 0, "");
        return new Reading(seed, "", "", IsoDate.UNKNOWN, "", "", List.of(), List.of(), List.of(), List.of());
    }

    /** The same with other blocks. */
    public Reading withBlocks(List<Block> other) {
        return new Reading(
                seed, title, byline, date, publisher, language, head, other, footnotes, dropped, candidates, links);
    }

    public boolean isUnread() {
        return seed.sha256().isEmpty();
    }

    /** The blocks that are paragraphs, of any kind. */
    public List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    public List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** For each note that a marker names, the ids of the blocks that cite it, in order, each once. */
    public Map<String, Set<String>> citings() {
        Map<String, Set<String>> citings = new LinkedHashMap<>();
        for (Block block : blocks) {
            for (Marker marker : block.markers()) {
                citings.computeIfAbsent(marker.note(), note -> new LinkedHashSet<>())
                        .add(block.id());
            }
        }
        return citings;
    }
}
