package dossier.read.html;

import dossier.language.TextFolding;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page's title, of which one is usually the site's name: {@code On silt | Port Papers}. */
record TitleParts(String whole, List<String> parts) {
    private static final Pattern PARTING = Pattern.compile(
            "\\s+[|\\-–—·•:»›/\\\\~]+\\s+|\\s*[|｜]\\s*|(?:\\s+(?=_)|(?<=[\\x{3000}-\\x{9FFF}\\x{FF00}-\\x{FFEF}]))(?:_|-+)\\s*");
    private static final int FEWEST_WORDS = 3;

    static TitleParts of(String title) {
        return new TitleParts(title.strip(), List.of(PARTING.split(title.strip())));
    }

    /** Whether a text is one part of the title, or several that follow each other. */
    boolean hasPart(String text) {
        String sought = TextFolding.WORDS.of(text);
        if (sought.isEmpty()) {
            return false;
        }
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < parts.size(); to++) {
                joined.append(' ').append(parts.get(to));
                if (TextFolding.WORDS.of(joined.toString()).equals(sought)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The title without the site's name at its end.
     *
     * @param sites names of the site, as {@link #name} folds them
     */
    String withoutSite(Set<String> sites) {
        String rest = whole;
        for (Matcher end = PARTING.matcher(rest); end.find(); ) {
            if (sites.contains(name(rest.substring(end.end())))) {
                rest = rest.substring(0, end.start());
                break;
            }
        }
        return rest.strip();
    }

    /** A site's name, so that {@code The Port Papers} and the address {@code portpapers} are one. */
    static String name(String text) {
        String words = TextFolding.LETTERS.of(text);
        return (words.startsWith("the ") ? words.substring(4) : words).replace(" ", "");
    }

    /** The title without its last part, where enough words are left. */
    String withoutEnd() {
        int end = -1;
        for (Matcher part = PARTING.matcher(whole); part.find(); ) {
            end = part.start();
        }
        String rest = end < 0 ? whole : whole.substring(0, end).strip();
        return rest.split("\\s+").length >= FEWEST_WORDS || PageLine.length(rest) > rest.length() ? rest : whole;
    }
}
