package dossier.output.publish;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of things by their ids, {@code claims/harbour-toll.html}, that the last site had and the next one has not. */
final class GoneAddresses {
    /** Footnotes move with their article; the parts of a long list come and go. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:articles|claims|countries|notes|organisations|people|places|publishers|sources|topics)/(?!index)([^/]+)\\.html");

    private static final Pattern PART = Pattern.compile("(.+)-\\d+\\.html");

    private GoneAddresses() {}

    /** In order of their paths. */
    static List<String> of(Manifest made, Set<String> next) {
        return made.files().keySet().stream()
                .filter(path -> PAGE.matcher(path).matches() && !next.contains(path))
                .filter(path -> !isPart(path, made))
                .toList();
    }

    /** Whether a page is the second part or a later one of a list: {@code countries/myanmar-2.html}. */
    private static boolean isPart(String path, Manifest made) {
        Matcher part = PART.matcher(path);
        return part.matches() && made.files().containsKey(part.group(1) + ".html");
    }
}
