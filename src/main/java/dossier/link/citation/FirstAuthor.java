package dossier.link.citation;

import dossier.language.Institutions;
import dossier.language.Slug;
import dossier.language.TextFolding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first author of a work as it is compared with others: {@code Roe, Ann}, {@code Ann Roe}, {@code ROE Ann} and {@code Roe
 * A.} have the family name {@code roe}.
 *
 * @param family the last word of a family name, or the whole name of an institution; folded; may be empty
 * @param given the first given name or its initial, folded; may be empty
 * @param words all words of the name, folded, in the order of the alphabet
 */
record FirstAuthor(String family, String given, String words) {
    static final FirstAuthor NONE = new FirstAuthor("", "", "");

    private static final Pattern SUFFIX =
            Pattern.compile(",? (?:Jr|Sr|II|III|IV|et al|and others|u\\. a|et autres)\\b\\.?.*$");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}'’-]{2,}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?)+|\\p{Lu}{1,2}");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    /** The glide before a vowel, and the second letter of an umlaut. */
    private static final Pattern UNHEARD = Pattern.compile("i(?=[aeou])|(?<=[aou])e");

    private static final Pattern SPACE = Pattern.compile("(?<=\\.)(?=\\p{L})|\\s+");

    static FirstAuthor of(List<String> authors) {
        if (authors.isEmpty()) {
            return NONE;
        }
        String name = SUFFIX.matcher(authors.get(0).strip()).replaceFirst("");
        String folded = TextFolding.LETTERS.of(name);
        String words = Arrays.stream(folded.split(" ")).sorted().collect(Collectors.joining(" "));
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new FirstAuthor(last(name.substring(0, comma)), first(name.substring(comma + 1)), words);
        }
        if (Institutions.isNamed(name)) {
            return new FirstAuthor(folded.replaceFirst("^the ", ""), "", words);
        }
        return inOrder(SPACE.split(name), words);
    }

    private static FirstAuthor inOrder(String[] parts, String words) {
        int last = parts.length - 1;
        boolean isFamilyFirst = last > 0
                && (isCapitals(parts[0]) && !isCapitals(parts[last])
                        || INITIALS.matcher(parts[last]).matches()
                                && !INITIALS.matcher(parts[0]).matches());
        if (isFamilyFirst) {
            return new FirstAuthor(last(parts[0]), TextFolding.LETTERS.of(parts[1]), words);
        }
        return new FirstAuthor(last(parts[last]), last > 0 ? TextFolding.LETTERS.of(parts[0]) : "", words);
    }

    private static boolean isCapitals(String word) {
        return CAPITALS.matcher(word).matches();
    }

    private static String last(String name) {
        String folded = TextFolding.LETTERS.of(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static String first(String name) {
        String folded = TextFolding.LETTERS.of(name);
        int space = folded.indexOf(' ');
        return space > 0 ? folded.substring(0, space) : folded;
    }

    boolean isKnown() {
        return !family.isEmpty();
    }

    String initial() {
        return given.isEmpty() ? "" : given.substring(0, 1);
    }

    /** The given name, where more than its initial is known. */
    String wholeGiven() {
        return given.length() > 1 ? given : "";
    }

    /** The family name, the same for the usual ways of writing it in Latin letters; empty for one too short to tell. */
    String sound() {
        String sound = sound(family);
        return sound.length() > 2 ? sound : "";
    }

    String soundOfInitial() {
        String sound = sound(given);
        return sound.isEmpty() ? "" : sound.substring(0, 1);
    }

    private static String sound(String name) {
        if (name.isEmpty()) {
            return "";
        }
        String latin = Slug.words(name)
                .replace("-", "")
                .replace("kh", "h")
                .replace("tch", "c")
                .replace("ch", "c")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("sh", "s")
                .replace("zh", "z")
                .replace('w', 'v')
                .replace('j', 'i')
                .replace('y', 'i');
        String single = DOUBLED.matcher(latin).replaceAll("$1");
        String sound = UNHEARD.matcher(single).replaceAll("");
        return sound.endsWith("f") ? sound.substring(0, sound.length() - 1) + "v" : sound;
    }
}
