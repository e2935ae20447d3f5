package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.CitedWork;
import dossier.model.NoteReference;
import dossier.model.Publisher;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.RetractionStatus;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.NoteSign;
import dossier.model.reading.Paragraph;
import dossier.phrase.Message;
import dossier.phrase.Phrases;
import dossier.site.route.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say in the language of the site, so that every page says the same thing in the same words. */
public final class SiteText {
    private final Phrases phrases;

    public SiteText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** For pictures, which are drawn below this package. */
    public Phrases phrases() {
        return phrases;
    }

    /** A phrase, named by its English, with parts in its places. */
    public String say(String phrase, Object... parts) {
        return phrases.say(phrase, parts);
    }

    public String say(Message remark) {
        return say(remark.phrase(), remark.spoken(this::known).toArray());
    }

    /** {@code 1 passage}, {@code 21 passages}: the number is at {@code {0}}. */
    public String count(long number, String one, String many, Object... more) {
        return phrases.count(number, one, many, more);
    }

    /** {@link #count}, but nothing for none. */
    public String some(long number, String one, String many) {
        return number == 0 ? "" : count(number, one, many);
    }

    /** The title of a page that may be one of several: {@code Timeline, page 2}. */
    public String titled(String title, Part part) {
        return part.isFirst() ? title : say("{0}, page {1}", title, part.number());
    }

    /** Words as they were written, between quotation marks. */
    public String quoted(String words) {
        return say("“{0}”", words);
    }

    /** {@code 21 mentions in 2 articles}. */
    public String mentions(int mentions, int articles) {
        return both(count(mentions, "{0} mention", "{0} mentions"), inArticles(articles));
    }

    /** {@code 4 notes in 2 articles}. */
    public String notes(int notes, int articles) {
        return both(notes(notes), inArticles(articles));
    }

    /** {@code 4 times in 2 articles}. */
    public String times(int times, int articles) {
        return both(count(times, "{0} time", "{0} times"), inArticles(articles));
    }

    private String inArticles(int articles) {
        return count(articles, "in {0} article", "in {0} articles");
    }

    /** Two phrases that make one, in the order of the language. */
    public String both(String one, String other) {
        return say("{0} {1}", one, other);
    }

    public String notes(int notes) {
        return count(notes, "{0} note", "{0} notes");
    }

    public String articles(int articles) {
        return count(articles, "{0} article", "{0} articles");
    }

    /** {@code as of March 2025}; nothing for a date that is not known. */
    public String asOf(IsoDate date) {
        return date.isKnown() ? say("as of {0}", phrases.date(date)) : "";
    }

    /** A date as far as it is known; nothing for an unknown one. */
    public String known(IsoDate date) {
        return phrases.date(date);
    }

    public String date(IsoDate date) {
        return date.isKnown() ? known(date) : say("date not known");
    }

    /** {@code 3–10 March 2025}: a date and the end of what took longer. */
    public String span(IsoDate from, IsoDate to) {
        return phrases.span(from, to);
    }

    public String publisher(Article article) {
        return article.publisher().value().map(Publisher::name).orElseGet(() -> say("publisher not known"));
    }

    /** How a note uses a source: the words before it, and whether the note's author saw it; nothing where it only cites it. */
    public List<String> citedAs(Source source, NoteReference use) {
        Optional<CitedWork> cited = source.citedAs(use);
        String signal = cited.map(CitedWork::signal).orElse("");
        String access = cited.filter(CitedWork::isSecondHand).isPresent()
                ? say("Cited second-hand, in another work")
                : cited.filter(CitedWork::isSeen).isPresent() ? say("Work that the note’s author consulted") : "";
        return Stream.of(signal.isEmpty() ? "" : say("Introduced in the note by “{0}”", signal), access)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Authors, publisher and date of a source, as far as they are known, and whether it no longer holds. */
    public String origin(Source source) {
        String publisher = source.publisher().map(Publisher::name).orElse("");
        List<String> authors = source.authors();
        boolean institution = authors.size() == 1 && authors.get(0).equals(publisher);
        return dotted(
                institution ? "" : String.join("; ", authors),
                publisher,
                known(source.published()),
                fallen(source.standing()));
    }

    /** {@code withdrawn}; nothing for what holds. */
    public String fallen(RetractionStatus standing) {
        return standing.isSound() ? "" : say(standing.status().word());
    }

    /** {@code withdrawn: the reason}. */
    public String standing(RetractionStatus standing) {
        String status = say(standing.status().word());
        return standing.reason().isEmpty() ? status : say("{0}: {1}", status, standing.reason());
    }

    /** What a block of an article is called: {@code ¶9}, {@code caption}, {@code heading}. */
    public String place(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.kind().isText()
                    ? "¶" + block.id().substring(1)
                    : say(paragraph.kind().word().replace('-', ' '));
        }
        return say("heading");
    }

    /** Where a quote is: {@code ¶9}, {@code title}, {@code note 12}. */
    public String place(Quote quote) {
        Quote.Place place = quote.place();
        return place.isTitle()
                ? say("title")
                : place.isNote()
                        ? say("note {0}", NoteSign.name(place.id()))
                        : place(quote.article().block(place.block()));
    }

    /** Where a line of the authors' notes is, by its id: {@code ¶9}, {@code note 2}, {@code table}, {@code heading}. */
    public String placeOfLine(String id) {
        if (id.matches("p\\d+")) {
            return "¶" + id.substring(1);
        }
        if (id.matches("fn-\\d+")) {
            return say("note {0}", id.substring("fn-".length()));
        }
        return say(id.matches("t\\d+") ? "table" : "heading");
    }

    /** {@code The long road, ¶9}. */
    public String place(Article article, String place) {
        return say("{0}, {1}", article.title().value(), place);
    }

    /** {@code 4 of 35 notes, 11 %}: the share of an article's notes. */
    public String ofNotes(int notes, Article article) {
        int all = article.notes().size();
        return count(all, "{1} of {0} note, {2} %", "{1} of {0} notes, {2} %", notes, Math.round(100f * notes / all));
    }

    /** {@code Countries}. */
    public String heading(SubjectKind kind) {
        return say(capital(kind.plural()));
    }

    /** {@code Country}. */
    public String singular(SubjectKind kind) {
        return say(capital(kind.word()));
    }

    /** {@code 3 countries}. */
    public String count(int number, SubjectKind kind) {
        return count(number, "{0} " + kind.word(), "{0} " + kind.plural());
    }

    /** That words of an article are not its own, beside a quote; empty where they are. */
    public String digest(Article article) {
        return article.isDigest() ? say("in our digest") : "";
    }

    /** What an article's text is where it is not the whole article in its own words; else empty. */
    public String remark(Article article) {
        return switch (article.details().text()) {
            case "digest" -> say("A digest by the dossier’s authors, not the article’s own words.");
            case "excerpt" -> say("An excerpt, not the whole article.");
            case "translation" -> say("A translation, not the article’s own words.");
            default -> "";
        };
    }

    /** The grade in words. */
    public String grade(String grade) {
        return grade.isEmpty() ? say("reliability not assessed") : say("graded {0}", grade);
    }

    /** The parts that are not empty, with a dot between. */
    public static String dotted(String... parts) {
        return joined(" · ", parts);
    }

    /** The parts that are not empty, with a comma between. */
    public static String listed(String... parts) {
        return joined(", ", parts);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    public static String authors(Article article) {
        return article.authors().value().stream().map(Subject::name).collect(Collectors.joining(", "));
    }

    /** {@code 2025/03/04}, as far as it is known: how citation tags write dates. */
    public static String slashed(IsoDate date) {
        return date.text().replace('-', '/');
    }

    /** {@code Tides.}, and {@code Tides?} as it is: ending in one stop. */
    public static String stopped(String text) {
        boolean ends = text.isEmpty() || ".?!…。။".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ends ? text : text + ".";
    }

    public static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
