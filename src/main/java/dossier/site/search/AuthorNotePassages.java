package dossier.site.search;

import dossier.model.AuthorNote;
import dossier.site.inline.ProseSpans;
import dossier.site.route.Routes;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.List;

/** What can be found of a note of the dossier's authors: its title, then each line of its text. */
final class AuthorNotePassages {
    private AuthorNotePassages() {}

    static FindablePage of(AuthorNote note, SiteText text) {
        ProseSpans spans = new ProseSpans(note);
        List<FindablePassage> passages = new ArrayList<>();
        passages.add(new FindablePassage("", "", note.title()));
        note.prose()
                .lines()
                .map(line -> new FindablePassage(line.id(), text.placeOfLine(line.id()), spans.text(line)))
                .filter(passage -> !passage.text().isBlank())
                .forEach(passages::add);
        return new FindablePage(Routes.path(note), note.title(), text.say("Note of the authors"), "", passages);
    }
}
