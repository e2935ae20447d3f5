package dossier.read.yaml;

import dossier.language.Slug;
import dossier.model.entry.YamlText;
import java.util.List;

/** Reads {@code formerly}: the ids that an entry had before, {@code formerly: [old-id]}. */
final class FormerIdReader {
    static final String KEY = "formerly";

    private static final ValueFormat ID = new ValueFormat(
            "bad-id",
            text -> Slug.isSlug(text) && text.length() <= Slug.LONGEST_ID && !Slug.isReserved(text),
            "is not an id that a page can have",
            text -> "write the id as it stood in the address, such as " + Slug.of(text));

    private FormerIdReader() {}

    static List<YamlText> read(YamlEntry entry) {
        return entry.list(KEY, ID);
    }
}
