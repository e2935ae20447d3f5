package dossier.site;

import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Block;
import dossier.model.Claim;
import dossier.model.IsoDate;
import dossier.model.NoteReading;
import dossier.model.Paragraph;
import dossier.model.Publisher;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short phrases that several pages share, so that the same thing is said the same way everywhere. */
final class Words {
    private Words() {}

    /** {@code 1 passage}, {@code 21 passages}. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The parts that are not empty, with a dot between. */
    static String dotted(String... parts) {
        return joined(" · ", parts);
    }

    /** The parts that are not empty, with a comma between. */
    static String listed(String... parts) {
        return joined(", ", parts);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    static String date(IsoDate date) {
        return date.isKnown() ? date.words() : "date not known";
    }

    /** {@code 3 to 10 March 2025}: a date and the end of what took longer, saying nothing twice. */
    static String span(IsoDate from, IsoDate to) {
        if (!to.isKnown()) {
            return from.words();
        }
        String start = from.words();
        String end = to.words();
        boolean sameMonth =
                from.isDay() && to.isDay() && from.text().startsWith(to.text().substring(0, 7));
        boolean sameYear = from.text().substring(0, 4).equals(to.text().substring(0, 4))
                && from.text().length() > 4;
        String first = sameMonth
                ? start.substring(0, start.indexOf(' '))
                : sameYear ? start.substring(0, start.length() - 5) : start;
        return first + " to " + end;
    }

    /** {@code 2025/03/04}, as far as it is known: how citation tags write dates. */
    static String slashed(IsoDate date) {
        return date.text().replace('-', '/');
    }

    static String publisher(Article article) {
        return article.publisher().value().map(Publisher::name).orElse("publisher not known");
    }

    static String authors(Article article) {
        return article.authors().value().stream().map(Subject::name).collect(Collectors.joining(", "));
    }

    /** Authors, publisher and date of a source, as far as they are known, and whether it no longer holds. */
    static String origin(Source source) {
        String publisher = source.publisher().map(Publisher::name).orElse("");
        List<String> authors = source.authors();
        boolean institution = authors.size() == 1 && authors.get(0).equals(publisher);
        return dotted(
                institution ? "" : String.join("; ", authors),
                publisher,
                source.published().words(),
                source.standing().isSound() ? "" : source.standing().status().word());
    }

    /** {@code Tides.}, and {@code Tides?} as it is: ending in one stop. */
    static String stopped(String text) {
        boolean ends = text.isEmpty() || ".?!…。".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ends ? text : text + ".";
    }

    static Link link(Article article) {
        return new Link(article.path(), article.title().value());
    }

    static Link link(AuthorNote note) {
        return new Link(note.path(), note.title());
    }

    static Link link(Subject subject) {
        return new Link(subject.path(), subject.name());
    }

    static Link link(Publisher publisher) {
        return new Link(publisher.path(), publisher.name());
    }

    static Link link(Claim claim) {
        return new Link(claim.path(), claim.statement());
    }

    static Link link(Source source) {
        return new Link(source.path(), source.label());
    }

    /** What a block of an article is called: {@code ¶9}, {@code caption}, {@code heading}. */
    static String place(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.kind().isText()
                    ? "¶" + block.id().substring(1)
                    : paragraph.kind().word().replace('-', ' ');
        }
        return "heading";
    }

    /** Where a quote stands: {@code ¶9}, {@code title}, {@code note 12}. */
    static String place(Quote quote) {
        Quote.Place place = quote.place();
        return place.isTitle()
                ? "title"
                : place.isNote()
                        ? "note "
                                + place.anchor()
                                        .substring(NoteReading.anchor("").length())
                        : place(quote.article().block(place.block()));
    }

    /** {@code 4 of 35 notes, 11 %}: the share of an article's notes. */
    static String ofNotes(int notes, Article article) {
        int all = article.notes().size();
        return notes + " of " + count(all, "note", "notes") + ", " + Math.round(100f * notes / all) + " %";
    }

    /** {@code 17,968 bytes}. */
    static String bytes(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes) + (bytes == 1 ? " byte" : " bytes");
    }

    /** {@code Countries}. */
    static String heading(SubjectKind kind) {
        return capital(kind.plural());
    }

    /** {@code Country}. */
    static String singular(SubjectKind kind) {
        return capital(kind.word());
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The grade of an article, or else of its publisher, in words. */
    static String grade(Article article) {
        String own = article.details().grade();
        String publisher = article.publisher().value().map(Publisher::grade).orElse("");
        return grade(own.isEmpty() ? publisher : own);
    }

    /** The grade in words; {@code F} and {@code 6} mean that nobody has judged. */
    static String grade(String grade) {
        if (grade.isEmpty()) {
            return "not graded";
        }
        String judged = grade.startsWith("F") && (grade.length() == 1 || grade.endsWith("6")) ? ", not judged" : "";
        return "graded " + grade + judged;
    }
}
