package dossier.link.reference;

import dossier.model.CitationBuilder;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Editors and translators inside a reference: {@code ed. Bo Poe}, {@code trans. Cy Loe}, {@code In B. Poe (Ed.), }. */
final class Contributors {
    private static final Pattern EDITED_BY =
            Terms.pattern("[,.;(]?\\s?<editor>\\s(?:(?:by|von|de|par|por|da)\\s)?(?=\\p{Lu})");
    private static final Pattern TRANSLATED_BY =
            Terms.pattern("[,.;(]?\\s?<translator>\\s(?:(?:by|von|de|par|por|da)\\s)?(?=\\p{Lu})");
    /** {@code In B. Poe & C. Loe (Eds.), The Book of Locks}. */
    private static final Pattern IN_EDITORS = Terms.pattern(
            "(?<![\\p{L}])<in>:?\\s(\\p{Lu}[^()“”\"\\n]{2,120}?)\\s?,?\\s?(?:[(\\[]<editor>[)\\]]|(?<=, )(?:eds?|editors?|hrsg|hg)\\.)[,:.]?\\s");

    /** {@code in: Schade/Umlauf, Handbuch}. */
    private static final Pattern IN_STROKES =
            Pattern.compile("(?<=, )in:? ([^,()\\n]{3,80}/[^,()\\n]{3,60}), (?=\\p{Lu})");

    /** {@code in: Klimpel, Mit gutem Recht erinnern}, beside an author of whom the family name alone is given. */
    private static final Pattern IN_ONE =
            Pattern.compile("(?<=, )in:? (\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?), (?=\\p{Lu}[^,()\\n]{12,})");

    private static final Pattern OTHERS = Pattern.compile(" et al\\.?$| u\\. ?a\\.$");
    private static final Pattern AFTER_NAME =
            Terms.pattern("(\\p{Lu}[^,():]{3,80}?),? (?:(eds?|hrsg|hg)|trs?|trans|übers)\\.?(?:,?\\s|$)");

    private Contributors() {}

    static void cut(Remainder rest, CitationBuilder work) {
        Matcher in = IN_EDITORS.matcher(rest.text());
        if (rest.mentions("editor") && in.find()) {
            String named = OTHERS.matcher(in.group(1)).replaceFirst("");
            Optional<List<String>> editors = AuthorList.whole(named)
                    .map(AuthorList::names)
                    .or(() -> Surnames.areJoined(named) || Surnames.isOne(named)
                            ? Optional.of(Surnames.names(named))
                            : Optional.empty());
            if (editors.isPresent()) {
                work.editors(editors.get());
                rest.set(rest.text().substring(0, in.start()) + "\nin "
                        + rest.text().substring(in.end()));
            }
        }
        Matcher strokes = IN_STROKES.matcher(rest.text());
        if (strokes.find() && Surnames.areJoined(strokes.group(1))) {
            work.editors(Surnames.names(strokes.group(1)));
            rest.set(rest.text().substring(0, strokes.start()) + "\nin "
                    + rest.text().substring(strokes.end()));
        }
        Matcher alone = IN_ONE.matcher(rest.text());
        List<String> authors = work.build().authors();
        boolean familyAlone = !authors.isEmpty() && Surnames.isOne(authors.get(0));
        if (familyAlone && alone.find()) {
            work.editors(Surnames.names(alone.group(1)));
            rest.set(rest.text().substring(0, alone.start()) + "\nin "
                    + rest.text().substring(alone.end()));
        }
        if (rest.mentions("translator")) {
            names(rest, TRANSLATED_BY).ifPresent(work::translators);
        }
        if (rest.mentions("editor")) {
            names(rest, EDITED_BY).ifPresent(work::editors);
        }
    }

    /** {@code (Dana Poe tr, Quay Press 2011)}. */
    static void inBracket(Remainder inside, CitationBuilder work) {
        Matcher found = AFTER_NAME.matcher(inside.text());
        if (found.lookingAt()) {
            AuthorList.whole(found.group(1)).ifPresent(list -> {
                if (found.group(2) != null) {
                    work.editors(list.names());
                } else {
                    work.translators(list.names());
                }
                inside.cut(found.start(), found.end());
            });
        }
    }

    /** The names after words such as {@code ed.}; the words and the names are cut out. */
    private static Optional<List<String>> names(Remainder rest, Pattern words) {
        Matcher found = words.matcher(rest.text());
        while (found.find()) {
            MatchResult at = found.toMatchResult();
            int end = at.end();
            Optional<AuthorList> list = AuthorList.at(rest.text().substring(end));
            if (list.isPresent() && !list.get().editors()) {
                int stop = end + list.get().end();
                boolean bracket = rest.text().charAt(at.start()) == '('
                        && stop < rest.text().length()
                        && rest.text().charAt(stop) == ')';
                rest.cut(at.start(), bracket ? stop + 1 : stop);
                return Optional.of(list.get().names());
            }
        }
        return Optional.empty();
    }
}
