package dossier.link.check;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.CheckTarget.TargetKind;
import dossier.model.Draft;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Source;
import dossier.model.entry.Acceptances;
import dossier.model.entry.ClaimEntry;
import dossier.model.entry.Content;
import dossier.phrase.Message;
import dossier.problem.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds doubts to the checks, each at the place where an author would mend it, with what the author accepts there. */
final class Doubts {
    private static final Location DOSSIER = Location.file("content/dossier.yaml");

    private final Draft draft;
    private final Checks checks;
    private final Map<CheckTarget, EntryPlace> places = new HashMap<>();

    private record EntryPlace(Location at, Acceptances accepted) {}

    Doubts(Draft draft, List<Article> articles, List<Source> sources, Checks checks) {
        this.draft = draft;
        this.checks = checks;
        Content content = draft.content();
        Map<Slug, Acceptances> ofArticles = new HashMap<>();
        content.articles().forEach(entry -> {
            ofArticles.put(entry.id(), entry.accept());
            places.put(new CheckTarget(TargetKind.ARTICLE, entry.id(), ""), new EntryPlace(entry.at(), entry.accept()));
        });
        articles.forEach(article -> addNotes(article, ofArticles.getOrDefault(article.id(), Acceptances.NONE)));
        sources.forEach(source -> addSource(source));
        content.sources()
                .forEach(entry -> places.computeIfPresent(
                        new CheckTarget(TargetKind.SOURCE, Slug.of(entry.id().text()), ""),
                        (target, place) -> new EntryPlace(entry.id().at(), entry.accept())));
        content.claims().forEach(this::addClaim);
        content.events()
                .forEach(entry ->
                        places.put(CheckTarget.ofEvent(entry.id()), new EntryPlace(entry.at(), entry.accept())));
        content.briefing()
                .judgements()
                .forEach(entry ->
                        places.put(CheckTarget.ofJudgement(entry.id()), new EntryPlace(entry.at(), entry.accept())));
    }

    private void addNotes(Article article, Acceptances accepted) {
        places.putIfAbsent(
                CheckTarget.of(article),
                new EntryPlace(
                        Location.file(
                                draft.seeds() + "/" + article.reading().seed().file()),
                        accepted));
        for (NoteReading note : article.notes()) {
            places.put(
                    CheckTarget.of(new NoteReference(article, note)),
                    new EntryPlace(
                            draft.at(article.reading().seed(), note.footnote().line()), accepted));
        }
    }

    private void addSource(Source source) {
        if (!source.uses().isEmpty()) {
            places.put(
                    CheckTarget.of(source),
                    new EntryPlace(
                            places.get(CheckTarget.of(source.uses().get(0))).at(), Acceptances.NONE));
        }
    }

    private void addClaim(ClaimEntry entry) {
        places.put(CheckTarget.ofClaim(entry.id()), new EntryPlace(entry.at(), entry.accept()));
        for (int i = 0; i < entry.evidence().size(); i++) {
            places.put(
                    CheckTarget.ofEvidence(entry.id(), i + 1),
                    new EntryPlace(
                            entry.evidence().get(i).quote().quote().at(),
                            entry.evidence().get(i).accept()));
        }
    }

    /** @param sentence of an article that it is about; may be empty */
    void add(CheckKind kind, CheckTarget on, Message doubt, String sentence) {
        EntryPlace place = places.getOrDefault(on, new EntryPlace(DOSSIER, Acceptances.NONE));
        String code = kind.word() + (on.kind() == TargetKind.NOTE ? "/" + on.part() : "");
        checks.add(
                kind,
                on,
                place.at(),
                doubt,
                sentence,
                place.accepted(),
                (sentence.isEmpty() ? "" : "“" + sentence + "” ") + "Correct it, or accept it with \"" + code
                        + ": reason\" under \"accept\".");
    }

    /** Without a sentence. */
    void add(CheckKind kind, CheckTarget on, Message doubt) {
        add(kind, on, doubt, "");
    }
}
