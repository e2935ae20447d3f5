package dossier.read.markdown;

import dossier.language.IsoDate;
import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between two {@code ---} at the start of a Markdown file, {@code title: The goodwill visit}, or between two
 * {@code +++}, {@code title = "The goodwill visit"}. Only title, authors, date and publisher are read; authors may be a list
 * on lines of their own, and links of a notebook, {@code "[[Ann Lee]]"}. The rest is left out.
 *
 * @param end offset of what follows in the seed
 * @param isUnclosed whether the file begins like front matter that nothing closes, so that all of it is text
 */
record FrontMatter(
        int end,
        boolean isUnclosed,
        String title,
        String byline,
        IsoDate date,
        String publisher,
        List<SeedLine> head,
        List<Dropped> dropped) {
    private static final Pattern FENCE = Pattern.compile("\\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R");
    private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern TOML_END = Pattern.compile("(?m)^\\+\\+\\+[ \\t]*(?:\\R|\\z)");
    private static final Pattern KEY_LINE = Pattern.compile("[A-Za-z_-]+\\s*[:=](?:\\s.*)?");

    static FrontMatter of(String text) {
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt()) {
            return none(false);
        }
        Matcher end = (fence.group(1).equals("---") ? YAML_END : TOML_END).matcher(text);
        if (!end.find(fence.end())) {
            String next = text.substring(fence.end()).lines().findFirst().orElse("");
            return none(KEY_LINE.matcher(next).matches());
        }
        FrontMatterFields fields = new FrontMatterFields();
        int number = 2;
        for (String line : text.substring(fence.end(), end.start()).split("\\R")) {
            fields.read(number++, line);
        }
        return new FrontMatter(
                end.end(),
                false,
                fields.title(),
                fields.byline(),
                fields.date(),
                fields.publisher(),
                fields.head(),
                fields.dropped());
    }

    private static FrontMatter none(boolean isUnclosed) {
        return new FrontMatter(0, isUnclosed, "", "", IsoDate.UNKNOWN, "", List.of(), List.of());
    }
}
