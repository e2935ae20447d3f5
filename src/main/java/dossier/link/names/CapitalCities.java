package dossier.link.names;

import dossier.language.Table;
import dossier.link.trie.NameMatch;
import dossier.link.trie.NameTrie;
import dossier.model.Decision;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds capitals that mean their governments, and so their countries ({@code link/names/capitals.tsv}):
 *
 * <ul>
 *   <li>one that says, wants or decides something, where a clause begins: {@code But Moscow has not said};
 *   <li>one that has what governments have: {@code Beijing’s decision}, {@code Moscow-backed};
 *   <li>one that is dealt with: {@code ties with Moscow}, {@code talks between Paris and Berlin}.
 * </ul>
 *
 * <p>{@code A woman in Moscow said} speaks of the city, and so does all that shows none of these. A capital that YAML gives
 * to a country means that country everywhere, without this rule.
 */
public final class CapitalCities {
    private static final String DEALT_WITH = "others deal with it";
    private static final int FAR = 80;
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}";
    private static final Pattern JOINT = Pattern.compile(" (?:and|or) (?:the )?|, ");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}’'-]*)\\.? \\z");
    private static final Pattern WORD_AFTER = Pattern.compile(" \\p{Lu}");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?:\\A|[.!?:;“\"(])\\s*\\z");

    private final NameTrie capitals = new NameTrie();
    private final NameLexicon lexicon = new NameLexicon();
    private final Pattern acts;
    private final Pattern has;
    private final Pattern beginsClause;
    private final Pattern dealing;
    private final Pattern secondOfTwo;
    private final Pattern firstOfTwo = Pattern.compile(" and (?:the )?" + NAME);

    /** @param subjects all that have names */
    public CapitalCities(Collection<Subject> subjects) {
        Set<String> given = new HashSet<>();
        subjects.forEach(subject -> given.addAll(subject.standsFor()));
        subjects.stream()
                .filter(subject -> subject.kind() == SubjectKind.COUNTRY)
                .forEach(country -> given.addAll(country.names()));
        for (List<String> row : Table.rows("link/names/capitals.tsv", 2)) {
            subjects.stream()
                    .filter(subject -> subject.code().equals(row.get(0)))
                    .forEach(country -> List.of(row.get(1).split("\\|")).stream()
                            .filter(name -> !given.contains(name))
                            .forEach(name -> capitals.add(name, country)));
        }
        String dealings = any(WordClass.GOVERNMENT_DEALING);
        acts = Pattern.compile(
                "(?: (?:" + any(WordClass.GOVERNMENT_ASIDE) + "))* (?:" + any(WordClass.GOVERNMENT_VERB) + ")\\b");
        has = Pattern.compile("['’]s?(?: \\p{Ll}[\\p{L}-]+){0,2}? (?:" + any(WordClass.GOVERNMENT_NOUN) + ")\\b|[-‐](?:"
                + any(WordClass.GOVERNMENT_JOINED) + ")\\b");
        beginsClause = Pattern.compile(
                "(?:\\A|[.,;:!?—–(“\"]['’”\"]?\\s*|(?i:\\b(?:" + any(WordClass.CLAUSE) + ")) )(?:[Tt]he )?\\z");
        dealing = Pattern.compile("(?i:\\b(?:" + dealings + "))[”\"’]?(?: \\p{Ll}+ly)? (?:"
                + any(WordClass.GOVERNMENT_TOWARD) + ") (?:the )?\\z");
        secondOfTwo =
                Pattern.compile("(?i:\\b(?:" + dealings + "))[”\"’]? between (?:the )?" + NAME + " and (?:the )?\\z");
    }

    private String any(WordClass kind) {
        return lexicon.all(kind).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * The capitals in the blocks of one article that mean governments, in order of place.
     *
     * @param mentions what was found in them so far; a place or another subject may have the very same name, but no longer one
     */
    public List<Decision> find(List<String> texts, List<Mention> mentions) {
        List<List<NameMatch>> found = texts.stream().map(capitals::find).toList();
        MentionIndex names = new MentionIndex(mentions);
        Set<String> others = new HashSet<>();
        for (int block = 0; block < found.size(); block++) {
            String text = texts.get(block);
            found.get(block).stream()
                    .filter(name -> isOfPerson(text, name.start()))
                    .forEach(name -> others.add(text.substring(name.start(), name.end())));
        }
        List<Decision> decisions = new ArrayList<>();
        for (int block = 0; block < found.size(); block++) {
            String text = texts.get(block);
            int taken = -1;
            Optional<Mention> before = Optional.empty();
            for (NameMatch name : found.get(block)) {
                Mention mention = new Mention(name.subjects().get(0), block, name.start(), name.end());
                if (others.contains(text.substring(name.start(), name.end())) || !isWhole(mention, text, names)) {
                    continue;
                }
                boolean next = taken >= 0
                        && JOINT.matcher(text.substring(taken, name.start())).matches();
                Optional<String> why = next ? Optional.of(DEALT_WITH) : why(text, name);
                before.filter(first -> why.isPresent() && areJoint(first, mention, text))
                        .ifPresent(first -> decisions.add(decision(first, why.get())));
                before = why.isPresent() ? Optional.empty() : Optional.of(mention);
                if (why.isPresent()) {
                    decisions.add(decision(mention, why.get()));
                    taken = why.get().equals(DEALT_WITH) ? name.end() : -1;
                }
            }
        }
        return decisions;
    }

    private static Decision decision(Mention mention, String why) {
        return new Decision(mention, true, Decision.OF_CAPITAL + ": " + why);
    }

    /** Whether two capitals act together: {@code Kyiv and Warsaw denied it}. */
    private boolean areJoint(Mention first, Mention second, String text) {
        String left = text.substring(Math.max(0, first.start() - FAR), first.start());
        return text.substring(first.end(), second.start()).equals(" and ")
                && beginsClause.matcher(left).find();
    }

    private Optional<String> why(String text, NameMatch name) {
        String left = text.substring(Math.max(0, name.start() - FAR), name.start());
        String right = text.substring(name.end(), Math.min(text.length(), name.end() + FAR));
        if (has.matcher(right).lookingAt()) {
            return Optional.of("it has something that governments have");
        }
        Matcher dealt = dealing.matcher(left);
        boolean between = left.endsWith("between ") || left.endsWith("between the ");
        if (dealt.find() && (!between || firstOfTwo.matcher(right).lookingAt())
                || secondOfTwo.matcher(left).find()) {
            return Optional.of(DEALT_WITH);
        }
        return acts.matcher(right).lookingAt() && beginsClause.matcher(left).find()
                ? Optional.of("it says or decides something")
                : Optional.empty();
    }

    /** Whether a given name or a title comes before, as in {@code Ann Washington}. */
    private boolean isOfPerson(String text, int start) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, start - FAR), start));
        if (!before.find()) {
            return false;
        }
        String word = NameLexicon.lower(before.group(1));
        return lexicon.has(WordClass.GIVEN_NAME, word) || lexicon.isTitle(word);
    }

    /** Whether no word beside it makes a longer name of it, and no other mention holds more or less of it. */
    private boolean isWhole(Mention name, String text, MentionIndex names) {
        String left = text.substring(Math.max(0, name.start() - FAR), name.start());
        Matcher before = WORD_BEFORE.matcher(left);
        boolean longer = before.find()
                && !lexicon.has(WordClass.PARTING, NameLexicon.lower(before.group(1)))
                && !lexicon.has(WordClass.OPENING, NameLexicon.lower(before.group(1)))
                && !ENDS_SENTENCE.matcher(left.substring(0, before.start())).find();
        boolean goesOn =
                WORD_AFTER.matcher(text).region(name.end(), text.length()).lookingAt();
        return !longer && !goesOn && names.isWhole(name);
    }
}
