package dossier.link.origin;

import dossier.language.TextFolding;
import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Speaker;
import dossier.model.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether two names for speakers mean one: {@code Idunn Sætre} and {@code harbour master Sætre} do. */
final class Speakers {
    private static final List<String> SMALL = List.of(
            "the", "a", "an", "of", "der", "die", "das", "des", "von", "la", "le", "les", "el", "de", "du", "del", "и");

    private static final int SHORT_WORD = 4;

    private Speakers() {}

    /** Whether two speakers are one: all words of the shorter name are in the longer. Nobody knows of the unnamed. */
    static boolean areOne(Speaker one, Speaker other) {
        return !one.isUnnamed() && !other.isUnnamed() && areOne(words(one.name()), words(other.name()));
    }

    private static boolean areOne(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        return !shorter.isEmpty()
                && shorter.stream().allMatch(word -> longer.stream().anyMatch(candidate -> isWord(word, candidate)));
    }

    private static boolean isWord(String word, String other) {
        boolean initial = word.length() == 1 || other.length() == 1;
        return initial ? word.charAt(0) == other.charAt(0) : NameRuns.areAlike(word, other);
    }

    private static List<String> words(String name) {
        return Stream.of(TextFolding.LETTERS.of(name).split(" "))
                .filter(word -> !word.isEmpty()
                        && !SMALL.contains(word)
                        && !OriginWords.ofAll("honorific").matcher(word).matches())
                .toList();
    }

    /** Whether words for a speaker have most of the words of an article's publisher: {@code the fisheries department}. */
    static boolean isNamedAs(Speaker speaker, Article article) {
        List<String> spoken = words(speaker.name());
        return article.publisher().value().map(Publisher::name).map(Speakers::words).stream()
                .anyMatch(own -> {
                    long common = own.stream()
                            .filter(word -> spoken.stream().anyMatch(said -> isWord(said, word)))
                            .count();
                    return common > 1 || common > 0 && 2 * common >= own.size();
                });
    }

    /** Whether an article is a speaker's own: the speaker wrote or published it, as a ministry does its press releases. */
    static boolean isOwn(Speaker speaker, Article article) {
        if (speaker.isUnnamed()) {
            return false;
        }
        List<String> spoken = words(speaker.name());
        Stream<String> publisher = article.publisher().value().map(Publisher::name).stream();
        Stream<String> authors = article.authors().value().stream().map(Subject::name);
        return Stream.concat(publisher, authors)
                        .map(Speakers::words)
                        .anyMatch(own -> own.size() >= spoken.size() && areOne(spoken, own))
                || isBody(speaker, article) && isNamedAs(speaker, article);
    }

    /** Whether a text has a word of an article's publisher that is no noun for bodies of its kind: {@code Corvale}. */
    static boolean isPartlyNamed(String text, Article article) {
        List<String> said = words(text);
        return article.publisher().value().map(Publisher::name).map(Speakers::words).stream()
                .flatMap(List::stream)
                .filter(word -> word.length() > SHORT_WORD)
                .filter(word -> !OriginWords.ofAll("body").matcher(word).matches())
                .anyMatch(word -> said.stream().anyMatch(other -> NameRuns.areAlike(word, other)));
    }

    /** Whether words for a speaker have the noun of an article's publisher: {@code the ministry}, Ministry of Harbours. */
    static boolean shareBody(Speaker speaker, Article article) {
        List<String> spoken = words(speaker.name());
        return article.publisher().value().map(Publisher::name).map(Speakers::words).stream()
                .flatMap(List::stream)
                .filter(word -> OriginWords.ofAll("body").matcher(word).matches())
                .anyMatch(word -> spoken.stream().anyMatch(said -> NameRuns.areAlike(said, word)));
    }

    private static boolean isBody(Speaker speaker, Article article) {
        return OriginWords.of("body", OriginWords.language(article))
                .matcher(speaker.name())
                .find();
    }
}
