package dossier.link.names;

import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds people by their family name alone, in an article that has named them in full before: {@code Ann Roe}, then
 * {@code Roe}, {@code Ms Roe} and {@code Roe-san}; {@code Xi Jinping}, then {@code Xi}. {@code Bo Roe} and {@code Roe Street} are
 * others.
 */
public final class ShortNames {
    private static final Comparator<Mention> BY_PLACE =
            Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start);
    private static final List<String> SUFFIXES = List.of("-san", "-sama", "-sensei", "-nim", "-ssi", "-ji", "-gari");

    private final NameLexicon lexicon = new NameLexicon();
    private final FamilyNames forms = new FamilyNames(lexicon);

    /**
     * What was found.
     *
     * @param mentions of people by their last names
     * @param ambiguous last names that two people have whom the article names in full
     */
    public record SurnameMentions(List<Mention> mentions, List<AmbiguousSurname> ambiguous) {}

    /**
     * A name that could mean either of several.
     *
     * @param people each as first named in full
     * @param blocks where the name is found alone
     */
    public record AmbiguousSurname(String name, List<Mention> people, List<Integer> blocks) {
        public AmbiguousSurname {
            people = List.copyOf(people);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Looks through the blocks of one article.
     *
     * @param mentions what was found in them so far, in order of place
     */
    public SurnameMentions find(List<String> texts, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        List<AmbiguousSurname> ambiguous = new ArrayList<>();
        Map<String, List<Mention>> bearers = bearers(texts, mentions);
        WholeWords words = WholeWords.of(
                texts,
                bearers.keySet().stream()
                        .flatMap(name -> Stream.concat(spellings(name), Stream.of(NameLexicon.lower(name))))
                        .toList());
        MentionIndex others = new MentionIndex(mentions);
        Set<List<Integer>> taken = new HashSet<>();
        bearers.forEach((name, people) -> {
            List<Mention> alone = spellings(name)
                    .flatMap(spelling -> alone(spelling, people.get(0), texts, words).stream())
                    .filter(use -> others.isFree(use) && taken.add(List.of(use.block(), use.end())))
                    .sorted(BY_PLACE)
                    .toList();
            if (people.size() == 1) {
                found.addAll(alone);
            } else {
                settle(name, people, alone, found, ambiguous);
            }
        });
        return new SurnameMentions(found, ambiguous);
    }

    private static Stream<String> spellings(String name) {
        return Stream.concat(Stream.of(name), SUFFIXES.stream().map(suffix -> name + suffix));
    }

    /** Gives to the first of several people what is found before the second is named. */
    private static void settle(
            String name,
            List<Mention> people,
            List<Mention> alone,
            List<Mention> found,
            List<AmbiguousSurname> ambiguous) {
        Mention second = people.get(1);
        alone.stream().filter(use -> !isAfter(use, second)).forEach(found::add);
        List<Integer> blocks = alone.stream()
                .filter(use -> isAfter(use, second))
                .map(Mention::block)
                .distinct()
                .toList();
        if (!blocks.isEmpty()) {
            ambiguous.add(new AmbiguousSurname(name, people, blocks));
        }
    }

    /** For each short form, longest first, the people who are named in full with it, each where that is first. */
    private Map<String, List<Mention>> bearers(List<String> texts, List<Mention> mentions) {
        Map<String, List<Mention>> bearers = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        Set<Subject> seen = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.subject().kind() != SubjectKind.PERSON) {
                continue;
            }
            Set<String> shorter = forms.of(texts.get(mention.block()).substring(mention.start(), mention.end()));
            if (!shorter.isEmpty() && seen.add(mention.subject())) {
                shorter.forEach(form ->
                        bearers.computeIfAbsent(form, n -> new ArrayList<>()).add(mention));
            }
        }
        return bearers;
    }

    /** Where a last name is found by itself after a person was named in full. */
    private List<Mention> alone(String name, Mention first, List<String> texts, WholeWords words) {
        // A word that the article also writes in lower case says nothing where a sentence begins.
        boolean isCommonWord = words.contain(NameLexicon.lower(name));
        return words.positions(name).stream()
                .map(at -> new Mention(first.subject(), at.block(), at.start(), at.start() + name.length()))
                .filter(use ->
                        use.block() > first.block() || use.block() == first.block() && use.start() >= first.end())
                .filter(use -> standsAlone(texts.get(use.block()), use, isCommonWord))
                .toList();
    }

    private static boolean isAfter(Mention use, Mention other) {
        return use.block() > other.block() || use.block() == other.block() && use.start() > other.start();
    }

    /** Whether no word beside it makes another name of it. */
    private boolean standsAlone(String text, Mention use, boolean isCommonWord) {
        String before = AdjacentWords.before(text, use.start(), " ");
        String after = wordAfter(text, use.end());
        boolean goesOn = !after.isEmpty() && (isCapital(after) || Character.isDigit(after.charAt(0)));
        if (goesOn) {
            return false;
        }
        if (!isCapital(before)) {
            return before.isEmpty() ? !isCommonWord : !isOfAnother(text, before, use.start());
        }
        String word = NameLexicon.lower(before);
        if (text.startsWith(". ", use.start() - 2)
                && !lexicon.isTitle(word)
                && !lexicon.has(WordClass.ABBREVIATED, word)) {
            return !isCommonWord;
        }
        return lexicon.isTitle(word) || lexicon.has(WordClass.HONORIFIC, word) || lexicon.has(WordClass.SMALL, word);
    }

    /** Whether a particle joins it to another name: {@code Bo van Roe}. */
    private boolean isOfAnother(String text, String before, int start) {
        return forms.isParticle(before)
                && isCapital(AdjacentWords.before(text, AdjacentWords.startBefore(text, start, " "), " "));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static String wordAfter(String text, int place) {
        if (place + 1 >= text.length() || text.charAt(place) != ' ') {
            return "";
        }
        int to = place + 1;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(place + 1, to);
    }
}
