package dossier.site.index;

import dossier.model.AuthorNote;
import dossier.model.entry.Inline;
import dossier.model.entry.ProseBlock.InlineContent;
import dossier.site.inline.ProseSpans;
import dossier.site.route.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each page the lines of the authors' notes that link to it, in order of notes and lines. */
final class BacklinkIndex {
    private record Linking(AuthorNote note, InlineContent line) {}

    private final Map<String, List<Linking>> byPath = new HashMap<>();

    private final SiteText words;

    BacklinkIndex(List<AuthorNote> notes, SiteText words) {
        this.words = words;
        notes.forEach(note -> note.prose().lines().forEach(line -> add(new Linking(note, line))));
    }

    private void add(Linking linking) {
        Set<String> paths = new LinkedHashSet<>();
        for (Inline piece : linking.line().inlines()) {
            if (piece instanceof Inline.Link link) {
                paths.add(linking.note().target(link).path());
            }
        }
        // That a note leads to a part of itself is no news on its own page.
        paths.remove(linking.note().path());
        paths.forEach(
                path -> byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(linking));
    }

    List<PassageView> to(String path) {
        return byPath.getOrDefault(path, List.of()).stream()
                .map(linking -> view(linking, path))
                .toList();
    }

    private PassageView view(Linking linking, String path) {
        String id = linking.line().id();
        return new PassageView(
                new ProseSpans(linking.note()).sentence(linking.line(), path),
                "",
                new Link(linking.note().path() + "#" + id, place(id)),
                Link.to(linking.note()));
    }

    /** {@code ¶9}, {@code note 2}, {@code table}, {@code heading}. */
    private String place(String id) {
        if (id.matches("p\\d+")) {
            return "¶" + id.substring(1);
        }
        if (id.matches("fn-\\d+")) {
            return words.say("note {0}", id.substring("fn-".length()));
        }
        return words.say(id.matches("t\\d+") ? "table" : "heading");
    }
}
