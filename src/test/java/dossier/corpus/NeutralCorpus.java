package dossier.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A corpus that any site generator can build: articles of 600 to 1,000 words with a title, a date, an author, a publisher, two to
 * five countries, two to four topics and six to ten notes. Files are handed on one by one, so 100,000 articles take no more
 * memory than one.
 */
public final class NeutralCorpus {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_500;
    private static final int LEAST_WORDS = 600;

    private final Grammar grammar = new Grammar();
    private final NoteWriter notes = new NoteWriter(grammar);

    /** The folder of a dossier: path and text of each file. */
    public void dossier(int articles, BiConsumer<String, String> files) {
        files.accept("content/dossier.yaml", "title: A dossier of harbours\nlanguage: en\n");
        files.accept(
                "content/topics.yaml",
                grammar.list("topic").stream()
                        .map(topic -> "%s:\n  name: %s\n  terms: [%s]\n"
                                .formatted(NoteWriter.slug(topic), topic, topic.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining()));
        for (int i = 1; i <= articles; i++) {
            InventedArticle article = article(i);
            files.accept("seeds/" + article.id() + ".txt", text(article));
            files.accept("content/articles/" + article.id() + ".yaml", yaml(article));
        }
    }

    /** The articles as Markdown with front matter, as Hugo, Eleventy and others read them: file name and text of each. */
    public void markdown(int articles, BiConsumer<String, String> files) {
        for (int i = 1; i <= articles; i++) {
            InventedArticle article = article(i);
            files.accept(article.id() + ".md", frontMatter(article) + markdown(article));
        }
    }

    InventedArticle article(int number) {
        Dice dice = new Dice("neutral", number);
        List<String> countries = dice.weighted(grammar.list("country"), dice.between(2, 5));
        List<String> topics = dice.weighted(grammar.list("topic"), dice.between(2, 4));
        Cast cast = new Cast(
                countries.stream().map(InventedArticle::name).toList(),
                topics,
                IntStream.range(0, 3)
                        .mapToObj(i -> grammar.person(dice.between(0, 3_000)))
                        .toList(),
                IntStream.range(0, 2)
                        .mapToObj(i -> "Port " + grammar.properName(dice.between(0, 900)))
                        .toList(),
                IntStream.range(0, 2)
                        .mapToObj(i -> grammar.properName(dice.between(0, 900)) + " Shipping")
                        .toList());
        LocalDate date = FIRST_DAY.plusDays(dice.between(0, DAYS));
        int count = dice.between(6, 10);
        return new InventedArticle(
                "harbours-%06d".formatted(number),
                grammar.sentence("title", dice, name -> cast.meaning(name, dice)),
                date,
                grammar.person(dice.between(0, 600)),
                dice.pick(grammar.list("publisher")),
                countries,
                topics,
                NoteWriter.mark(body(dice, cast), count),
                NoteWriter.references(count, dice, one -> notes.work(one, cast, date)));
    }

    private List<String> body(Dice dice, Cast cast) {
        List<String> paragraphs = new ArrayList<>();
        int most = dice.between(LEAST_WORDS, LEAST_WORDS + 250);
        for (int words = 0; words < most; ) {
            String paragraph = paragraph(grammar, dice, cast);
            words += paragraph.split(" ").length;
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** Three to six sentences. */
    static String paragraph(Grammar grammar, Dice dice, Cast cast) {
        return IntStream.range(0, dice.between(3, 6))
                .mapToObj(i -> grammar.sentence("sentence", dice, name -> cast.meaning(name, dice)))
                .collect(Collectors.joining(" "));
    }

    private static String text(InventedArticle article) {
        return String.join("\n\n", article.paragraphs()) + "\n\n" + listed(article.notes(), "[%d] %s\n");
    }

    static String listed(List<String> notes, String form) {
        return IntStream.range(0, notes.size())
                .mapToObj(i -> form.formatted(i + 1, notes.get(i)))
                .collect(Collectors.joining());
    }

    private static String yaml(InventedArticle article) {
        return "seed: %s.txt\ntitle: \"%s\"\nauthors: [%s]\npublisher: %s\npublished: %s\ncountries: [%s]\ntopics: [%s]\n"
                .formatted(
                        article.id(),
                        article.title(),
                        article.author(),
                        article.publisher(),
                        article.date(),
                        quoted(article.countries().stream()
                                .map(InventedArticle::code)
                                .toList()),
                        article.topics().stream().map(NoteWriter::slug).collect(Collectors.joining(", ")));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }

    private static String frontMatter(InventedArticle article) {
        return "---\nid: %s\ntitle: \"%s\"\ndate: %s\nauthor: \"%s\"\npublisher: \"%s\"\ncountries: [%s]\ntopics: [%s]\n---\n"
                .formatted(
                        article.id(),
                        article.title(),
                        article.date(),
                        article.author(),
                        article.publisher(),
                        quoted(article.countries().stream()
                                .map(InventedArticle::name)
                                .toList()),
                        quoted(article.topics()));
    }

    private static String markdown(InventedArticle article) {
        String body = String.join("\n\n", article.paragraphs()).replaceAll("\\[(\\d+)]", "[^$1]");
        return body + "\n\n" + listed(article.notes(), "[^%d]: %s\n\n").replaceAll("(https://\\S+)", "<$1>");
    }
}
