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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the groups that are left into the article's blocks: headings, captions, paragraphs, and at the end the note
 * about the author and the disclaimer.
 */
record BodyMatter(LineLexicon lexicon) {
    private static final Set<TextDocument.Role> BLOCKS = EnumSet.of(
            TextDocument.Role.OPEN,
            TextDocument.Role.STANDFIRST,
            TextDocument.Role.ABOUT_AUTHOR,
            TextDocument.Role.DISCLAIMER);
    private static final int LONGEST_HEADING = 14;
    private static final int LONGEST_HEADED_SENTENCE = 4;
    private static final int LONGEST_CAPTION = 80;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_WORD = 40;
    private static final Pattern BEFORE_WORD = Pattern.compile("^[^\\p{L}]+");
    private static final Pattern AFTER_NAME = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{M}]*$");
    private static final String BEFORE_CREDIT = "/|©(:—–-";

    /** A group of lines that becomes a block, with its role. */
    private record BlockGroup(LineGroup group, TextDocument.Role role) {
        boolean isOpen() {
            return role == TextDocument.Role.OPEN;
        }
    }

    List<Block> blocks(TextDocument document) {
        List<BlockGroup> parts = parts(document);
        boolean mayNeedNames = parts.stream().anyMatch(part -> couldBeName(part.group()));
        Set<String> names = mayNeedNames ? names(parts) : Set.of();
        BlockIds ids = new BlockIds();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            BlockGroup next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            boolean proseFollows = next != null && next.isOpen() && next.group().isProse();
            blocks.add(block(parts.get(i), proseFollows, names, ids));
        }
        return blocks;
    }

    /** The groups in order; those that are markers and nothing else go with the one before them. */
    private static List<BlockGroup> parts(TextDocument document) {
        List<BlockGroup> parts = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            TextDocument.Role role = document.role(i);
            if (BLOCKS.contains(role)) {
                LineGroup group = document.group(i);
                List<TextLine> lines = new ArrayList<>(group.lines());
                while (i + 1 < document.size() && document.isOpen(i + 1) && isMarkers(document.group(i + 1))) {
                    i++;
                    lines.addAll(document.group(i).lines());
                }
                parts.add(new BlockGroup(lines.size() == group.lines().size() ? group : LineGroup.of(lines), role));
            }
        }
        return parts;
    }

    private static boolean isMarkers(LineGroup group) {
        return NoteStart.isBracketed(group.text()) && group.cut().text().isEmpty();
    }

    private Block block(BlockGroup part, boolean proseFollows, Set<String> names, BlockIds ids) {
        Markers cut = part.group().cut();
        Paragraph.Kind kind = kind(part, names);
        if (part.isOpen() && proseFollows && kind == Paragraph.Kind.PARAGRAPH && isHeading(part.group(), cut)) {
            return new Heading(ids.heading(cut.text()), 2, cut.text(), cut.markers(), cut.map());
        }
        return new Paragraph(ids.paragraph(kind), kind, cut.text(), cut.markers(), cut.map());
    }

    private Paragraph.Kind kind(BlockGroup part, Set<String> names) {
        return switch (part.role()) {
            case ABOUT_AUTHOR -> Paragraph.Kind.ABOUT_AUTHOR;
            case DISCLAIMER -> Paragraph.Kind.DISCLAIMER;
            default -> isCaption(part.group(), names) ? Paragraph.Kind.CAPTION : Paragraph.Kind.PARAGRAPH;
        };
    }

    private static boolean isHeading(LineGroup group, Markers cut) {
        String text = group.text();
        int first = text.codePointAt(0);
        // Behind a bare marker, the end of a sentence shows only once the marker is cut.
        boolean isSentence = group.words() > LONGEST_HEADED_SENTENCE && LineShape.endsSentence(cut.text());
        return group.words() <= LONGEST_HEADING
                && !group.isProse()
                && !isSentence
                && !LineShape.stopsOpen(text)
                && !LineShape.isUrl(text)
                && !Character.isLowerCase(first)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isCaption(LineGroup group, Set<String> names) {
        String text = group.text();
        if (group.words() > LONGEST_CAPTION) {
            return false;
        }
        return lexicon.opening("caption", text) > 0
                || lexicon.closes("credit", text, BEFORE_CREDIT)
                || isNameOf(group, names);
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
     * Of the names that the prose speaks of, the last two words: any two words that begin with capitals and follow
     * one another, small words inside names aside.
     */
    private static Set<String> names(List<BlockGroup> parts) {
        Set<String> names = new HashSet<>();
        for (BlockGroup part : parts) {
            if (part.group().isProse()) {
                String before = "";
                for (String word : LineShape.split(part.group().text())) {
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
