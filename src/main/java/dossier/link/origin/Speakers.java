package dossier.link.origin;

import dossier.language.GivenNames;
import dossier.language.NameEndings;
import dossier.language.TextFolding;
import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Speaker;
import dossier.model.Subject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether two names for speakers mean one: {@code Idunn Sætre} and {@code harbour master Sætre} do. */
final class Speakers {
    private static final List<String> SMALL = List.of(
            "the", "a", "an", "of", "der", "die", "das", "des", "von", "la", "le", "les", "el", "de", "du", "del", "и");

    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 6;

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
        return initial
                ? word.charAt(0) == other.charAt(0)
                : NameEndings.areAlike(stem(word), stem(other)) || isCompound(word, other) || isCompound(other, word);
    }

    /** A word without the ending of a genitive: {@code ministerium} for {@code ministeriums}. */
    private static String stem(String word) {
        return word.length() > LONG_WORD && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a word for a body ends with another: {@code landwirtschaftsministerium}, {@code ministerium}. */
    private static boolean isCompound(String word, String end) {
        return end.length() > SHORT_WORD
                && stem(word).endsWith(stem(end))
                && OriginWords.ofAll("body").matcher(stem(end)).matches();
    }

    /** Whether a word means a body, if only by its end: {@code Landwirtschaftsministerium}. */
    static boolean isBodyNoun(String word) {
        String stem = stem(TextFolding.LETTERS.of(word));
        return isBodyWord(stem)
                || IntStream.range(1, Math.max(1, stem.length() - SHORT_WORD))
                        .anyMatch(at -> isBodyWord(stem.substring(at)));
    }

    private static boolean isBodyWord(String word) {
        return OriginWords.ofAll("body").matcher(word).matches();
    }

    /**
     * Whether words for a body that have no name may mean a speaker: {@code the company} any body, and {@code the transport
     * ministry} the {@code Ministry of Transport}.
     */
    static boolean mayMean(Speaker body, Speaker other) {
        List<String> said = words(body.name());
        List<String> others = words(other.name());
        if (isWithName(body)) {
            return false;
        }
        if (isAnyBody(body.name())) {
            return !GivenNames.begins(other.name());
        }
        return areOfOneKind(said, others) && !haveOtherWords(said, others);
    }

    /** Whether words say no more than that a body speaks: {@code the company}, {@code its press office}. */
    private static boolean isAnyBody(String words) {
        return OriginWords.ofAll("press").matcher(words).find()
                || Stream.of(words.split("\\s+"))
                        .filter(word -> !SMALL.contains(word))
                        .allMatch(word ->
                                OriginWords.ofAll("any-body").matcher(word).matches());
    }

    private static boolean areOfOneKind(List<String> body, List<String> other) {
        return body.stream()
                .filter(Speakers::isBodyNoun)
                .anyMatch(word -> other.stream().anyMatch(another -> isWord(word, another)));
    }

    /** Whether both have words beside the noun, and share none: {@code energy ministry}, {@code defence ministry}. */
    private static boolean haveOtherWords(List<String> body, List<String> other) {
        List<String> beside =
                body.stream().filter(word -> !isBodyWord(stem(word))).toList();
        List<String> besideOther =
                other.stream().filter(word -> !isBodyWord(stem(word))).toList();
        return !beside.isEmpty()
                && !besideOther.isEmpty()
                && beside.stream().noneMatch(word -> besideOther.stream().anyMatch(another -> isWord(word, another)));
    }

    /** Whether words for a speaker have a name, and not only nouns: {@code Kelm Harbour Office}, not {@code the office}. */
    static boolean isWithName(Speaker speaker) {
        return Stream.of(speaker.name().split("\\s+"))
                .skip(1)
                .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)) && !isBodyNoun(word));
    }

    /** Whether a text has the last word of a speaker's name. */
    static boolean isMentioned(Speaker speaker, String text) {
        List<String> words = words(speaker.name());
        return !words.isEmpty()
                && Stream.of(TextFolding.LETTERS.of(text).split(" "))
                        .filter(word -> word.length() > 1)
                        .anyMatch(word -> isWord(words.get(words.size() - 1), word));
    }

    private static List<String> words(String name) {
        return Stream.of(TextFolding.LETTERS.of(name).split(" "))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word) && !isHonorific(word))
                .toList();
    }

    /** Folded words have lost the full stop of {@code Mr.}. */
    private static boolean isHonorific(String word) {
        return OriginWords.ofAll("honorific").matcher(word).matches()
                || OriginWords.ofAll("honorific").matcher(word + ".").matches();
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
                .anyMatch(word -> said.stream().anyMatch(other -> NameEndings.areAlike(word, other)));
    }

    /** Whether words for a speaker have the noun of an article's publisher: {@code the ministry}, Ministry of Harbours. */
    static boolean shareBody(Speaker speaker, Article article) {
        List<String> spoken = words(speaker.name());
        return article.publisher().value().map(Publisher::name).map(Speakers::words).stream()
                .flatMap(List::stream)
                .filter(word -> OriginWords.ofAll("body").matcher(word).matches())
                .anyMatch(word -> spoken.stream().anyMatch(said -> NameEndings.areAlike(said, word)));
    }

    private static boolean isBody(Speaker speaker, Article article) {
        return OriginWords.of("body", OriginWords.language(article))
                .matcher(speaker.name())
                .find();
    }
}
