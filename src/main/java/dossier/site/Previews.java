package dossier.site;

import dossier.file.Json;
import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.RetractionStatus;
import dossier.model.reading.Paragraph;
import dossier.site.inline.ProseSpans;
import dossier.site.page.Output;
import dossier.site.route.Routes;
import dossier.site.view.ClaimView;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What previews show of pages, in script files that {@code assets/previews.js} loads when they are first needed. A page
 * that is opened from a disk may load scripts and nothing else, so the data are the argument of a call:
 *
 * <pre>
 * dossierPreview({
 * "countries/myanmar":["Country","Myanmar","","166 mentions in 5 articles"]
 * });
 * </pre>
 *
 * <p>Notes have none: whatever leads to the page of a note stands beside the note's own words or the passage that cites it.
 *
 * <p>The hash of a page's path says which file has it, so that a script finds the file without an index, and a file stays
 * small however many pages there are.
 */
public final class Previews {
    static final String FOLDER = "data/previews/";
    /** Bytes that no file goes over, as long as there are fewer than {@link #MOST_FILES}. */
    static final int FULL = 24_000;

    private static final int MOST_FILES = 4096;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 240;
    private static final String BEGIN = "dossierPreview({\n";
    private static final String END = "\n});\n";

    private final SiteContext context;
    private final SiteText text;
    private final int files;

    /** The preview of one page; all but the kind and the title may be empty. */
    private record Preview(String page, String kind, String title, String text, String counts) {
        String path() {
            return page.substring(0, page.length() - ".html".length());
        }

        String json() {
            return Json.text(path()) + ":"
                    + Json.text(List.of(kind, cut(title, LONGEST_TITLE), cut(text, LONGEST_TEXT), counts));
        }
    }

    private Previews(SiteContext context) {
        this.context = context;
        this.text = context.text();
        this.files = count();
    }

    static Previews of(SiteContext context) {
        return new Previews(context);
    }

    /** How many files there are: the fewest, as a power of two, that keep each small. */
    public int files() {
        return files;
    }

    /** The files, in order of their numbers. */
    public Stream<Output> outputs() {
        Map<Integer, List<Preview>> byFile = entries()
                .collect(Collectors.groupingBy(entry -> file(entry.path(), files), TreeMap::new, Collectors.toList()));
        return Stream.iterate(0, number -> number < files, number -> number + 1)
                .map(number -> output(number, byFile.getOrDefault(number, List.of())));
    }

    private static Output output(int number, List<Preview> entries) {
        return Output.of(
                FOLDER + number + ".js",
                entries.stream()
                        .sorted(Comparator.comparing(Preview::path))
                        .map(Preview::json)
                        .collect(Collectors.joining(",\n", BEGIN, END)));
    }

    /** The file that has a path; {@code fileOf} in the script computes the same. */
    static int file(String path, int files) {
        int hash = path.hashCode();
        return (hash ^ hash >>> 16) & (files - 1);
    }

    private int count() {
        int[] bytes = new int[MOST_FILES];
        entries()
                .forEach(entry -> bytes[file(entry.path(), MOST_FILES)] +=
                        entry.json().getBytes(StandardCharsets.UTF_8).length + 2);
        int count = MOST_FILES;
        while (count > 1 && halvesFit(bytes, count / 2)) {
            count /= 2;
        }
        return count;
    }

    /** Lays the second half of the files onto the first, when no file goes over what it may have. */
    private static boolean halvesFit(int[] bytes, int half) {
        for (int i = 0; i < half; i++) {
            if (bytes[i] + bytes[i + half] > FULL - BEGIN.length() - END.length()) {
                return false;
            }
        }
        for (int i = 0; i < half; i++) {
            bytes[i] += bytes[i + half];
        }
        return true;
    }

    private Stream<Preview> entries() {
        return Stream.of(
                        context.dossier().articles().stream().map(this::of),
                        context.dossier().subjects().stream().map(this::of),
                        context.dossier().sources().stream().map(this::of),
                        context.dossier().publishers().stream().map(this::of),
                        context.dossier().claims().stream().map(this::of),
                        context.dossier().notes().stream().map(this::of))
                .flatMap(entries -> entries);
    }

    private Preview of(Article article) {
        RetractionStatus standing = context.dossier().standing(article);
        String summary = article.details().summary();
        return new Preview(
                Routes.path(article),
                SiteText.dotted(text.say("Article"), text.digest(article), text.fallen(standing)),
                article.title().value(),
                summary.isEmpty() ? opening(article) : summary,
                SiteText.dotted(
                        article.publisher().value().map(Publisher::name).orElse(""),
                        article.published().isKnown()
                                        || context.dossier().after(article).isKnown()
                                ? context.published(article)
                                : "",
                        text.some(article.notes().size(), "{0} note", "{0} notes")));
    }

    private static String opening(Article article) {
        return article.reading().paragraphs().stream()
                .filter(paragraph -> paragraph.kind().isText())
                .map(Paragraph::text)
                .findFirst()
                .orElse("");
    }

    private Preview of(Subject subject) {
        int mentions = context.index().mentionsOf(subject);
        String mentioned =
                mentions == 0 ? "" : text.mentions(mentions, context.index().articlesOf(subject));
        int written = context.index().writtenBy(subject).size();
        return new Preview(
                Routes.path(subject),
                text.singular(subject.kind()),
                subject.name(),
                subject.summary(),
                SiteText.dotted(mentioned, text.some(written, "wrote {0} article", "wrote {0} articles")));
    }

    private Preview of(Source source) {
        String origin = text.origin(source);
        String uses = text.notes(
                source.uses().size(),
                context.index().citations().citedBy(source).size());
        return new Preview(
                Routes.path(source),
                SiteText.dotted(text.say("Source"), text.fallen(source.standing())),
                source.label(),
                source.summary().isEmpty() ? origin : source.summary(),
                SiteText.dotted(source.grade().isEmpty() ? "" : text.grade(source.grade()), uses));
    }

    private Preview of(Publisher publisher) {
        return new Preview(
                Routes.path(publisher),
                text.say("Publisher"),
                publisher.name(),
                publisher.summary(),
                SiteText.dotted(
                        text.grade(publisher.grade()),
                        text.some(context.index().publishedBy(publisher).size(), "{0} article", "{0} articles"),
                        text.some(
                                context.index().citations().issuedBy(publisher).size(), "{0} source", "{0} sources")));
    }

    private Preview of(Claim claim) {
        ClaimView view = context.view(claim);
        return new Preview(
                Routes.path(claim),
                text.say("Claim"),
                claim.statement(),
                SiteText.dotted(SiteText.capital(view.status()), view.figures(), view.shaken()),
                view.evidence().text());
    }

    private Preview of(AuthorNote note) {
        return new Preview(
                Routes.path(note),
                text.say("Note of the authors"),
                note.title(),
                new ProseSpans(note).opening(),
                text.known(note.published()));
    }

    /** A text that is too long ends after a whole word. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
