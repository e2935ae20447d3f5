package dossier.link;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Figure;
import dossier.model.GlossaryTerm;
import dossier.model.Judgement;
import dossier.model.Mention;
import dossier.model.NoteReading;
import dossier.model.Passage;
import dossier.model.Publisher;
import dossier.model.Quote;
import dossier.model.Source;
import dossier.model.Sourced;
import dossier.model.Subject;
import dossier.model.entry.RetractionStatus;
import dossier.site.route.Routes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a dossier holds, as lines to read and compare. */
final class DossierText {
    private final StringBuilder text = new StringBuilder();

    private DossierText() {}

    static String of(Dossier dossier) {
        DossierText all = new DossierText();
        dossier.articles().forEach(all::article);
        dossier.subjects()
                .forEach(subject -> all.subject(subject, dossier.passages().getOrDefault(subject, List.of())));
        dossier.sources().forEach(all::source);
        dossier.publishers().forEach(all::publisher);
        dossier.events().forEach(all::event);
        dossier.glossary().forEach(all::term);
        dossier.notes().forEach(all::note);
        dossier.claims().forEach(all::claim);
        dossier.briefing().judgements().forEach(all::judgement);
        dossier.standings().forEach(all::standing);
        dossier.sources().stream()
                .filter(source -> !source.standing().isSound())
                .forEach(source -> all.standing(source, source.standing()));
        return all.text.toString();
    }

    private void standing(Entity entity, RetractionStatus standing) {
        text.append(Routes.path(entity)).append(" is ").append(standing.status().word());
        text.append(standing.reason().isEmpty() ? "" : ": " + standing.reason()).append('\n');
    }

    /** A line without its label is left out when it has nothing to say. */
    private void line(String label, String value) {
        if (!value.isEmpty()) {
            text.append("  ")
                    .append(label)
                    .append(label.isEmpty() ? "" : ": ")
                    .append(value)
                    .append('\n');
        }
    }

    private static <T> String stated(Sourced<T> fact, Function<T, String> words) {
        return (words.apply(fact.value()) + " (" + fact.basis() + ")").strip();
    }

    private static String keys(List<Subject> subjects) {
        return subjects.stream().map(Subject::key).collect(Collectors.joining(", "));
    }

    private void article(Article article) {
        text.append("article ").append(article.id()).append('\n');
        line("seed", article.reading().seed().file());
        line("title", stated(article.title(), title -> title));
        line("authors", stated(article.authors(), DossierText::keys));
        line("publisher", stated(article.publisher(), p -> p.map(Routes::path).orElse("")));
        line("published", stated(article.published(), IsoDate::text));
        line("details", details(article.details()));
        line("added", keys(article.added()));
        article.notes().forEach(this::note);
        article.mentions().forEach(mention -> line("mention", mention(article, mention)));
        article.decisions()
                .forEach(decision -> line(
                        decision.taken() ? "taken" : "passed over",
                        mention(article, decision.mention()) + ": " + decision.why()));
    }

    private static String details(Article.Details details) {
        return String.join(" | ", details.url(), details.kind(), details.text(), details.grade(), details.summary())
                .replaceAll("^[ |]+$", "");
    }

    private void note(NoteReading note) {
        String leads = note.isRepeat() ? " = note " + String.join(" = note ", note.chain()) : "";
        String place = note.locator().isEmpty() ? "" : " @ " + note.locator();
        line(
                "note " + note.number(),
                note.text() + leads + place + (note.citation().isWork() ? "" : " (cites nothing)"));
    }

    private static String mention(Article article, Mention mention) {
        String block = article.block(mention.block()).text();
        return article.block(mention.block()).id() + " " + block.substring(mention.start(), mention.end()) + " -> "
                + mention.subject().key();
    }

    private void subject(Subject subject, List<Passage> passages) {
        text.append("subject ").append(subject.key()).append('\n');
        line("name", subject.name());
        line("country", subject.country());
        line("summary", subject.summary());
        line(
                "passages",
                passages.stream()
                        .map(passage -> passage.article().id() + "#"
                                + passage.text().id() + " x" + passage.marks().size())
                        .collect(Collectors.joining(", ")));
    }

    private void source(Source source) {
        text.append("source ").append(source.id()).append('\n');
        line("title", source.title());
        line("authors", String.join("; ", source.authors()));
        line("in", source.container());
        line("publisher", source.publisher().map(Routes::path).orElse(""));
        line("published", source.published().text());
        line("url", source.url());
        line("doi", source.work().doi());
        line("grade", source.ownGrade());
        line("summary", source.summary());
        line("printed", source.printed());
        source.corrections()
                .forEach(correction -> line(
                        "corrected",
                        correction.what().english() + ": " + correction.was().english() + " -> "
                                + correction.now().english()));
        source.others()
                .forms()
                .forEach(form -> line(
                        "also cited as",
                        form.printed() + " -> " + form.because().english()));
        line("archived copy", source.others().archivedCopy());
        line("article", source.article().map(Object::toString).orElse(""));
        line(
                "uses",
                source.uses().stream()
                        .map(use -> use.article().id() + " " + use.note().number())
                        .collect(Collectors.joining(", ")));
    }

    private void publisher(Publisher publisher) {
        text.append("publisher ").append(publisher.id()).append('\n');
        line("name", publisher.name());
        line("url", publisher.url());
        line("grade", publisher.grade());
        line("summary", publisher.summary());
    }

    private void event(Event event) {
        text.append("event ").append(event.id()).append('\n');
        line("date", event.date() + (event.end().isKnown() ? " to " + event.end() : ""));
        line("title", event.title());
        line("summary", event.summary());
        line(
                "passages",
                event.passages().stream()
                        .map(passage ->
                                passage.article().id() + "#" + passage.text().id())
                        .collect(Collectors.joining(", ")));
        event.quotes().forEach(quote -> line("quote", quote(quote)));
        line("subjects", keys(event.subjects()));
    }

    private static String quote(Quote quote) {
        return quote.article().id() + "#" + Routes.anchor(quote.place()) + " “" + quote.exact() + "”";
    }

    private void claim(Claim claim) {
        text.append("claim ").append(claim.id()).append('\n');
        line("statement", claim.statement());
        line("kind", claim.kind().word() + (claim.asOf().isKnown() ? " as of " + claim.asOf() : ""));
        line("subjects", keys(claim.subjects()));
        line("status", claim.status().word());
        claim.evidence().forEach(piece -> {
            line(piece.number() + " " + piece.direction().word(), quote(piece.quote()));
            line(
                    "  " + piece.directness().word(),
                    (String.join(", ", piece.notes()) + " "
                                    + piece.leans().stream().map(Routes::path).collect(Collectors.joining(", ")))
                            .strip());
            line("  value", piece.value().map(DossierText::figure).orElse(""));
            line("  credibility", piece.credibility());
            line("  standing", piece.status().isSound() ? "" : piece.status().word());
        });
        claim.origins()
                .forEach(origin -> line(
                        "origin",
                        origin.label() + " " + origin.evidence()
                                + (origin.reason().english().isEmpty()
                                        ? ""
                                        : " because " + origin.reason().english())));
    }

    private static String figure(Figure figure) {
        String range = figure.low() + (figure.low().equals(figure.high()) ? "" : " to " + figure.high());
        return (figure.bound() + " " + range + " of " + figure.unit()).strip();
    }

    private void judgement(Judgement judgement) {
        text.append("judgement ").append(judgement.id()).append('\n');
        line("text", judgement.text());
        line("likelihood", judgement.likelihood());
        line("confidence", judgement.confidence());
        line(
                "rests on",
                judgement.claims().stream().map(claim -> claim.id().text()).collect(Collectors.joining(", ")));
        line("would change", judgement.wouldChange());
        judgement.assumes().forEach(assumption -> line("assumes", assumption));
    }

    private void note(AuthorNote note) {
        text.append("note ").append(note.id()).append('\n');
        line("title", note.title());
        line("published", note.published().text());
        for (int i = 0; i < note.targets().size(); i++) {
            AuthorNote.Target target = note.targets().get(i);
            String path = target.entity().map(Routes::path).orElse("");
            String anchor = target.block().isEmpty() ? "" : "#" + target.block();
            line("[[" + note.prose().links().get(i) + "]]", path + anchor + " (" + target.label() + ")");
        }
    }

    private void term(GlossaryTerm term) {
        text.append("term ").append(term.id()).append('\n');
        line("term", term.term());
        line("expansion", term.expansion());
        line("definition", term.definition());
        line(
                "see",
                Optional.of(term).flatMap(GlossaryTerm::see).map(Subject::key).orElse(""));
    }
}
