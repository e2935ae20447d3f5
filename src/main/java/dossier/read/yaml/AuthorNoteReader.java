package dossier.read.yaml;

import dossier.file.CharacterReferences;
import dossier.language.Slug;
import dossier.model.entry.AuthorNoteEntry;
import dossier.model.entry.Prose;
import dossier.model.entry.YamlText;
import dossier.problem.FaultBarrier;
import dossier.problem.Problems;
import dossier.read.markdown.ProseReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the files of {@code content/notes/}: YAML between two {@code ---}, where there is any, and Markdown. */
final class AuthorNoteReader {
    private static final List<String> KEYS = List.of("title", "published", FormerIdReader.KEY);
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

    private final YamlFolder notes;
    private final ProseReader prose = new ProseReader();

    private AuthorNoteReader(YamlFolder notes) {
        this.notes = notes;
    }

    /** The notes in the order of their files' names. */
    static List<AuthorNoteEntry> read(YamlFolder notes) {
        List<String> names = notes.names().stream()
                .filter(name -> FolderCheck.isNote(notes, name))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        AuthorNoteReader reader = new AuthorNoteReader(notes);
        return names.parallelStream()
                .flatMap(name -> reader.note(name).stream())
                .toList();
    }

    private Optional<AuthorNoteEntry> note(String name) {
        Problems problems = notes.problems();
        String displayPath = notes.at(name).file();
        return FaultBarrier.run(
                displayPath,
                problems,
                () -> notes.file(name).map(file -> {
                    CharacterReferences.warn(file.text(), displayPath, problems);
                    int body = body(file.text());
                    YamlText id = new YamlText(name.substring(0, name.lastIndexOf('.')), notes.at(name), "");
                    YamlEntry front = front(file, body, id);
                    return note(front, prose.read(file.text(), body, displayPath, problems));
                }));
    }

    private static AuthorNoteEntry note(YamlEntry front, Prose prose) {
        Slug id = front.pageId();
        String stated = front.text("title");
        String headed = stated.isEmpty() ? prose.title() : stated;
        String title = headed.isEmpty() ? words(id) : headed;
        return new AuthorNoteEntry(
                id, front.id().at(), title, front.date("published"), prose.under(title), FormerIdReader.read(front));
    }

    /** {@code how-figures-differ} says {@code How figures differ}. */
    private static String words(Slug id) {
        String words = id.text().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Where the Markdown begins. */
    private static int body(String text) {
        Matcher fence = FENCE.matcher(text);
        Matcher end = END.matcher(text);
        return fence.lookingAt() && end.find(fence.end()) ? end.end() : 0;
    }

    /** The YAML before it, as a file of its own in which each line keeps its place. */
    private YamlEntry front(YamlFile file, int body, YamlText id) {
        String yaml = body == 0 ? "" : "#" + file.text().substring(3, body);
        return TreeReader.read(notes.yaml(), new YamlFile(file.displayPath(), yaml), notes.problems())
                .map(root -> YamlEntry.of(id, root, KEYS, notes.problems()))
                .orElseGet(() -> YamlEntry.of(id, new YamlNode.Fields(List.of(), id.at(), ""), KEYS, notes.problems()));
    }
}
