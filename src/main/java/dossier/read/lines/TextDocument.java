package dossier.read.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One text capture while it is read: its groups in order, and what each was found to be so far. Made for one run and
 * then dropped.
 */
public final class TextDocument {
    /** What a group is. A group that no step assigns stays open, and is the article's text. */
    public enum Role {
        OPEN,
        HEAD,
        STANDFIRST,
        NOTE,
        DROPPED,
        ABOUT_AUTHOR,
        DISCLAIMER
    }

    private static final int FEWEST_PAIRS = 4;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    private final List<LineGroup> groups;
    private final Role[] roles;
    private final String[] reasons;

    private TextDocument(List<LineGroup> groups) {
        this.groups = groups;
        this.roles = new Role[groups.size()];
        this.reasons = new String[groups.size()];
        Arrays.fill(roles, Role.OPEN);
    }

    public static TextDocument of(String seed) {
        List<TextLine> lines = TextLine.of(seed);
        return new TextDocument(isWrapped(lines) ? groups(lines) : singles(lines));
    }

    /** A document of groups that were made elsewhere, all of them open. */
    public static TextDocument of(List<LineGroup> groups) {
        return new TextDocument(new ArrayList<>(groups));
    }

    public int size() {
        return groups.size();
    }

    public LineGroup group(int i) {
        return groups.get(i);
    }

    /** Puts a group that says more of the same lines in the place of another. */
    void replace(int i, LineGroup group) {
        groups.set(i, group);
    }

    public Role role(int i) {
        return roles[i];
    }

    public boolean isOpen(int i) {
        return roles[i] == Role.OPEN;
    }

    public void set(int i, Role role) {
        roles[i] = role;
    }

    public void drop(int i, String why) {
        roles[i] = Role.DROPPED;
        reasons[i] = why;
    }

    /** The groups that were dropped for a reason. */
    public List<Integer> dropped(String why) {
        return IntStream.range(0, groups.size())
                .filter(i -> why.equals(reasons[i]))
                .boxed()
                .toList();
    }

    /** Why a dropped group was left out. */
    public String reason(int i) {
        return reasons[i];
    }

    /** The groups that are still open, in order. */
    public List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (isOpen(i)) {
                open.add(i);
            }
        }
        return open;
    }

    private static List<LineGroup> singles(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> LineGroup.of(List.of(line)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Lines between blank ones belong together, but each note of a list stands for itself. */
    private static List<LineGroup> groups(List<TextLine> lines) {
        Set<Integer> signed = signed(lines);
        List<LineGroup> groups = new ArrayList<>();
        List<TextLine> group = new ArrayList<>();
        for (TextLine line : lines) {
            boolean isApart = line.isBlank() || signed.contains(line.number());
            if (!group.isEmpty() && (isApart || beginsNote(line, group.get(group.size() - 1), group.get(0)))) {
                groups.add(LineGroup.of(group));
                group.clear();
            }
            if (!line.isBlank()) {
                group.add(line);
            }
        }
        if (!group.isEmpty()) {
            groups.add(LineGroup.of(group));
        }
        return groups;
    }

    /** The numbers of the lines that begin with the sign of a note. */
    private static Set<Integer> signed(List<TextLine> lines) {
        SignStarts signs = new SignStarts();
        lines.forEach(line -> signs.add(line.number(), 0, line.text()));
        return signs.found().stream().map(NoteChain.Start::line).collect(Collectors.toSet());
    }

    /** Not every line that begins with a number in brackets does: a marker may have been wrapped to there. */
    private static boolean beginsNote(TextLine line, TextLine before, TextLine first) {
        boolean isBelowHeading = before == first && before.text().length() < NARROWEST;
        return NoteStart.isBracketed(line.text()) && (NoteStart.isBracketed(first.text()) || isBelowHeading)
                || NoteStart.of(line.text())
                        .filter(start -> start.follows(first.text()) || isBelowHeading && start.number() == 1)
                        .isPresent();
    }

    /**
     * Whether lines were broken to fit a width. Then many a line of middling length is followed at once by one that goes
     * on in lower case; where a line is a paragraph, hardly any is.
     */
    private static boolean isWrapped(List<TextLine> lines) {
        int pairs = 0;
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            String after = lines.get(i).text();
            if (before.length() >= NARROWEST && before.length() <= WIDEST && !after.isEmpty()) {
                pairs++;
                goingOn += Character.isLowerCase(after.codePointAt(0)) ? 1 : 0;
            }
        }
        return pairs >= FEWEST_PAIRS && goingOn * 4 >= pairs;
    }
}
