package dossier.read.block;

import dossier.language.Slug;
import dossier.model.reading.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives each block of one article its id: {@code p1}, {@code p2}, …, {@code c1}, and headings their words. */
public final class BlockIds {
    /** Ids that the page gives to something else. */
    private static final Pattern TAKEN = Pattern.compile(
            "[pcadt]\\d+|(?:fn|fnref|qe?)(?:-.*)?|notes|claims|standing|noted|sources|mentions|decided|near|cite|left-out|about|main|related|provenance");

    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();

    public String paragraph(Paragraph.Kind kind) {
        return kind.prefix() + paragraphs.merge(kind.prefix(), 1, Integer::sum);
    }

    /** The words as a slug; from the second use on, a number is added to them. */
    public String heading(String text) {
        String slug = Slug.words(text);
        String id = TAKEN.matcher(slug).matches() ? "h-" + slug : slug;
        int times = headings.merge(id, 1, Integer::sum);
        if (times == 1) {
            return id;
        }
        while (headings.putIfAbsent(id + "-" + times, 1) != null) {
            times++;
        }
        return id + "-" + times;
    }
}
