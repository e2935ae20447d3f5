package dossier.model.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block of {@link Prose}. */
public sealed interface ProseBlock {
    /** What templates call it. */
    String kind();

    /** Its lines of words and those of the blocks in it, in order of place. */
    Stream<InlineContent> lines();

    /**
     * A line of text with its anchor.
     *
     * @param id {@code p4}; a line in a table has the anchor of the table
     */
    record InlineContent(String id, List<Inline> inlines) {
        public InlineContent {
            inlines = List.copyOf(inlines);
        }

        /** The bare words. */
        public String text() {
            return inlines.stream().map(Inline::text).collect(Collectors.joining());
        }

        /** Whether it has words only: no link, no note. */
        public boolean isBare() {
            return inlines.stream().allMatch(Inline.Words.class::isInstance);
        }
    }

    /** @param level as in HTML, once the prose stands under its title; before that as many as there are signs */
    record ProseHeading(int level, InlineContent line) implements ProseBlock {
        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public Stream<InlineContent> lines() {
            return Stream.of(line);
        }
    }

    /** A paragraph, at the top or inside another block. */
    record Text(InlineContent line) implements ProseBlock {
        @Override
        public String kind() {
            return "paragraph";
        }

        @Override
        public Stream<InlineContent> lines() {
            return Stream.of(line);
        }
    }

    /** A block quotation. */
    record ProseQuote(List<ProseBlock> blocks) implements ProseBlock {
        public ProseQuote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String kind() {
            return "quote";
        }

        @Override
        public Stream<InlineContent> lines() {
            return blocks.stream().flatMap(ProseBlock::lines);
        }
    }

    /** @param start number of the first item; 0 for a list without numbers */
    record Listing(int start, List<List<ProseBlock>> items) implements ProseBlock {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "list";
        }

        public boolean isNumbered() {
            return start > 0;
        }

        @Override
        public Stream<InlineContent> lines() {
            return items.stream().flatMap(List::stream).flatMap(ProseBlock::lines);
        }
    }

    /**
     * A table; every row has as many cells as the longest.
     *
     * @param head the cells that name the columns; none where they have no names
     */
    record ProseTable(String id, List<InlineContent> head, List<List<InlineContent>> rows) implements ProseBlock {
        private static final String BETWEEN_CELLS = " · ";

        public ProseTable {
            int columns = Stream.concat(Stream.of(head), rows.stream())
                    .mapToInt(List::size)
                    .max()
                    .orElse(0);
            InlineContent none = new InlineContent(id, List.of());
            head = head.isEmpty() ? List.of() : filled(head, columns, none);
            rows = rows.stream().map(row -> filled(row, columns, none)).toList();
        }

        private static List<InlineContent> filled(List<InlineContent> row, int columns, InlineContent none) {
            return Stream.concat(row.stream(), Collections.nCopies(columns - row.size(), none).stream())
                    .toList();
        }

        @Override
        public String kind() {
            return "table";
        }

        /** A row is one line, since its cells belong together. */
        @Override
        public Stream<InlineContent> lines() {
            return Stream.concat(Stream.of(head), rows.stream()).map(this::joined);
        }

        private InlineContent joined(List<InlineContent> row) {
            List<Inline> cells = new ArrayList<>();
            for (InlineContent cell : row) {
                if (!cells.isEmpty() && !cell.inlines().isEmpty()) {
                    cells.add(new Inline.Words(BETWEEN_CELLS, Set.of()));
                }
                cells.addAll(cell.inlines());
            }
            return new InlineContent(id, cells);
        }
    }

    /** Preformatted lines. */
    record Code(String text) implements ProseBlock {
        @Override
        public String kind() {
            return "code";
        }

        @Override
        public Stream<InlineContent> lines() {
            return Stream.empty();
        }
    }

    /** A thematic break. */
    record Rule() implements ProseBlock {
        @Override
        public String kind() {
            return "rule";
        }

        @Override
        public Stream<InlineContent> lines() {
            return Stream.empty();
        }
    }
}
