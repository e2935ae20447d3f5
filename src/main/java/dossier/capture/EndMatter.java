package dossier.capture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands below the text of a capture, from the last line up: a disclaimer, a note about the author, the
 * publisher's name alone on its line.
 */
final class EndMatter {
    private static final Pattern NAME = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s+){1,4}?\\p{Lu}[\\p{L}\\p{M}'’-]+),?\\s+(?:is|was|has|works|writes|teaches|covers|leads|serves)\\b");
    private static final int LONGEST_PUBLISHER = 6;
    private static final int FIRST_SENTENCES = 300;

    private final Cues cues;

    EndMatter(Cues cues) {
        this.cues = cues;
    }

    void read(Sheet sheet, Head head) {
        List<Integer> open = sheet.open();
        int last = open.size() - 1;
        // The first paragraph is never an end.
        while (last > 0 && closing(sheet, open, last, head)) {
            last--;
        }
    }

    private boolean closing(Sheet sheet, List<Integer> open, int last, Head head) {
        int i = open.get(last);
        String text = sheet.chunk(i).text();
        if (cues.stands("disclaimer", text)) {
            sheet.set(i, Sheet.Role.DISCLAIMER);
        } else if (isAboutAuthor(sheet, open.subList(0, last), text, head)) {
            sheet.set(i, Sheet.Role.ABOUT_AUTHOR);
            nameIn(text, head);
        } else if (last == open.size() - 1 && isPublisher(sheet.chunk(i), head)) {
            head.publisher(text);
            head.line(sheet.chunk(i));
            sheet.set(i, Sheet.Role.HEAD);
        } else {
            return false;
        }
        return true;
    }

    /**
     * A closing paragraph that opens with "about the author", or with a name that the byline gives or that stands
     * nowhere in the text, and says what that person is.
     */
    private boolean isAboutAuthor(Sheet sheet, List<Integer> before, String text, Head head) {
        if (cues.opening("about-author", text) > 0) {
            return true;
        }
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return false;
        }
        String who = name.group(1);
        boolean signed = !head.byline().isEmpty() && head.byline().contains(who);
        boolean saysWhat =
                cues.stands("bio", text.length() > FIRST_SENTENCES ? text.substring(0, FIRST_SENTENCES) : text);
        return saysWhat
                && (signed
                        || before.stream()
                                .noneMatch(i -> sheet.chunk(i).text().contains(who)));
    }

    private static void nameIn(String text, Head head) {
        Matcher name = NAME.matcher(text);
        if (head.byline().isEmpty() && name.find()) {
            head.byline(name.group(1));
        }
    }

    private static boolean isPublisher(Chunk chunk, Head head) {
        String text = chunk.text();
        return head.publisher().isEmpty()
                && Shape.words(text) <= LONGEST_PUBLISHER
                && Shape.isName(text)
                && !Shape.stopsOpen(text)
                && !Shape.endsSentence(text)
                && chunk.cut().markers().isEmpty();
    }
}
