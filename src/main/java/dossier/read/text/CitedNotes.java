package dossier.read.text;

import dossier.read.lines.LineGroup;
import dossier.read.lines.Mark;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import dossier.read.lines.TextLine;
import dossier.read.lines.WeighedMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of notes at the end of a text that has no heading: numbers that rise by one, in one form, most of which the text
 * above cites. A list of steps or of reasons is cited by nothing.
 */
record CitedNotes(TextDocument document, List<Integer> open) {
    private static final int MOST_OTHERS = 4;
    private static final int FEWEST = 3;

    static List<ListedNote> in(TextDocument document) {
        return new CitedNotes(document, document.open()).found();
    }

    /** A group that begins with a number. */
    private record NumberedGroup(int at, NoteStart start) {}

    private List<ListedNote> found() {
        for (int last = open.size() - 1; last > 0 && last >= open.size() - 1 - MOST_OTHERS; last--) {
            List<NumberedGroup> list = listUpFrom(last);
            if (!list.isEmpty() && areCited(list)) {
                return list.stream()
                        .map(found -> ListedNote.of(open.get(found.at), found.start))
                        .toList();
            }
        }
        return List.of();
    }

    /** The list whose last note begins here, from its first on; empty where no note begins here. */
    private List<NumberedGroup> listUpFrom(int last) {
        List<NumberedGroup> list = new ArrayList<>();
        int others = 0;
        for (int at = last; at > 0 && others <= MOST_OTHERS; at--) {
            Optional<NoteStart> start = start(at);
            if (start.isPresent() && isBefore(start.get(), list)) {
                list.add(new NumberedGroup(at, start.get()));
                others = 0;
            } else if (list.isEmpty()) {
                break;
            } else {
                others++;
            }
        }
        Collections.reverse(list);
        return list;
    }

    private Optional<NoteStart> start(int at) {
        return NoteStart.of(document.group(open.get(at)).text()).filter(start -> !start.isSign());
    }

    private static boolean isBefore(NoteStart start, List<NumberedGroup> list) {
        return list.isEmpty() || list.get(list.size() - 1).start.isAfter(start);
    }

    /** Whether the text above cites most of a list by sure marks, or each of several by likely ones. */
    private boolean areCited(List<NumberedGroup> list) {
        Set<String> sure = new HashSet<>();
        Set<String> likely = new HashSet<>();
        boolean isRound = list.get(0).start.form().equals("()");
        for (int i : open.subList(0, list.get(0).at)) {
            bracketed(document.group(i)).forEach(sure::add);
            for (WeighedMark mark : marks(document.group(i))) {
                if (mark.isRaised() || (isRound ? mark.isRound() : mark.isGlued() && !mark.isRound())) {
                    sure.add(mark.mark().note());
                }
                if (mark.isBehindSign()) {
                    likely.add(mark.mark().note());
                }
            }
        }
        return count(list, sure) * 3 >= list.size() * 2 || list.size() >= FEWEST && count(list, likely) == list.size();
    }

    private static long count(List<NumberedGroup> list, Set<String> cited) {
        return list.stream().filter(found -> cited.contains(found.start.note())).count();
    }

    private static Stream<String> bracketed(LineGroup group) {
        return group.lines().stream().flatMap(line -> line.marks().stream().map(Mark::note));
    }

    private static List<WeighedMark> marks(LineGroup group) {
        return group.lines().stream()
                .map(TextLine::text)
                .flatMap(text -> WeighedMark.in(text).stream())
                .toList();
    }
}
