package dossier.read.html;

import dossier.language.TextFolding;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page prints its author: {@code <p class="byline">By Ann Lee, 5 March</p>} names {@code Ann Lee}. */
record Bylines(Document page) {
    private static final String MARKED = "[rel=author], [itemprop~=(?i)^author$],"
            + " [class~=(?i)(?:^|\\s|[-_])byline(?:\\s|[-_]|$)],"
            + " [class~=(?i)(?:^|\\s)(?:[a-z]+[-_]+)?author(?:[-_]+name)?(?:\\s|$)]";
    /** A date after the name; everything from there on is no name. */
    private static final Pattern DATED = Pattern.compile(
            "[\\s,|·•@-]*(?:"
                    + "(?:(?:on|published|updated|posted)\\s)?"
                    + "[\\s,|·•:@-]*\\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\\b.*|"
                    + "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s+\\d.*|"
                    + "\\d.*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile("^(?:by|von|par|por)(?:[:\\s]\\s*|$)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;
    /** A name and its date end by here; what goes on is no byline, however long it is. */
    private static final int LOOKED_AT = 3 * LONGEST;

    /** The name in the first byline that has one. */
    String printed() {
        return elements()
                .map(element -> Optional.ofNullable(element.selectFirst("[itemprop=name]"))
                        .orElse(element))
                .map(Visibility::text)
                .map(text -> DATED.matcher(beginning(text)).replaceFirst(""))
                .filter(text -> !text.contains(":"))
                .flatMap(text -> name(text).stream())
                .findFirst()
                .orElse("");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    /** The elements that print the byline, short as bylines are. */
    Stream<Element> showing(String byline) {
        String first = TextFolding.WORDS.of(byline.split(",", 2)[0]);
        return first.isEmpty()
                ? Stream.empty()
                : elements().filter(element -> {
                    String text = Visibility.text(element);
                    return text.length() <= LONGEST
                            && TextFolding.WORDS.of(text).contains(first);
                });
    }

    private Stream<Element> elements() {
        return page.body().select(MARKED).stream().filter(element -> !Chrome.isAmongComments(element));
    }

    /** Whether a text can be a name at all. */
    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** A stated author where it is a name, and no address, account or stray punctuation. */
    static Optional<String> name(String stated) {
        String name = BY.matcher(stated.strip()).replaceFirst("");
        boolean address = name.startsWith("www.") || name.startsWith("@") || name.contains("/");
        return !hasLetters(name) || address || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
    }
}
