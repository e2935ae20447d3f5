package dossier.link.names;

import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds people by their last name alone, in an article that has named them in full before: {@code Ann Roe}, then
 * {@code Roe} and {@code Ms Roe}. {@code Bo Roe} and {@code Roe Street} are others.
 */
public final class ShortNames {
    private final NameLexicon lexicon = new NameLexicon();

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
                        .flatMap(name -> Stream.of(name, NameLexicon.lower(name)))
                        .toList());
        MentionIndex others = new MentionIndex(mentions);
        bearers.forEach((name, people) -> {
            List<Mention> alone = alone(name, people.get(0), texts, words).stream()
                    .filter(others::isFree)
                    .toList();
            if (people.size() == 1) {
                found.addAll(alone);
            } else {
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
        });
        return new SurnameMentions(found, ambiguous);
    }

    /** For each last name, the people who are named in full with it, each where that is first. */
    private static Map<String, List<Mention>> bearers(List<String> texts, List<Mention> mentions) {
        Map<String, List<Mention>> bearers = new LinkedHashMap<>();
        Set<Subject> seen = new HashSet<>();
        for (Mention mention : mentions) {
            String name = texts.get(mention.block()).substring(mention.start(), mention.end());
            int space = name.lastIndexOf(' ');
            boolean full = mention.subject().kind() == SubjectKind.PERSON && space > 0;
            if (full && Character.isUpperCase(name.charAt(space + 1)) && seen.add(mention.subject())) {
                bearers.computeIfAbsent(name.substring(space + 1), n -> new ArrayList<>())
                        .add(mention);
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
            return !before.isEmpty() || !isCommonWord;
        }
        String word = NameLexicon.lower(before);
        return lexicon.isTitle(word) || lexicon.has(WordClass.SMALL, word);
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
