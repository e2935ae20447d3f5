package dossier.link.names;

import dossier.language.CommonWords;
import dossier.language.Table;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells people who bear a country's name as their given name, by the family name after it: {@code Chad Roe} in {@code Chad Roe,
 * a farmer, said}. Of a name that few people bear, what follows the family name must be what only people do or have.
 */
final class NamesakePeople {
    /** A middle initial or two may come between. */
    private static final Pattern FAMILY_NAME = Pattern.compile(
            "(?: \\p{Lu}\\.){0,2} ((?:Mc|Mac|O['’]|D['’])?\\p{Lu}[\\p{Ll}’'-]*\\p{Ll})(?![\\p{L}\\p{N}])");

    private static final Pattern MORE_NAMES =
            Pattern.compile("(?: \\p{Lu}[\\p{L}’'-]*\\p{L}\\.?| (?:III?|IV)\\b){0,2}");
    private static final Pattern APPOSITION = Pattern.compile(
            ",? (?:who|whose|aged)\\b|, (?:an?|then|now|\\d{1,3}|\\d{1,3}-year-old)\\b(?! [%$])| \\(\\d{1,3}\\)"
                    + "| (?:him|her)self\\b| and (?:his|her)\\b");
    private static final Pattern NEXT_WORD = Pattern.compile("(?: \\p{Ll}+ly)? (\\p{Ll}+)");
    private static final Pattern POSSESSION = Pattern.compile("['’]s (?:\\p{Ll}+ )?(\\p{Ll}+)");
    private static final Pattern GOES_ON = Pattern.compile("[.,;:!?)”\"’]|['’]s\\b| \\p{Ll}|\\z");
    private static final Pattern PROSE = Pattern.compile("[.!?][\"”’)]*\\s*\\z");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "its", "their", "our");

    private final Set<String> givenNames;
    private final CountryLexicon lexicon;
    private final CommonWords commonWords = new CommonWords();

    NamesakePeople(CountryLexicon lexicon) {
        this.lexicon = lexicon;
        givenNames = Table.rows("link/names/country-given-names.txt", 1).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    /** The family name after a country's name, where the two are a person in full. */
    Optional<String> familyName(String text, int start, int end) {
        return wordAfter(text, end)
                .filter(family -> isFamilyName(family.group(1)) && !isAttribute(text, start))
                .filter(family -> isPerson(text, start, end, family.end()))
                .map(family -> family.group(1));
    }

    /** The word after a country's name that looks like a family name. */
    Optional<String> candidate(String text, int end) {
        return wordAfter(text, end).map(family -> family.group(1));
    }

    private static Optional<Matcher> wordAfter(String text, int end) {
        boolean begins =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        return begins
                ? Optional.of(FAMILY_NAME.matcher(text).region(end, text.length()))
                        .filter(Matcher::lookingAt)
                : Optional.empty();
    }

    private boolean isPerson(String text, int start, int end, int after) {
        return givenNames.contains(text.substring(start, end)) && isProse(text, after) || isOfPerson(text, after);
    }

    private boolean isProse(String text, int after) {
        boolean goesOn = GOES_ON.matcher(text).region(after, text.length()).lookingAt();
        return goesOn && (PROSE.matcher(text).find() || text.startsWith(" ", after));
    }

    /** Whether a determiner or a hyphen before it makes it the attribute of a noun: {@code the Israel Hamas talks}. */
    private static boolean isAttribute(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return before == '-'
                || before == '–'
                || before == '/'
                || DETERMINERS.contains(NameLexicon.lower(AdjacentWords.before(text, start, " ")));
    }

    /** Whether a word can be a family name: it is no common word, no part of a body's or a place's name, and no country. */
    private boolean isFamilyName(String word) {
        String lower = NameLexicon.lower(word);
        NameLexicon words = lexicon.words();
        return !commonWords.contain(word)
                && !words.isPartOfTitle(lower)
                && !words.has(WordClass.ORGANISATION, lower)
                && !words.has(WordClass.PLACE, lower)
                && !words.has(WordClass.COMMON, lower)
                && !words.has(WordClass.OPENING, lower)
                && !words.has(WordClass.ROLE, lower)
                && !words.has(WordClass.SPEECH, lower)
                && !words.has(WordClass.PERSON_VERB, lower)
                && !words.has(WordClass.GOVERNMENT_VERB, lower)
                && !words.has(WordClass.GOVERNMENT_NOUN, lower)
                && !words.has(WordClass.GOVERNMENT_ASIDE, lower)
                && !lexicon.isCountry(word)
                && !lexicon.regions().contain(word);
    }

    /** Whether what comes after a full name is what people do or have. */
    private boolean isOfPerson(String text, int after) {
        Matcher more = MORE_NAMES.matcher(text).region(after, text.length());
        int place = more.lookingAt() ? more.end() : after;
        if (APPOSITION.matcher(text).region(place, text.length()).lookingAt()) {
            return true;
        }
        Matcher verb = NEXT_WORD.matcher(text).region(place, text.length());
        Matcher kin = POSSESSION.matcher(text).region(place, text.length());
        return verb.lookingAt() && isAct(verb.group(1))
                || kin.lookingAt() && lexicon.words().has(WordClass.KIN, kin.group(1));
    }

    private boolean isAct(String verb) {
        return lexicon.words().has(WordClass.SPEECH, verb) || lexicon.words().has(WordClass.PERSON_VERB, verb);
    }
}
