package dossier.link.reference;

import dossier.language.Institutions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a reference begins with: {@code Roe, Ann, and Bo Poe}, {@code Roe AB, Poe C}, {@code Петров И. И.},
 * {@code Ann Roe, Bo Poe and Cy Loe (eds.)}, {@code Ministry of Trade and Industry}.
 *
 * @param names as printed
 * @param editors whether the reference says that they edited it
 * @param end where the names and the mark after them end
 * @param stop the mark after them: one of {@code , . : ( "}, or a space before anything else
 * @param sure whether their form is one that only names have: several, inverted, initials
 */
record AuthorList(List<String> names, boolean editors, int end, char stop, boolean sure) {
    private static final Pattern EDITORS = Terms.pattern(
            "\\s?,?\\s?(?:\\((?:<editor>)\\)|\\[(?:<editor>)\\]|(?<=[,\\s])(?:eds?\\.|eds?(?=[,.])|editors?|hrsg\\.|hg\\.|coords?\\.|dirs?\\.|comps?\\.)(?![\\p{L}]))");
    private static final Pattern INSTITUTION =
            Pattern.compile("(\\p{Lu}[^.:;(\\[“”\"«‘\\n]{2,120}?)(?=\\s?[.:;(“\"«]|\\s?$)");
    private static final Pattern INSTITUTION_TO_COMMA =
            Pattern.compile("(\\p{Lu}[^,.:;(\\[“”\"«‘\\n]{1,120}?)(?=\\s?[,.:;(“\"«]|\\s?$)");
    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,}[\\p{Lu}’'& -]{5,100}\\p{Lu})(?=\\s?[,.:;(])");
    private static final Pattern STOP = Pattern.compile("\\s*([,.:;])?\\s*");

    AuthorList {
        names = List.copyOf(names);
    }

    /** The list that a text begins with; empty where it begins with something else. */
    static Optional<AuthorList> at(String text) {
        return capitals(text)
                .or(() -> NameScan.of(text))
                .or(() -> institution(text))
                .or(() -> Surnames.at(text));
    }

    /** The list that a text consists of. */
    static Optional<AuthorList> whole(String text) {
        String lead = text.strip();
        return at(lead).filter(list -> list.end() == lead.length());
    }

    /** {@code MINISTRY OF TRADE AND FISHERIES}, all in capitals, as no list of people is. */
    private static Optional<AuthorList> capitals(String text) {
        Matcher found = CAPITALS.matcher(text);
        return found.lookingAt() && Institutions.hasWord(found.group(1))
                ? Optional.of(ended(text, List.of(found.group(1).strip()), found.end(1), false))
                : Optional.empty();
    }

    private static Optional<AuthorList> institution(String text) {
        for (Pattern form : List.of(INSTITUTION_TO_COMMA, INSTITUTION)) {
            Matcher found = form.matcher(text);
            if (found.lookingAt() && isInstitution(found.group(1))) {
                return Optional.of(ended(text, List.of(found.group(1).strip()), found.end(1), false));
            }
        }
        return Optional.empty();
    }

    /** A name with a comma, {@code Ministry of Trade, Ports and Fisheries}, begins with a word of institutions. */
    private static boolean isInstitution(String name) {
        int comma = name.indexOf(',');
        boolean begins = comma < 0 || Institutions.hasWord(name.substring(0, comma));
        return begins && Institutions.isName(name) && !hasDigit(name);
    }

    private static boolean hasDigit(String name) {
        return name.chars().anyMatch(Character::isDigit);
    }

    /** The list of some names, with what follows them. */
    static AuthorList ended(String text, List<String> names, int at, boolean sure) {
        Matcher editors = EDITORS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        boolean edited = editors.lookingAt();
        int end = edited ? editors.end() : at;
        Matcher stop = STOP.matcher(text).region(end, text.length());
        boolean marked = stop.lookingAt() && stop.group(1) != null;
        boolean dotted = end > 0 && text.charAt(end - 1) == '.';
        char mark = marked ? stop.group(1).charAt(0) : dotted ? '.' : ' ';
        int rest = stop.lookingAt() ? stop.end() : end;
        char next = rest < text.length() ? text.charAt(rest) : ' ';
        boolean opens = !marked && "(“\"„«".indexOf(next) >= 0;
        return new AuthorList(names, edited, rest, opens ? next : mark, sure || edited);
    }
}
