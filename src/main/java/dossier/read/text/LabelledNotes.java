package dossier.read.text;

import dossier.read.lines.BracketMarks;
import dossier.read.lines.Mark;
import dossier.read.lines.TextDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of notes at the end of a text that letters or small Roman numbers mark, {@code [a] Doe}, as the text cites them. */
final class LabelledNotes {
    private static final Pattern START = Pattern.compile("\\[([a-z]|[ivx]{2,5})\\]\\s*+(?=\\S)");
    private static final int MOST_OTHERS = 4;

    private LabelledNotes() {}

    static List<ListedNote> in(TextDocument document) {
        List<Integer> open = document.open();
        List<ListedNote> list = new ArrayList<>();
        int others = 0;
        for (int k = open.size() - 1; k > 0 && others <= MOST_OTHERS; k--) {
            Matcher start = START.matcher(document.group(open.get(k)).text());
            if (start.lookingAt()) {
                list.add(new ListedNote(open.get(k), start.group(1), start.end()));
                others = 0;
            } else {
                others++;
            }
        }
        Collections.reverse(list);
        return areCited(document, open, list) ? list : List.of();
    }

    private static boolean areCited(TextDocument document, List<Integer> open, List<ListedNote> list) {
        Set<String> labels = new HashSet<>();
        list.forEach(note -> labels.add(note.number()));
        Set<String> cited = new HashSet<>();
        for (int i : open) {
            if (!list.isEmpty() && i < list.get(0).group()) {
                document.group(i).lines().stream()
                        .flatMap(line -> BracketMarks.in(line.text(), labels::contains).stream())
                        .map(Mark::note)
                        .forEach(cited::add);
            }
        }
        return labels.size() == list.size() && cited.size() * 3 >= labels.size() * 2 && !labels.isEmpty();
    }
}
