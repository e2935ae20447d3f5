package dossier.capture;

import dossier.model.Paragraph;
import dossier.model.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives each block of one article its id: {@code p1}, {@code p2}, …, {@code c1}, and headings their words. */
final class BlockIds {
    /** Ids that the page gives to something else. */
    private static final Pattern TAKEN =
            Pattern.compile("[pcad]\\d+|fn(?:ref)?-.*|q-.*|notes|mentions|left-out|about|main|related|provenance");

    private final Map<String, Integer> used = new HashMap<>();

    String paragraph(Paragraph.Kind kind) {
        return kind.prefix() + used.merge(kind.prefix(), 1, Integer::sum);
    }

    String heading(String text) {
        String slug = Slug.of(text).text();
        String id = TAKEN.matcher(slug).matches() ? "h-" + slug : slug;
        int times = used.merge("h " + id, 1, Integer::sum);
        return times == 1 ? id : heading(id + " " + times);
    }
}
