package dossier.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom and what a dossier of so many articles speaks of: as many people as articles, half as many places and organisations,
 * and twenty topics at most. Each is named by the article of its number; the first ones by many others.
 */
record CorpusSubjects(Grammar grammar, int articles) {
    /** Names of different kinds have numbers of different remainders, so that no person is called like a place. */
    private static final int KINDS = 5;

    int places() {
        return articles / 2 + 2;
    }

    String person(int number) {
        return grammar.person(number * KINDS);
    }

    String author(int number) {
        return grammar.person(number * KINDS + 3);
    }

    /** A word of the trade. */
    String term(int number) {
        return grammar.properName(number * KINDS + 4) + " rule";
    }

    String place(int number) {
        return "Port " + grammar.properName(number * KINDS + 1);
    }

    String organisation(int number) {
        return grammar.properName(number * KINDS + 2) + " Shipping";
    }

    /** What an article speaks of: the subjects of its number, and some that others speak of as well. */
    Cast cast(int article, Dice dice) {
        return new Cast(
                dice.weighted(grammar.list("country"), dice.between(2, 5)).stream()
                        .map(InventedArticle::name)
                        .toList(),
                some(this::topic, topics(), article, dice),
                some(this::person, articles, article, dice),
                some(this::place, places(), article, dice),
                some(this::organisation, places(), article, dice));
    }

    private int topics() {
        return Math.min(articles, grammar.list("topic").size());
    }

    private String topic(int number) {
        return grammar.list("topic").get(number);
    }

    /** The one of the article's number, and one or two of all. */
    private static List<String> some(IntFunction<String> name, int all, int article, Dice dice) {
        return IntStream.of(article % all, dice.weightedIndex(all), dice.weightedIndex(all))
                .distinct()
                .mapToObj(name)
                .toList();
    }

    /** The YAML of all, by file. */
    Map<String, String> yaml() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("people.yaml", entries(articles, i -> "person-" + i, this::person));
        files.put("places.yaml", entries(places(), i -> "place-" + i, this::place));
        files.put("organisations.yaml", entries(places(), i -> "organisation-" + i, this::organisation));
        files.put(
                "topics.yaml",
                IntStream.range(0, topics())
                        .mapToObj(this::topic)
                        .map(topic -> "%s:\n  name: %s\n  summary: What the articles say of it.\n  terms: [%s]\n"
                                .formatted(NoteWriter.slug(topic), topic, topic.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining()));
        files.put(
                "publishers.yaml",
                grammar.list("publisher").stream()
                        .map(name -> "%s:\n  name: %s\n  summary: One of the publishers of this dossier.\n  grade: B\n"
                                .formatted(NoteWriter.slug(name), name))
                        .collect(Collectors.joining()));
        return files;
    }

    private static String entries(int count, IntFunction<String> id, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s:\n  name: %s\n  summary: Named in article %d of this dossier.\n"
                        .formatted(id.apply(i), name.apply(i), i + 1))
                .collect(Collectors.joining());
    }
}
