package dossier.link.reference;

import dossier.language.GivenNames;
import dossier.language.Institutions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of people at the beginning of a text, one after another. */
final class NameScan {
    private static final Pattern AND = Pattern.compile(
            "\\s?,?\\s?(?:&|;|(?<=\\s)(?:and|und|et|y|e|и)(?=\\s)|(?<=\\S)/(?=\\p{Lu})|(?<=\\S) [–/] (?=\\p{Lu}))\\s?");
    private static final Pattern COMMA = Pattern.compile("\\s?,\\s?");
    private static final Pattern OTHERS = Pattern.compile(
            "\\s?,?\\s?(?:et\\.? ?al\\b\\.?|and others|[ue]\\. ?a\\.|и др\\.|y otros|y cols\\.|et alii|…|\\[et al\\.\\])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_TITLE = Pattern.compile("[\\s,.:]*(?:$|[“\"„«‘]|\\((?:1[5-9]|20)\\d{2})");
    private static final int MOST_NAMES = 40;

    private static final List<NameForm> FIRST = List.of(
            NameForm.MIXED,
            NameForm.INITIALED,
            NameForm.CAPITALS,
            NameForm.LONG_FAMILY,
            NameForm.IN_ORDER_BEFORE_MARK,
            NameForm.TRAILING,
            NameForm.INVERTED,
            NameForm.LONG_BEFORE_STOP,
            NameForm.IN_ORDER);
    /** Where two strokes part title and container, as in Russian, initials follow the family name. */
    private static final List<NameForm> FIRST_BEFORE_STROKES = List.of(
            NameForm.INITIALED, NameForm.TRAILING, NameForm.INVERTED, NameForm.LONG_BEFORE_STOP, NameForm.IN_ORDER);

    private final String text;
    private final List<String> names = new ArrayList<>();
    /** Where each name ends. */
    private final List<Integer> ends = new ArrayList<>();

    private int at;
    private NameForm form = NameForm.IN_ORDER;
    private boolean joined;
    private boolean others;

    private NameScan(String text) {
        this.text = text;
    }

    /** The names that a text begins with. */
    static Optional<AuthorList> of(String text) {
        NameScan scan = new NameScan(text);
        return scan.name(text.contains("//") ? FIRST_BEFORE_STROKES : FIRST) ? scan.list() : Optional.empty();
    }

    private Optional<AuthorList> list() {
        NameForm first = form;
        goOn(first);
        others = matches(OTHERS).map(this::skip).isPresent();
        if (first.isInOrder() && !joined && !others && !matches(BEFORE_TITLE).isPresent()) {
            dropUnknown();
        }
        boolean several = names.size() > 1 || others;
        boolean half = !several
                && matches(AND).filter(mark -> !mark.group().contains(";")).isPresent();
        boolean institution = first.isInOrder() && !several && Institutions.hasWord(names.get(0));
        boolean known = !first.isInOrder() || several || names.get(0).contains(".") || GivenNames.begins(names.get(0));
        boolean title = !known && at < text.length() && text.charAt(at) == ':';
        return half || institution || title
                ? Optional.empty()
                : Optional.of(AuthorList.ended(text, names, at, several || !first.isInOrder()));
    }

    /** Goes on as long as marks and names follow each other. */
    private void goOn(NameForm first) {
        while (names.size() < MOST_NAMES && matches(OTHERS).isEmpty()) {
            Optional<Matcher> and = matches(AND);
            Optional<Matcher> mark = and.or(() -> matches(COMMA));
            boolean semicolon = and.filter(found -> found.group().contains(";")).isPresent();
            boolean last = and.isPresent() && !semicolon;
            int before = at;
            boolean apart = joined && and.isEmpty() && first.isInOrder();
            if (mark.isEmpty()
                    || apart
                    || !name(next(first, and.isPresent()), mark.get().end())) {
                at = before;
                return;
            }
            joined |= and.isPresent();
            if (last && matches(AND).isEmpty()) {
                return;
            }
        }
    }

    /** The forms that a name may have after the first one. */
    private static List<NameForm> next(NameForm first, boolean joint) {
        return switch (first) {
            case INITIALED ->
                joint
                        ? List.of(
                                NameForm.INITIALED,
                                NameForm.INITIALS_FIRST,
                                NameForm.TRAILING,
                                NameForm.INVERTED,
                                NameForm.IN_ORDER)
                        : List.of(NameForm.INITIALED, NameForm.INITIALS_FIRST);
            case TRAILING -> List.of(NameForm.TRAILING);
            case CAPITALS -> List.of(NameForm.CAPITALS, NameForm.IN_ORDER);
            case MIXED, INVERTED, LONG_FAMILY, LONG_BEFORE_STOP ->
                joint
                        ? List.of(
                                NameForm.INITIALED,
                                NameForm.LONG_FAMILY,
                                NameForm.INVERTED,
                                NameForm.LONG_BEFORE_STOP,
                                NameForm.IN_ORDER)
                        : List.of(NameForm.LONG_FAMILY, NameForm.INVERTED, NameForm.IN_ORDER);
            default -> List.of(NameForm.IN_ORDER);
        };
    }

    /**
     * Commas alone join names in natural order only where a given name is known: what follows may be the title. After
     * names that are inverted the same holds.
     */
    private void dropUnknown() {
        while (names.size() > 1 && !GivenNames.begins(names.get(names.size() - 1))) {
            names.remove(names.size() - 1);
            ends.remove(ends.size() - 1);
            at = ends.get(ends.size() - 1);
        }
    }

    private boolean name(List<NameForm> forms) {
        return name(forms, at);
    }

    private boolean name(List<NameForm> forms, int from) {
        for (NameForm candidate : forms) {
            Optional<String> name = candidate.at(text, from, names.isEmpty());
            if (name.isPresent()) {
                names.add(name.get().strip());
                at = from + name.get().length();
                ends.add(at);
                form = candidate;
                return true;
            }
        }
        return false;
    }

    private Optional<Matcher> matches(Pattern pattern) {
        return Optional.of(pattern.matcher(text).region(at, text.length()).useTransparentBounds(true))
                .filter(Matcher::lookingAt);
    }

    private int skip(Matcher found) {
        at = found.end();
        return at;
    }
}
