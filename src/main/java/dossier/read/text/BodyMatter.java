package dossier.read.text;

import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Paragraph;
import dossier.read.block.BlockIds;
import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import dossier.read.lines.Markers;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import dossier.read.lines.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the chunks that are left into the article's blocks: headings, captions, paragraphs, and at the end the note
 * about the author and the disclaimer.
 */
final class BodyMatter {
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_HEADED_SENTENCE = 4;
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_WORD = 40;
    private static final Pattern BEFORE_WORD = Pattern.compile("^[^\\p{L}]+");
    private static final Pattern AFTER_NAME = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{M}]*$");
    private static final String BEFORE_CREDIT = "/|©(:—–-";

    private final LineLexicon cues;

    BodyMatter(LineLexicon cues) {
        this.cues = cues;
    }

    /** A chunk that is to be a block. */
    private record Part(LineGroup chunk, TextDocument.Role role) {
        boolean isOpen() {
            return role == TextDocument.Role.OPEN;
        }
    }

    List<Block> blocks(TextDocument sheet) {
        List<Part> parts = parts(sheet);
        boolean mayNeedNames = parts.stream().anyMatch(part -> couldBeName(part.chunk()));
        Set<String> names = mayNeedNames ? names(parts) : Set.of();
        BlockIds ids = new BlockIds();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            boolean proseFollows = next != null && next.isOpen() && next.chunk().isProse();
            blocks.add(block(parts.get(i), proseFollows, names, ids));
        }
        return blocks;
    }

    /** The chunks in order; those that are markers and nothing else go with the one before them. */
    private static List<Part> parts(TextDocument sheet) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            TextDocument.Role role = sheet.role(i);
            if (role == TextDocument.Role.OPEN
                    || role == TextDocument.Role.ABOUT_AUTHOR
                    || role == TextDocument.Role.DISCLAIMER) {
                LineGroup chunk = sheet.chunk(i);
                List<TextLine> lines = new ArrayList<>(chunk.lines());
                while (i + 1 < sheet.size() && sheet.isOpen(i + 1) && isMarkers(sheet.chunk(i + 1))) {
                    i++;
                    lines.addAll(sheet.chunk(i).lines());
                }
                parts.add(new Part(lines.size() == chunk.lines().size() ? chunk : LineGroup.of(lines), role));
            }
        }
        return parts;
    }

    private static boolean isMarkers(LineGroup chunk) {
        return NoteStart.isBracketed(chunk.text()) && chunk.cut().text().isEmpty();
    }

    private Block block(Part part, boolean proseFollows, Set<String> names, BlockIds ids) {
        Markers cut = part.chunk().cut();
        Paragraph.Kind kind = kind(part, names);
        if (part.isOpen() && proseFollows && kind == Paragraph.Kind.PARAGRAPH && isHeading(part.chunk(), cut)) {
            return new Heading(ids.heading(cut.text()), 2, cut.text(), cut.markers(), cut.map());
        }
        return new Paragraph(ids.paragraph(kind), kind, cut.text(), cut.markers(), cut.map());
    }

    private Paragraph.Kind kind(Part part, Set<String> names) {
        return switch (part.role()) {
            case ABOUT_AUTHOR -> Paragraph.Kind.ABOUT_AUTHOR;
            case DISCLAIMER -> Paragraph.Kind.DISCLAIMER;
            default -> isCaption(part.chunk(), names) ? Paragraph.Kind.CAPTION : Paragraph.Kind.PARAGRAPH;
        };
    }

    private static boolean isHeading(LineGroup chunk, Markers cut) {
        String text = chunk.text();
        int first = text.codePointAt(0);
        // Behind a bare marker, the end of a sentence shows only once the marker is cut.
        boolean isSentence = chunk.words() > LONGEST_HEADED_SENTENCE && LineShape.endsSentence(cut.text());
        return chunk.words() <= LONGEST_HEADING
                && !chunk.isProse()
                && !isSentence
                && !LineShape.stopsOpen(text)
                && !LineShape.isUrl(text)
                && !Character.isLowerCase(first)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isCaption(LineGroup chunk, Set<String> names) {
        String text = chunk.text();
        if (chunk.words() > LONGEST_CAPTION) {
            return false;
        }
        return cues.opening("caption", text) > 0
                || cues.closes("credit", text, BEFORE_CREDIT)
                || isNameOf(chunk, names);
    }

    /**
     * Whether a line is only the name of somebody the text speaks of, with or without a title before it. Pages print
     * such a line under a portrait.
     */
    private static boolean isNameOf(LineGroup line, Set<String> names) {
        if (!couldBeName(line)) {
            return false;
        }
        List<String> words = LineShape.split(line.text()).stream()
                .filter(LineShape::isCapital)
                .toList();
        int count = words.size();
        return count >= 2 && names.contains(words.get(count - 2) + " " + words.get(count - 1));
    }

    private static boolean couldBeName(LineGroup line) {
        return line.words() <= LONGEST_NAME && LineShape.isName(line.text());
    }

    /**
     * Of the names that the prose speaks of, the last two words: any two words that begin with capitals and stand
     * together, small words inside names aside.
     */
    private static Set<String> names(List<Part> parts) {
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            if (part.chunk().isProse()) {
                String before = "";
                for (String word : LineShape.split(part.chunk().text())) {
                    String bare = word.length() > LONGEST_WORD
                            ? ""
                            : BEFORE_WORD.matcher(word).replaceFirst("");
                    if (LineShape.isCapital(before) && LineShape.isCapital(bare)) {
                        names.add(before + " " + AFTER_NAME.matcher(bare).replaceFirst(""));
                    }
                    before = LineShape.isParticle(bare) ? before : bare;
                }
            }
        }
        return names;
    }
}
