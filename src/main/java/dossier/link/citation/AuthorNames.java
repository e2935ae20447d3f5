package dossier.link.citation;

import dossier.language.TextFolding;
import dossier.model.Citation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names by which notes refer to a work's authors, folded; {@code Storey I. J.} is {@code storey}, as {@code Ian Storey} is. */
final class AuthorNames {
    private static final Pattern INITIALS_LAST =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+),?\\s(?:\\p{Lu}\\.\\s?-?){1,3}");
    private static final Pattern INITIALS_FIRST = Pattern.compile("(?:\\p{Lu}\\.\\s?){1,3}(?=\\p{Lu}\\p{Ll})");

    private AuthorNames() {}

    static List<String> of(Citation work) {
        Stream<String> families = work.authors().isEmpty()
                ? families(Signal.without(work.printed()))
                : work.authors().stream().flatMap(AuthorNames::families);
        return Stream.concat(families, CitedNames.of(work).stream()).distinct().toList();
    }

    /** Of the words before a back-reference: {@code Ann Roe & Bo Poe}, {@code Roe A. B.} */
    static List<String> inLead(String lead) {
        String name = INITIALS_FIRST.matcher(lead).lookingAt()
                ? INITIALS_FIRST.matcher(lead).replaceFirst("")
                : lead;
        return Stream.concat(families(name), CitedNames.inLead(name).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> families(String text) {
        Matcher name = INITIALS_LAST.matcher(text);
        return name.lookingAt() ? Stream.of(TextFolding.LETTERS.of(name.group(1))) : Stream.empty();
    }
}
