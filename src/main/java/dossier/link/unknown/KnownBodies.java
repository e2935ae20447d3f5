package dossier.link.unknown;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The organisations that most readers know, from {@code link/unknown/bodies.tsv}. A name of capital letters is compared as
 * written ({@code WHO} is not {@code who}), others as {@link SpellingDifference#folded}, without a leading {@code al-}.
 */
final class KnownBodies {
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{Nd}.&-]+");
    private static final List<String> ARTICLES = List.of("the ", "al ", "el ");

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> written = new ArrayList<>();

    KnownBodies() {
        for (List<String> row : Table.rows("link/unknown/bodies.tsv", 2)) {
            for (String name : row.get(1).split("\\|")) {
                written.add(name);
                if (CAPITALS.matcher(name).matches()) {
                    abbreviations.add(name.replace(".", ""));
                } else {
                    names.add(key(name));
                }
            }
        }
    }

    /** All of them, as written. */
    List<String> all() {
        return written;
    }

    private static String key(String name) {
        String folded = SpellingDifference.folded(name);
        for (String article : ARTICLES) {
            if (folded.startsWith(article)) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    boolean contains(String name) {
        return CAPITALS.matcher(name).matches()
                ? abbreviations.contains(name.replace(".", ""))
                : names.contains(key(name));
    }
}
