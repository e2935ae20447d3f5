package dossier.site.reference;

import dossier.language.GivenNames;
import dossier.language.Institutions;
import dossier.language.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells family and given name of a person apart, where the printed name surely is a person's and shows which is which;
 * any other name stays as printed.
 */
final class PersonalName {
    private static final Set<String> PARTICLES = words("particle");
    private static final Set<String> CAPITAL_PARTICLES = words("capital-particle");
    private static final Set<String> SUFFIXES = words("suffix");
    private static final Set<String> NO_INITIALS = words("no-initials");
    private static final Set<String> FAMILY_FIRST = words("family-first");

    /** {@code J.}, {@code J.R.}, {@code J.-P.}, {@code Ю.} */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[-‑]?)+");

    private static final Pattern BARE_INITIALS = Pattern.compile("\\p{Lu}{1,2}");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’-]+");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Ll}{1,2}['’-])?\\p{Lu}[\\p{L}\\p{M}'’‑-]+");
    private static final Pattern PATRONYMIC = Pattern.compile("\\p{Lu}\\p{Ll}+(?:вич|вна|ична|ovich|evich|ovna|evna)");
    private static final int MOST_WORDS = 7;

    private PersonalName() {}

    private static Set<String> words(String kind) {
        return Table.rows("site/reference/names.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Arrays.stream(row.get(1).split("\\|")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static AuthorName of(String printed) {
        List<String> parts =
                Arrays.stream(printed.split(",", -1)).map(String::strip).toList();
        return parts.stream().anyMatch(String::isEmpty)
                ? AuthorName.literal(printed)
                : switch (parts.size()) {
                    case 1 -> ofWords(parts.get(0), printed);
                    case 2 ->
                        SUFFIXES.contains(parts.get(1))
                                ? suffixed(ofWords(parts.get(0), printed), parts.get(1), printed)
                                : inverted(parts.get(0), parts.get(1), "", printed);
                    case 3 ->
                        SUFFIXES.contains(parts.get(1))
                                ? inverted(parts.get(0), parts.get(2), parts.get(1), printed)
                                : SUFFIXES.contains(parts.get(2))
                                        ? inverted(parts.get(0), parts.get(1), parts.get(2), printed)
                                        : AuthorName.literal(printed);
                    default -> AuthorName.literal(printed);
                };
    }

    /** {@code Roe, Ann}: as notes write people, and institutions only with a word of theirs. */
    private static AuthorName inverted(String family, String given, String suffix, String printed) {
        boolean institution = Institutions.isSure(printed) && !GivenNames.begins(given) && !isInitials(given);
        return institution ? AuthorName.literal(printed) : AuthorName.person(family, given, suffix);
    }

    private static AuthorName suffixed(AuthorName name, String suffix, String printed) {
        return name.isPerson() ? name.withSuffix(suffix) : AuthorName.literal(printed);
    }

    private static AuthorName ofWords(String name, String printed) {
        List<String> words = List.of(name.split("[\\s\\p{Z}]+"));
        int last = words.size() - 1;
        if (last < 1 || last >= MOST_WORDS || Institutions.hasWord(name)) {
            return AuthorName.literal(printed);
        }
        if (last > 1 && SUFFIXES.contains(words.get(last))) {
            return suffixed(ordered(words.subList(0, last), printed), words.get(last), printed);
        }
        return ordered(words, printed);
    }

    private static AuthorName ordered(List<String> words, String printed) {
        int initials = trailingInitials(words);
        if (initials < words.size()) {
            return parted(words, 0, initials);
        }
        if (words.size() == 3 && PATRONYMIC.matcher(words.get(2)).matches() && isName(words.get(1))) {
            return parted(words, 0, 1);
        }
        int capitals = capitals(words);
        if (capitals > 0 && begins(words, capitals)) {
            return parted(words, 0, capitals);
        }
        return begins(words, 0) && !isFamilyFirst(words) ? natural(words, printed) : AuthorName.literal(printed);
    }

    /** {@code Петров И. И.}, {@code Roe AB}: where the initials begin; the number of words where there are none. */
    private static int trailingInitials(List<String> words) {
        int from = words.size();
        while (from > 1 && isInitials(words.get(from - 1))) {
            from--;
        }
        boolean bare = from == words.size()
                && BARE_INITIALS.matcher(words.get(from - 1)).matches()
                && !NO_INITIALS.contains(words.get(from - 1));
        int start = bare ? from - 1 : from;
        boolean family = isFamily(words.subList(0, start))
                && !(bare && CAPITALS.matcher(words.get(0)).matches());
        return family ? start : words.size();
    }

    /** One name, or particles and one name: {@code van der Berg}. */
    private static boolean isFamily(List<String> words) {
        int last = words.size() - 1;
        return isName(words.get(last))
                && words.subList(0, last).stream()
                        .allMatch(word -> PARTICLES.contains(word) || CAPITAL_PARTICLES.contains(word));
    }

    /** How many words in capitals stand before others: {@code DUPONT Jean}. */
    private static int capitals(List<String> words) {
        int end = 0;
        while (end < words.size() && CAPITALS.matcher(words.get(end)).matches()) {
            end++;
        }
        boolean more = words.subList(end, words.size()).stream()
                .anyMatch(word -> CAPITALS.matcher(word).matches());
        return end < words.size() && !more ? end : 0;
    }

    /** {@code Ann B. Roe}, {@code Ludwig van der Berg}; who has two names at the end that may both be of the family is left open. */
    private static AuthorName natural(List<String> words, String printed) {
        int family = 1;
        while (family < words.size() - 1 && isGiven(words, family)) {
            family++;
        }
        boolean particle = isParticle(words, family);
        int rest = family;
        while (particle && isParticle(words, rest)) {
            rest++;
        }
        boolean whole = words.subList(rest, words.size()).stream().allMatch(PersonalName::isName)
                && (particle ? words.size() - rest <= 2 : words.size() - rest == 1);
        return whole ? parted(words, family, words.size()) : AuthorName.literal(printed);
    }

    private static boolean isGiven(List<String> words, int at) {
        return !isParticle(words, at) && begins(words, at)
                || PATRONYMIC.matcher(words.get(at)).matches();
    }

    private static boolean isParticle(List<String> words, int at) {
        return at < words.size() - 1
                && (PARTICLES.contains(words.get(at)) || CAPITAL_PARTICLES.contains(words.get(at)));
    }

    private static boolean begins(List<String> words, int at) {
        String word = words.get(at);
        boolean letter = LETTER.matcher(word).matches() && (at > 0 || words.size() > 2);
        return letter || isInitials(word) || GivenNames.begins(word);
    }

    private static boolean isFamilyFirst(List<String> words) {
        String first = words.get(0);
        boolean initialled = words.stream().skip(1).anyMatch(PersonalName::isInitials);
        return !initialled && (FAMILY_FIRST.contains(first) || GivenNames.beginsEastAsian(first));
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
    }

    private static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** The family name from one word to another; the given name is before it, or after one that comes first. */
    private static AuthorName parted(List<String> words, int from, int to) {
        String family = String.join(" ", words.subList(from, to));
        List<String> given = from == 0 ? words.subList(to, words.size()) : words.subList(0, from);
        return AuthorName.person(family, String.join(" ", given), "");
    }
}
