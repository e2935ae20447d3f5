package dossier.capture;

import dossier.model.Block;
import dossier.model.Heading;
import dossier.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the chunks that are left into the article's blocks: headings, captions, paragraphs, and at the end the note
 * about the author and the disclaimer.
 */
final class BodyMatter {
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_NAME = 6;
    private static final String BEFORE_CREDIT = "/|©(:—–-";

    private final Cues cues;

    BodyMatter(Cues cues) {
        this.cues = cues;
    }

    List<Block> blocks(Sheet sheet) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (isPart(sheet.role(i))) {
                parts.add(i);
            }
        }
        String running = String.join(
                "\n", parts.stream().map(i -> sheet.chunk(i).text()).filter(text -> Shape.words(text) > 5).toList());
        BlockIds ids = new BlockIds();
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            boolean proseFollows = k + 1 < parts.size()
                    && sheet.isOpen(parts.get(k + 1))
                    && sheet.chunk(parts.get(k + 1)).isProse();
            blocks.add(block(sheet, parts.get(k), proseFollows, running, ids));
        }
        parts.forEach(i -> sheet.set(i, Sheet.Role.BODY));
        return blocks;
    }

    private static boolean isPart(Sheet.Role role) {
        return role == Sheet.Role.OPEN || role == Sheet.Role.ABOUT_AUTHOR || role == Sheet.Role.DISCLAIMER;
    }

    private Block block(Sheet sheet, int i, boolean proseFollows, String running, BlockIds ids) {
        Chunk chunk = sheet.chunk(i);
        Markers cut = chunk.cut();
        if (sheet.isOpen(i) && proseFollows && isHeading(chunk) && !isNameOf(chunk.text(), running)) {
            return new Heading(ids.heading(cut.text()), 2, cut.text(), cut.markers(), cut.map());
        }
        Paragraph.Kind kind = kind(sheet, i, running);
        return new Paragraph(ids.paragraph(kind), kind, cut.text(), cut.markers(), cut.map());
    }

    private Paragraph.Kind kind(Sheet sheet, int i, String running) {
        return switch (sheet.role(i)) {
            case ABOUT_AUTHOR -> Paragraph.Kind.ABOUT_AUTHOR;
            case DISCLAIMER -> Paragraph.Kind.DISCLAIMER;
            default -> isCaption(sheet.chunk(i), running) ? Paragraph.Kind.CAPTION : Paragraph.Kind.PARAGRAPH;
        };
    }

    private static boolean isHeading(Chunk chunk) {
        String text = chunk.text();
        int first = text.codePointAt(0);
        return Shape.words(text) <= LONGEST_HEADING
                && !chunk.isProse()
                && !Shape.stopsOpen(text)
                && !Shape.isUrl(text)
                && !Character.isLowerCase(first)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isCaption(Chunk chunk, String running) {
        String text = chunk.text();
        if (Shape.words(text) > LONGEST_CAPTION) {
            return false;
        }
        return cues.opening("caption", text) > 0
                || cues.closes("credit", text, BEFORE_CREDIT)
                || isNameOf(text, running);
    }

    /**
     * Whether a line is only the name of somebody the text speaks of, with or without a title before it. Pages print
     * such a line under a portrait.
     */
    private static boolean isNameOf(String line, String running) {
        List<String> words = Shape.split(line);
        if (words.size() < 2 || words.size() > LONGEST_NAME || !words.stream().allMatch(Shape::isCapital)) {
            return false;
        }
        for (int from = 0; from + 2 <= words.size(); from++) {
            if (running.contains(String.join(" ", words.subList(from, words.size())))) {
                return true;
            }
        }
        return false;
    }
}
