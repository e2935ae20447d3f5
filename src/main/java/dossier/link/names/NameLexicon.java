package dossier.link.names;

import dossier.language.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what a capitalised phrase is, from {@code link/names/signs.tsv}. All are in lower case. */
public final class NameLexicon {
    private final Map<String, Set<String>> words = new HashMap<>();

    public NameLexicon() {
        for (List<String> row : Table.rows("link/names/signs.tsv", 3)) {
            add(row.get(0), List.of(row.get(2).split("\\|")));
        }
        for (List<String> row : Table.rows("language/months.tsv", 3)) {
            add("common", List.of(row.get(2).split("\\|")));
        }
        for (List<String> row : Table.rows("link/names/languages.tsv", 1)) {
            add("common", List.of(lower(row.get(0))));
        }
        for (List<String> row : Table.rows("link/names/regions.tsv", 3)) {
            add("common", List.of(lower(row.get(1)).replace(".", "").split("\\|")));
        }
        for (List<String> row : Table.rows("language/stopwords.tsv", 2)) {
            add("opening", List.of(row.get(1).split(" ")));
        }
    }

    private void add(String sign, Collection<String> more) {
        words.computeIfAbsent(sign, s -> new HashSet<>()).addAll(more);
    }

    private boolean has(String sign, String word) {
        return words.get(sign).contains(word);
    }

    /** All words of one sign. */
    Set<String> of(String sign) {
        return Set.copyOf(words.get(sign));
    }

    public boolean isTitle(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return has("title", last) || last.endsWith("s") && has("title", last.substring(0, last.length() - 1));
    }

    public boolean isPartOfTitle(String word) {
        return isTitle(word) || isBeforeTitle(word);
    }

    /** Whether it may belong to a title that follows it. */
    boolean isBeforeTitle(String word) {
        return has("title-part", word);
    }

    public boolean isRole(String word) {
        return has("role", word);
    }

    public boolean isRoleAfter(String word) {
        return has("role", word) || has("role-after", word);
    }

    public boolean isOfOrganisation(String word) {
        return has("organisation", word);
    }

    public boolean isOfPlace(String word) {
        return has("place", word);
    }

    public boolean isBeforePlace(String word) {
        return has("before-place", word);
    }

    public boolean isTowardPlace(String word) {
        return has("toward-place", word);
    }

    public boolean isOfSpeech(String word) {
        return has("speech", word);
    }

    public boolean isJoint(String word) {
        return has("joint", word);
    }

    public boolean isArticleOfJoint(String word) {
        return has("joint-article", word);
    }

    public boolean isJointOfBody(String word) {
        return has("joint-body", word);
    }

    public boolean isJointOfList(String word) {
        return has("joint-list", word);
    }

    public boolean isAbbreviated(String word) {
        return has("abbreviated", word);
    }

    public boolean isCommon(String word) {
        return has("common", word);
    }

    public boolean isParting(String word) {
        return has("parting", word);
    }

    public boolean isOpening(String word) {
        return has("opening", word);
    }

    /** As the lists have words. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
