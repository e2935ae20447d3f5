package dossier.model;

import java.util.Locale;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/**
 * An id as it stands in paths and YAML: lower-case ASCII words joined by hyphens, such as {@code goodwill-visit}.
 */
public record Slug(String text) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The slug of a name, in any script: {@code "Łódź – Київ"} gives {@code lodz-kiyiv}. A name without a letter or
     * digit gives {@code x}; a very long one is cut at a word.
     */
    public static Slug of(String name) {
        String ascii = isAscii(name) ? name : Junidecode.unidecode(name);
        String bare = APOSTROPHES.matcher(ascii).replaceAll("").toLowerCase(Locale.ROOT);
        String joined = GAPS.matcher(bare).replaceAll("-");
        String trimmed = trim(joined);
        return new Slug(trimmed.isEmpty() ? "x" : trimmed);
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
