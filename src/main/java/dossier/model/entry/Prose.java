package dossier.model.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text that the authors of the dossier wrote, in Markdown.
 *
 * @param notes in order of their numbers, from 1
 * @param links what each {@code [[link]]} names, as written: {@code goodwill-visit#p3}
 */
public record Prose(List<ProseBlock> blocks, List<Note> notes, List<YamlText> links) {
    /** For a file without a word. */
    public static final Prose NONE = new Prose(List.of(), List.of(), List.of());

    private static final int LOWEST_LEVEL = 4;

    public Prose {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    /**
     * A note below the text.
     *
     * @param uses how often it is cited
     */
    public record Note(int number, int uses, ProseBlock.Line line) {
        /** The id of its line, which a link to the note may name. */
        public static String id(int number) {
            return "fn-" + number;
        }
    }

    /** The words of its first heading; empty without one. */
    public String title() {
        return headings()
                .findFirst()
                .map(heading -> heading.line().text().strip())
                .orElse("");
    }

    private Stream<ProseBlock.Heading> headings() {
        return blocks.stream().filter(ProseBlock.Heading.class::isInstance).map(ProseBlock.Heading.class::cast);
    }

    /**
     * The prose under a title: the heading that says the same again is left out, and the highest of the others are
     * sections.
     */
    public Prose under(String title) {
        boolean repeats = !blocks.isEmpty()
                && blocks.get(0) instanceof ProseBlock.Heading heading
                && heading.line().isBare()
                && heading.line().text().strip().equals(title);
        List<ProseBlock> kept = repeats ? blocks.subList(1, blocks.size()) : blocks;
        Prose rest = new Prose(kept, notes, links);
        int highest = rest.headings().mapToInt(ProseBlock.Heading::level).min().orElse(2);
        return new Prose(leveled(kept, 2 - highest), notes, links);
    }

    /** No section is more than one step below the one before it. */
    private static List<ProseBlock> leveled(List<ProseBlock> blocks, int by) {
        List<ProseBlock> leveled = new ArrayList<>();
        int before = 1;
        for (ProseBlock block : blocks) {
            if (block instanceof ProseBlock.Heading heading) {
                before = Math.min(Math.min(heading.level() + by, before + 1), LOWEST_LEVEL);
                leveled.add(new ProseBlock.Heading(before, heading.line()));
            } else {
                leveled.add(block);
            }
        }
        return leveled;
    }

    /** All lines with words: those of the text, then those of the notes. */
    public Stream<ProseBlock.Line> lines() {
        return Stream.concat(
                blocks.stream().flatMap(ProseBlock::lines), notes.stream().map(Note::line));
    }
}
