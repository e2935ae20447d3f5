package dossier.language;

import dossier.file.WindowsNames;
import java.util.Locale;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/**
 * An id in paths and YAML: lower-case ASCII words joined by hyphens, such as {@code goodwill-visit}.
 */
public record Slug(String text) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    /** An id may be this long: with endings such as {@code -12.csl.json} any disk can hold a file of its name. */
    public static final int LONGEST_ID = 120;

    /** Names of the pages that list what a folder of the site has. */
    private static final Pattern LIST =
            Pattern.compile("index|by-(?:article|date|kind|name|publisher|title|topic|use)|single-source|shared");

    public Slug {
        if (!isNumber(text) && !isSlug(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The slug of a name, in any script: {@code "Łódź – Київ"} gives {@code lodz-kiyiv}. A name without a letter or
     * digit gives {@code x}; a very long one is cut at a word; one that no page can have gets {@code -x} at its end.
     */
    public static Slug of(String name) {
        if (isNumber(name)) {
            return new Slug(name);
        }
        String words = words(name);
        return new Slug(isReserved(words) ? words + "-x" : words);
    }

    /** The numbers of notes, of which a dossier has more than of any other name. */
    private static boolean isNumber(String name) {
        boolean digits = !name.isEmpty() && name.length() < 10;
        for (int i = 0; digits && i < name.length(); i++) {
            digits = name.charAt(i) >= '0' && name.charAt(i) <= '9';
        }
        return digits;
    }

    /** Whether no page of a thing can have this id, since a file of its name is something else. */
    public static boolean isReserved(String id) {
        return isDevice(id) || LIST.matcher(id).matches();
    }

    /** Whether Windows can have no file of this name. */
    public static boolean isDevice(String id) {
        return isSlug(id) && !WindowsNames.allow(id);
    }

    /** The words of a name joined by hyphens, for an anchor rather than a path. */
    public static String words(String name) {
        String ascii = isAscii(name) ? name : Junidecode.unidecode(name);
        String bare = APOSTROPHES.matcher(ascii).replaceAll("").toLowerCase(Locale.ROOT);
        String joined = GAPS.matcher(bare).replaceAll("-");
        String trimmed = trim(joined);
        return trimmed.isEmpty() ? "x" : trimmed;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String trim(String joined) {
        int from = joined.startsWith("-") ? 1 : 0;
        String text = joined.substring(Math.min(from, joined.length()));
        if (text.length() > LONGEST) {
            int word = text.lastIndexOf('-', LONGEST);
            text = text.substring(0, word > 0 ? word : LONGEST);
        }
        return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
