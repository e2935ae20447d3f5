package dossier.read.markdown;

import dossier.language.IsoDate;
import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import dossier.read.block.MetadataDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two {@code ---} at the start of a Markdown file: {@code title: The goodwill visit}. Only title,
 * authors, date and publisher are read, as plain text on one line; the rest is left out.
 *
 * @param end offset of what follows in the seed
 */
record FrontMatter(
        int end,
        String title,
        String byline,
        IsoDate date,
        String publisher,
        List<SeedLine> head,
        List<Dropped> dropped) {
    private static final Pattern FENCE = Pattern.compile("\\uFEFF?---[ \\t]*\\R");
    private static final Pattern END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_-]+)\\s*:\\s+(\\S.*)");

    static FrontMatter of(String text) {
        Matcher fence = FENCE.matcher(text);
        Matcher end = END.matcher(text);
        if (!fence.lookingAt() || !end.find(fence.end())) {
            return new FrontMatter(0, "", "", IsoDate.UNKNOWN, "", List.of(), List.of());
        }
        KnownFields fields = new KnownFields();
        int number = 2;
        for (String line : text.substring(fence.end(), end.start()).split("\\R")) {
            fields.read(number++, line.strip());
        }
        return new FrontMatter(
                end.end(), fields.title, fields.byline, fields.date, fields.publisher, fields.head, fields.dropped);
    }

    private static final class KnownFields {
        private final List<SeedLine> head = new ArrayList<>();
        private final List<Dropped> dropped = new ArrayList<>();
        private String title = "";
        private String byline = "";
        private IsoDate date = IsoDate.UNKNOWN;
        private String publisher = "";

        private void read(int number, String line) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches() && isTaken(entry.group(1).toLowerCase(Locale.ROOT), bare(entry.group(2)))) {
                head.add(new SeedLine(number, line));
            } else if (!line.isEmpty()) {
                dropped.add(new Dropped(number, line, "front matter"));
            }
        }

        private boolean isTaken(String key, String value) {
            switch (key) {
                case "title" -> title = value;
                case "author", "authors", "byline" -> byline = names(value);
                case "date" -> date = MetadataDate.of(value);
                case "publisher" -> publisher = value;
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** {@code [Ann Lee, "Bo Chan"]} is two names. */
        private static String names(String value) {
            if (!value.startsWith("[") || !value.endsWith("]")) {
                return value;
            }
            List<String> names = new ArrayList<>();
            for (String name : value.substring(1, value.length() - 1).split(",")) {
                names.add(bare(name.strip()));
            }
            return String.join(", ", names);
        }

        private static String bare(String value) {
            boolean quoted = value.length() > 1
                    && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                    && value.charAt(value.length() - 1) == value.charAt(0);
            return quoted ? value.substring(1, value.length() - 1) : value;
        }
    }
}
