package dossier.link.citation;

import dossier.language.NameList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells authors apart; each as printed. */
final class Authors {
    private static final Pattern AFTER_INITIAL = Pattern.compile("(?<=\\p{Lu}\\.)\\s*,\\s*(?:&\\s*)?|\\s*&\\s*");
    private static final Pattern COMMA = Pattern.compile(",\\s*");
    private static final Pattern EDITORS = Pattern.compile("(?i),?\\s*\\(?(?:eds?|hrsg)\\.?\\)?$");

    private Authors() {}

    /** {@code Soldatkin, Vladimir & Osborn, Andrew} is two authors; an institution's name is one. */
    static List<String> familyFirst(String text) {
        List<String> names = NameList.ofCitation(text);
        boolean people = text.contains(",")
                && names.stream().allMatch(name -> name.strip().contains(" "));
        return people ? names : List.of(text);
    }

    /** {@code Roe, A. M., & Poe, B.} */
    static List<String> withInitials(String text) {
        List<String> names = Arrays.stream(AFTER_INITIAL.split(text))
                .filter(name -> !name.isBlank())
                .toList();
        return names.stream().allMatch(name -> name.contains(",")) ? names : List.of(text);
    }

    /**
     * {@code Ann Roe, Bo Poe and Cy Loe} or {@code Roe, Ann}; none where a piece looks like no name, since then the words
     * may be part of the title.
     */
    static List<String> inNote(String text) {
        String lead = EDITORS.matcher(text.strip()).replaceFirst("");
        List<String> pieces = Arrays.stream(COMMA.split(lead)).toList();
        if (pieces.size() == 2 && !pieces.get(0).contains(" ") && isGiven(pieces.get(1))) {
            return List.of(lead);
        }
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            names.addAll(NameList.ofCitation(piece));
        }
        return names.stream().allMatch(CitedNames::isName) ? names : List.of();
    }

    private static boolean isGiven(String text) {
        return CitedNames.isName(text)
                && text.split(" ").length <= 3
                && NameList.ofCitation(text).size() == 1;
    }
}
