package dossier.site;

import dossier.model.Article;
import dossier.model.Block;
import dossier.model.Heading;
import dossier.model.Marker;
import dossier.model.NoteReading;
import dossier.model.Paragraph;
import dossier.model.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of an article as it is drawn: its blocks with their margin, and the list of its notes. */
public record ArticleText(List<Group> groups, List<NoteView> notes) {
    /** Blocks that are drawn together: the items of one list, or one block alone. */
    public record Group(String kind, List<BlockView> blocks) {}

    /**
     * A block of the article.
     *
     * @param level of a heading, 0 for a paragraph
     * @param notes the notes cited in it, for the margin
     */
    public record BlockView(String id, int level, String number, List<Run> runs, List<NoteView> notes) {}

    /** A note in the list, with its ways back to the text and on to its page and its sources. */
    public record NoteView(
            String number,
            String text,
            String url,
            Link page,
            List<Link> sources,
            String repeats,
            List<BackLink> back) {
        public String anchor() {
            return NoteReading.anchor(number);
        }

        public String repeatsAnchor() {
            return NoteReading.anchor(repeats);
        }
    }

    /** @param label says which use it is, for those who do not see the arrow */
    public record BackLink(String anchor, String label) {}

    static ArticleText of(Article article, Lookup lookup) {
        List<NoteView> notes = article.notes().stream()
                .map(note -> view(new Use(article, note), lookup))
                .toList();
        return new ArticleText(groups(article, notes), notes);
    }

    private static List<Group> groups(Article article, List<NoteView> noted) {
        List<List<Run>> runs = Runs.ofArticle(article);
        Map<String, NoteView> notes = new LinkedHashMap<>();
        noted.forEach(note -> notes.put(note.number(), note));
        List<Group> groups = new ArrayList<>();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String kind = blocks.get(i) instanceof Paragraph paragraph
                    ? paragraph.kind().word()
                    : "heading";
            boolean goesOn = kind.equals("list-item")
                    && !groups.isEmpty()
                    && groups.get(groups.size() - 1).kind().equals(kind);
            if (!goesOn) {
                groups.add(new Group(kind, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).blocks().add(view(blocks.get(i), runs.get(i), notes));
        }
        return groups;
    }

    private static BlockView view(Block block, List<Run> runs, Map<String, NoteView> notes) {
        int level = block instanceof Heading heading ? heading.level() : 0;
        boolean numbered =
                block instanceof Paragraph paragraph && paragraph.kind().isText();
        List<NoteView> cited = block.markers().stream()
                .map(Marker::note)
                .distinct()
                .filter(notes::containsKey)
                .map(notes::get)
                .toList();
        return new BlockView(block.id(), level, numbered ? block.id().substring(1) : "", runs, cited);
    }

    private static NoteView view(Use use, Lookup lookup) {
        NoteReading note = use.note();
        return new NoteView(
                note.number(),
                note.text(),
                note.url(),
                new Link(use.path(), "Note " + note.number()),
                lookup.sourcesOf(use).stream().map(Words::link).toList(),
                note.repeats(),
                lookup.citings(use).stream().map(ArticleText::backLink).toList());
    }

    private static BackLink backLink(Citing citing) {
        String use =
                "Back to use " + citing.time() + " of note " + citing.marker().note();
        return new BackLink(citing.anchor(), use + ", in " + Words.place(citing.block()));
    }
}
