package dossier.output.export;

import dossier.file.Json;
import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Check;
import dossier.model.CitedWork;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Figure;
import dossier.model.Mention;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Speaker;
import dossier.model.Subject;
import dossier.output.publish.Staging;
import dossier.site.route.Routes;
import dossier.site.view.EvidenceCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files for other programs: one JSON object a line, ids as in the site's paths. */
final class DataFiles {
    private DataFiles() {}

    static void write(Dossier dossier, Routes routes, Staging staging) {
        lines(
                staging,
                "data/articles.jsonl",
                dossier.articles().stream().map(article -> article(article, dossier.after(article))));
        lines(staging, "data/footnotes.jsonl", footnotes(dossier));
        lines(staging, "data/sources.jsonl", dossier.sources().stream().map(DataFiles::source));
        lines(
                staging,
                "data/annotations.jsonl",
                dossier.claims().stream()
                        .flatMap(claim ->
                                Annotations.of(claim, dossier.settings().baseUrl())));
        lines(staging, "data/checks.jsonl", dossier.checks().stream().map(DataFiles::check));
        lines(staging, "data/claims.jsonl", dossier.claims().stream().map(DataFiles::claim));
        lines(staging, "data/origins.jsonl", dossier.claims().stream().flatMap(Assessments::origins));
        lines(
                staging,
                "data/judgements.jsonl",
                dossier.briefing().judgements().stream().map(Assessments::judgement));
        lines(staging, "data/events.jsonl", dossier.events().stream().map(event -> Assessments.event(event, routes)));
        lines(
                staging,
                "data/mentions.jsonl",
                dossier.articles().stream()
                        .flatMap(article -> article.mentions().stream().map(mention -> mention(article, mention))));
    }

    private static void lines(Staging staging, String path, Stream<Map<String, Object>> objects) {
        staging.writeLines(path, objects.map(Json::text));
    }

    /** @param after the day before which an article of unknown date cannot have been written */
    private static Map<String, Object> article(Article article, IsoDate after) {
        return Json.object(
                "id", article.id(),
                "path", Routes.path(article),
                "title", article.title().value(),
                "authors", article.authors().value().stream().map(Subject::name).toList(),
                "publisher", article.publisher().value().map(p -> p.id().text()).orElse(null),
                "published", Json.orNull(article.published().value().text()),
                "after", Json.orNull(after.text()),
                "url", Json.orNull(article.details().url()),
                "kind", Json.orNull(article.details().kind()),
                "text", Json.orNull(article.details().text()),
                "grade", Json.orNull(article.grade()),
                "language", Json.orNull(article.reading().language()),
                "paragraphs", article.reading().paragraphs().size(),
                "footnotes", article.notes().size(),
                "seed", article.reading().seed().file(),
                "sha256", article.reading().seed().sha256());
    }

    private static Stream<Map<String, Object>> footnotes(Dossier dossier) {
        return dossier.articles().stream().flatMap(article -> {
            Map<String, Set<String>> citings = article.reading().citings();
            return article.notes().stream().map(note -> {
                NoteReference use = new NoteReference(article, note);
                return footnote(use, dossier.sourcesOf(use), citings.getOrDefault(note.number(), Set.of()));
            });
        });
    }

    private static Map<String, Object> footnote(NoteReference use, List<Source> sources, Set<String> citedIn) {
        NoteReading note = use.note();
        return Json.object(
                "article", use.article().id(),
                "n", note.number(),
                "path", Routes.path(use),
                "raw", note.footnote().raw(),
                "text", note.text(),
                "url", Json.orNull(note.url()),
                "ibid_of", Json.orNull(note.ibidOf()),
                "locator", Json.orNull(note.locator()),
                "sources", sources.stream().map(Source::id).toList(),
                "signals", signals(use, sources),
                "second_hand",
                        sources.stream()
                                .filter(source -> source.citedAs(use)
                                        .filter(CitedWork::isSecondHand)
                                        .isPresent())
                                .map(Source::id)
                                .toList(),
                "cited_in", List.copyOf(citedIn));
    }

    /** The words before each source in the note, where there are any. */
    private static Map<String, Object> signals(NoteReference use, List<Source> sources) {
        Map<String, Object> signals = new LinkedHashMap<>();
        sources.forEach(source -> source.citedAs(use)
                .map(CitedWork::signal)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> signals.put(source.id().text(), words)));
        return signals;
    }

    private static Map<String, Object> source(Source source) {
        List<Map<String, Object>> uses = source.uses().stream()
                .map(use -> Json.object(
                        "article", use.article().id(), "n", use.note().number()))
                .toList();
        return Json.object(
                "id", source.id(),
                "path", Routes.path(source),
                "title", Json.orNull(source.title()),
                "authors", source.authors(),
                "publisher", source.publisher().map(Publisher::id).orElse(null),
                "published", Json.orNull(source.published().text()),
                "url", Json.orNull(source.url()),
                "doi", Json.orNull(source.work().doi()),
                "grade", Json.orNull(source.grade()),
                "article", source.article().orElse(null),
                "printed", source.printed(),
                "uses", uses);
    }

    private static Map<String, Object> claim(Claim claim) {
        return Json.object(
                "id", claim.id(),
                "path", Routes.path(claim),
                "statement", claim.statement(),
                "kind", claim.kind().word(),
                "as_of", Json.orNull(claim.asOf().text()),
                "status", claim.status().word(),
                "supporting_origins", EvidenceCounts.supporting(claim),
                "subjects", claim.subjects().stream().map(Subject::key).toList(),
                "evidence", claim.evidence().stream().map(DataFiles::evidence).toList(),
                "origins",
                        claim.origins().stream()
                                .map(origin -> Json.object(
                                        "label", origin.label(),
                                        "path",
                                                origin.entity()
                                                        .map(Routes::path)
                                                        .orElse(null),
                                        "evidence", origin.evidence(),
                                        "reason", Json.orNull(origin.reason().english())))
                                .toList());
    }

    private static Map<String, Object> check(Check check) {
        return Json.object(
                "code", check.kind().word(),
                "severity", check.kind().severity().word(),
                "target", check.on().toString(),
                "path", Json.orNull(Routes.path(check.on())),
                "doubt", check.doubt().english(),
                "sentence", Json.orNull(check.sentence()),
                "accepted", check.accepted().orElse(null));
    }

    private static Map<String, Object> evidence(Evidence piece) {
        return Json.object(
                "path", Routes.path(piece),
                "article", piece.article().id(),
                "quote", piece.quote().exact(),
                "text", Json.orNull(piece.article().details().text()),
                "direction", piece.direction().word(),
                "directness", piece.directness().word(),
                "speaker", piece.speaker().map(Speaker::name).orElse(null),
                "notes", piece.notes(),
                "leans_on", piece.leans().stream().map(Routes::path).toList(),
                "value", piece.value().map(Figure::written).orElse(null),
                "credibility", Json.orNull(piece.credibility()),
                "status", piece.status().isSound() ? null : piece.status().word());
    }

    private static Map<String, Object> mention(Article article, Mention mention) {
        String text = article.block(mention.block()).text();
        return Json.object(
                "article", article.id(),
                "paragraph", article.block(mention.block()).id(),
                "subject", mention.subject().key(),
                "start", mention.start(),
                "end", mention.end(),
                "text", text.substring(mention.start(), mention.end()));
    }
}
