package dossier.language;

/** Cuts texts that are too long to show whole: {@code The harbour was…}. */
public final class Ellipsis {
    private Ellipsis() {}

    /** A text of at most so many UTF-16 units, and {@code …} after it where it was cut; no character is cut in two. */
    public static String after(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest) + "…";
    }
}
