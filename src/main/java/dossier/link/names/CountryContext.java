package dossier.link.names;

import dossier.model.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the words around the name of a country that something else is meant, throughout one article:
 *
 * <ul>
 *   <li>a longer name ({@code North America}, {@code a New Mexico native}, {@code British Airways}), there and then;
 *   <li>a town, which has a state after it ({@code Turkey, Texas}) or what only towns have ({@code Turkey City Council});
 *   <li>a state, where other states or counties are named and nothing else speaks of the country ({@code Atlanta, Georgia}),
 *       and likewise a town that bears a country's name as others do, where no other country is named;
 *   <li>a person, who has a title, an age, or a surname and something that only people have ({@code nine-year-old
 *       Georgia Stevens}).
 * </ul>
 */
final class CountryContext {
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "latin", "central");
    private static final Set<String> ADJECTIVES = Set.of("new", "little");
    /** Countries that are cities, too, or have one of their name: the city of one speaks of the other. */
    private static final Set<String> CITIES = Set.of(
            "djibouti",
            "gibraltar",
            "guatemala",
            "hong kong",
            "kuwait",
            "luxembourg",
            "macao",
            "macau",
            "mexico",
            "monaco",
            "panama",
            "san marino",
            "singapore");

    private static final Set<String> HOMES_OF_STATES = Set.of("US", "CA");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "into", "inside", "outside", "across", "throughout", "near");
    private static final Pattern SURNAME = Pattern.compile(" \\p{Lu}\\p{Ll}+");
    private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{L}+)");
    private static final Pattern AFTER_PERSON =
            Pattern.compile("(?: (?:him|her)self|['’]s (?:father|mother|parents|husband|wife"
                    + "|sons?|daughters?|brothers?|sisters?|boyfriend|girlfriend))\\b");
    private static final Pattern AGE = Pattern.compile("(?: \\p{Lu}\\p{L}+)?, \\d{1,2},");
    private static final Pattern BODY = Pattern.compile(
            "(?: (?:\\p{Lu}\\p{L}+|of|for|and|the)){0,4}? (?:Academy|Association|Board of \\p{Lu}\\p{L}+|College of \\p{Lu}\\p{L}+|Federation|Society)\\b");
    private static final Pattern TOWN =
            Pattern.compile("(?:\\b(?i:in|of|from|near|at) |^|[.:(—–“\"] ?)(?!(?:In|Of|From|Near|At)\\b)"
                    + "(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)*), \\z");
    private static final Pattern LIST = Pattern.compile(",? (?:and|or|&) |, \\p{Lu}");
    private static final Pattern PROSE = Pattern.compile("[.!?][\"”’)]*\\s*\\z");
    private static final String JOINTS = " \u00a0-";
    private static final String ENDS = ".!?:…";
    private static final int STATE_OF = "state of ".length();
    private static final int NEAR = 30;
    private static final int FAR = 80;

    private final CountryLexicon lexicon;
    private final NamesakePeople people;
    private final List<String> texts;
    private final Set<String> fullNames = new HashSet<>();
    private final Map<String, NameContext> contextOfName = new HashMap<>();
    private final Map<Subject, Set<String>> namesOfCountry = new HashMap<>();
    private OptionalInt states = OptionalInt.empty();

    CountryContext(CountryLexicon lexicon, NamesakePeople people, List<String> texts) {
        this.lexicon = lexicon;
        this.people = people;
        this.texts = texts;
    }

    /** What the article's uses of one name show. */
    private static final class NameContext {
        private boolean state;
        private boolean town;
        private boolean surname;
        private boolean title;
        private boolean person;
        private boolean place;
        private boolean bearer;
        private boolean isState;
    }

    /** Takes one use of a country's name into account. */
    void look(Subject country, String text, int start, int end) {
        String name = text.substring(start, end);
        String right = text.substring(end, Math.min(text.length(), end + NEAR));
        int from = startBefore(text, start);
        String before = wordBefore(text, start);
        NameContext context = contextOfName.computeIfAbsent(key(name), n -> new NameContext());
        context.state |= lexicon.regions().follow(right);
        context.town |= lexicon.localNames().areAround(text, start, end);
        context.surname |= SURNAME.matcher(right).lookingAt();
        context.title |= isTitled(text, start, end) || AGE.matcher(right).lookingAt();
        context.person |= before.equals("old") && text.startsWith("year-", from - 5)
                || AFTER_PERSON.matcher(right).lookingAt();
        context.isState |= isState(name, text, start, end);
        context.place |= BEFORE_PLACES.contains(before);
        Optional<String> family = lexicon.isDemonym(name) ? Optional.empty() : people.familyName(text, start, end);
        family.ifPresent(f -> fullNames.add(name + " " + f));
        context.bearer |= family.isPresent();
        if (family.isEmpty()) {
            namesOfCountry.computeIfAbsent(country, c -> new HashSet<>()).add(key(name));
        }
    }

    /** What a use of a country's name means instead; empty where it means the country. Asked once all have been looked at. */
    Optional<String> other(Subject country, String text, int start, int end) {
        String name = text.substring(start, end);
        if (isQualified(text, start) || lexicon.longerNames().areAround(text, start, end)) {
            return Optional.of("part of a longer name");
        }
        if (lexicon.regions().hold(name, text, start)) {
            return Optional.of("part of the name of a state or province");
        }
        if (text.startsWith(", " + name, end)) {
            return Optional.of("a city of the same name in it");
        }
        if (isTitled(text, start, end) || isNamedInFull(text, name, end)) {
            return Optional.of("a person");
        }
        if (isState(name, text, start, end)) {
            return Optional.of("a state of the United States");
        }
        if (lexicon.isDemonym(name)) {
            return isBody(text, end) ? Optional.of("part of the name of a body") : Optional.empty();
        }
        return otherThroughout(country, name);
    }

    private boolean isNamedInFull(String text, String name, int end) {
        return !fullNames.isEmpty()
                && people.candidate(text, end)
                        .filter(family -> fullNames.contains(name + " " + family))
                        .isPresent();
    }

    private Optional<String> otherThroughout(Subject country, String name) {
        NameContext context = contextOfName.get(key(name));
        if (context.isState && !lexicon.states().areForeign(name, texts)) {
            return Optional.of("a state of the United States, judging by the context in this article");
        }
        boolean only = namesOfCountry.getOrDefault(country, Set.of()).size() == 1;
        boolean bearer = context.bearer && only && isAlone(country);
        if (context.state) {
            return Optional.of("a town: the article names a state right after it");
        }
        if (context.town && only && !CITIES.contains(key(name))) {
            return Optional.of("a town, judging by the context in this article");
        }
        if ((context.title || context.surname && context.person || bearer) && !context.place) {
            return Optional.of("a person, judging by the context in this article");
        }
        return only && isLocal(country, name)
                ? Optional.of("one of several states or towns that the article names")
                : Optional.empty();
    }

    /** Whether a state of the name is shown by what stands around it, or by a town before it ({@code Atlanta, Georgia}). */
    private boolean isState(String name, String text, int start, int end) {
        return lexicon.regions().contain(name)
                && (isAfterTown(name, text, start, end)
                        || lexicon.stateSigns().areAround(text, start, end)
                                && (text.startsWith("state ", start - STATE_OF)
                                        || !lexicon.states().areForeign(name, texts)));
    }

    private boolean isAfterTown(String name, String text, int start, int end) {
        Matcher town = TOWN.matcher(text.substring(Math.max(0, start - NEAR), start));
        boolean ends = end == text.length() || ",.;:)".indexOf(text.charAt(end)) >= 0;
        return ends
                && town.find()
                && !lexicon.isCountry(town.group(1))
                && !lexicon.words().has(WordClass.COMMON, key(town.group(1)))
                && !lexicon.states().areForeign(name, List.of(town.group(1)))
                && !LIST.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether the article names states, and a state has the name, or a town does and no other country is named. */
    private boolean isLocal(Subject country, String name) {
        if (lexicon.states().areMeant(name, texts)) {
            return true;
        }
        if (lexicon.regions().contain(name)) {
            return states() >= (isAlone(country) && !lexicon.states().areForeign(name, texts) ? 1 : 2);
        }
        return lexicon.namesakes().contains(name) && isAlone(country) && states() >= 2;
    }

    private boolean isAlone(Subject country) {
        return namesOfCountry.keySet().stream()
                .allMatch(other -> other.equals(country) || HOMES_OF_STATES.contains(other.code()));
    }

    private int states() {
        if (states.isEmpty()) {
            states = OptionalInt.of(lexicon.regions().countIn(texts));
        }
        return states.getAsInt();
    }

    /** Whether a title or a given name comes before. */
    private boolean isTitled(String text, int start, int end) {
        int from = startBefore(text, start);
        if (from == start || !Character.isUpperCase(text.charAt(from)) || text.charAt(start - 1) == '-') {
            return false;
        }
        String before = wordBefore(text, start);
        boolean given = text.charAt(start - 2) != '.' && lexicon.words().has(WordClass.GIVEN_NAME, before);
        return given || lexicon.words().isTitle(before) && isTitleOf(before, from, text, start, end);
    }

    /**
     * Whether a title is that of a person of the name. {@code Mr} always is. An office may belong to a country ({@code Deputy
     * Russian Minister}, {@code Chief India envoy}), and where it opens a sentence it may be no title ({@code Major China deal}).
     */
    private boolean isTitleOf(String title, int from, String text, int start, int end) {
        boolean office = !lexicon.words().has(WordClass.ABBREVIATED, title);
        boolean ofCountry =
                lexicon.isDemonym(text.substring(start, end)) || lexicon.words().has(WordClass.TITLE_PART, title);
        return !office || !ofCountry && (isWithinSentence(text, from) || isNameOfPerson(text, end));
    }

    /** Whether a surname or a verb of speech follows a name. */
    private boolean isNameOfPerson(String text, int end) {
        Matcher next = NEXT_WORD.matcher(text).region(end, text.length());
        return next.lookingAt()
                && (Character.isUpperCase(next.group(1).charAt(0))
                        || lexicon.words().has(WordClass.SPEECH, next.group(1)));
    }

    /** A learned or professional body of a nation is not its country. */
    private static boolean isBody(String text, int end) {
        return BODY.matcher(text)
                .region(end, Math.min(text.length(), end + FAR))
                .lookingAt();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a word such as {@code North} comes before; {@code New} does not count in a headline or where a sentence begins. */
    private static boolean isQualified(String text, int start) {
        int from = startBefore(text, start);
        if (from == start || !Character.isUpperCase(text.charAt(from)) || text.charAt(start - 2) == '.') {
            return false;
        }
        String qualifier = wordBefore(text, start);
        return DIRECTIONS.contains(qualifier)
                || ADJECTIVES.contains(qualifier)
                        && isWithinSentence(text, from)
                        && PROSE.matcher(text).find();
    }

    private static int startBefore(String text, int place) {
        return AdjacentWords.startBefore(text, place, JOINTS);
    }

    private static String wordBefore(String text, int place) {
        return key(AdjacentWords.before(text, place, JOINTS));
    }

    private static boolean isWithinSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && ENDS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) < 0;
    }
}
