package dossier.read.text;

import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines below the text of a capture, from the last line up: a disclaimer, a note about the author, the
 * publisher's name alone on its line.
 */
record EndMatter(LineLexicon lexicon) {
    private static final Pattern NAME =
            Pattern.compile("^((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s+){1,4}?\\p{Lu}[\\p{L}\\p{M}'’-]+),?\\s+(?=\\p{Ll})");
    private static final Pattern PART_END = Pattern.compile("\\s+in\\s|[;.(](?:\\s|$)");
    private static final int LONGEST_REPORTER = 12;
    private static final int FARTHEST = 15;
    private static final int LONGEST_PUBLISHER = 6;
    private static final int FIRST_SENTENCES = 300;

    void read(TextDocument document, TextHead head) {
        List<Integer> open = document.open();
        int last = open.size() - 1;
        // The first paragraph is never an end.
        while (last > 0 && open.size() - last <= FARTHEST && closing(document, open, last, head)) {
            last--;
        }
    }

    private boolean closing(TextDocument document, List<Integer> open, int last, TextHead head) {
        int i = open.get(last);
        String text = document.group(i).text();
        if (lexicon.contains("disclaimer", text)) {
            document.set(i, TextDocument.Role.DISCLAIMER);
        } else if (isAboutAuthor(document, open.subList(0, last), text, head)) {
            document.set(i, TextDocument.Role.ABOUT_AUTHOR);
            name(text).filter(who -> head.byline().isEmpty()).ifPresent(head::byline);
        } else if (readsReporter(text, head)) {
            head.line(document.group(i));
            document.set(i, TextDocument.Role.HEAD);
        } else if (last == open.size() - 1 && isPublisher(document.group(i), head)) {
            head.publisher(text);
            head.line(document.group(i));
            document.set(i, TextDocument.Role.HEAD);
        } else {
            return false;
        }
        return true;
    }

    /**
     * A closing paragraph that opens with "about the author", or with a name that the byline gives or that is
     * not in the text, and says what that person is.
     */
    private boolean isAboutAuthor(TextDocument document, List<Integer> before, String text, TextHead head) {
        if (lexicon.opening("about-author", text) > 0) {
            return true;
        }
        Optional<String> name = name(text);
        if (name.isEmpty() || !lexicon.contains("bio", start(text))) {
            return false;
        }
        String who = name.get();
        return head.byline().contains(who)
                || before.stream().noneMatch(i -> document.group(i).text().contains(who));
    }

    /** {@code Reporting by Jane Doe; editing by John Roe}: the reporter, where no byline names one. */
    private boolean readsReporter(String text, TextHead head) {
        int opening = lexicon.opening("reporter", text);
        String name = opening == 0 ? "" : PART_END.split(text.substring(opening))[0].strip();
        if (name.isEmpty() || LineShape.words(name) > LONGEST_REPORTER || !LineShape.isCapital(name)) {
            return false;
        }
        if (head.byline().isEmpty()) {
            head.byline(name);
        }
        return true;
    }

    /** The name that a text opens with, where a word such as "is" or "teaches" follows it. */
    private Optional<String> name(String text) {
        Matcher name = NAME.matcher(start(text));
        return name.find() && lexicon.opening("bio-verb", text.substring(name.end())) > 0
                ? Optional.of(name.group(1))
                : Optional.empty();
    }

    private static String start(String text) {
        return text.length() > FIRST_SENTENCES ? text.substring(0, FIRST_SENTENCES) : text;
    }

    private static boolean isPublisher(LineGroup group, TextHead head) {
        String text = group.text();
        return head.publisher().isEmpty()
                && LineShape.words(text) <= LONGEST_PUBLISHER
                && LineShape.isName(text)
                && !LineShape.stopsOpen(text)
                && !LineShape.endsSentence(text)
                && group.cut().markers().isEmpty();
    }
}
