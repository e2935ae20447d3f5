package dossier.link.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a reference while parts are cut out of it; each cut leaves a line break, which no reference has. */
final class Remainder {
    static final char CUT = '\n';
    private static final Pattern EDGES = Pattern.compile("^[\\s,.;:/—–]+|[\\s,;:/—–]+$");

    private String text;
    private Set<String> tokens = Set.of();

    Remainder(String text) {
        this.text = text;
    }

    /** Whether the words may hold one of a role of {@link Terms}: cuts only ever take words away. */
    boolean mentions(String role) {
        if (tokens.isEmpty()) {
            tokens = Terms.tokens(text);
        }
        return !Collections.disjoint(Terms.firstWords(role), tokens);
    }

    String text() {
        return text;
    }

    void set(String changed) {
        text = changed;
    }

    /** Cuts out the first match of a pattern. */
    Optional<MatchResult> cut(Pattern part) {
        Matcher found = part.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        cut(found.start(), found.end());
        return Optional.of(found.toMatchResult());
    }

    void cut(int start, int end) {
        text = text.substring(0, start) + CUT + text.substring(end);
    }

    /** The pieces between the cuts, without punctuation at their ends; none is blank. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (String piece : text.split("\n")) {
            String plain = trimmed(piece);
            if (!plain.isEmpty()) {
                pieces.add(plain);
            }
        }
        return pieces;
    }

    /** Words without the punctuation around them; a full stop after an abbreviation or an initial stays. */
    static String trimmed(String words) {
        String plain = EDGES.matcher(words.strip()).replaceAll("");
        plain = EDGES.matcher(plain).replaceAll("");
        boolean stopped = plain.endsWith(".") && !Stops.isAbbreviated(plain, plain.length() - 1);
        boolean unopened =
                plain.endsWith(")") && plain.indexOf('(') < 0 || plain.endsWith("]") && plain.indexOf('[') < 0;
        if (unopened) {
            return trimmed(plain.substring(0, plain.length() - 1));
        }
        String bare = stopped ? plain.substring(0, plain.length() - 1).strip() : plain;
        return bare.equals("(") || bare.equals(")") || bare.equals("()") ? "" : bare;
    }
}
