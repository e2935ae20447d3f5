package dossier.link.unknown;

import dossier.model.Article;
import dossier.model.Occurrence;
import dossier.model.UnknownName;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every mention of people, organisations and places in one article by itself: the names that {@link UnknownNames}
 * finds, the bodies of countries, and what the article then calls them by. Serves many threads.
 */
public final class NamedEntities {
    private static final Comparator<EntityMention> BY_PLACE = Comparator.comparingInt(EntityMention::block)
            .thenComparingInt(EntityMention::start)
            .thenComparing(Comparator.comparingInt(EntityMention::end).reversed());

    private final EntityLexicon lexicon = new EntityLexicon();
    private final UnknownNames names = new UnknownNames(List.of(), lexicon);
    private final NationalBodies nationalBodies = new NationalBodies(lexicon);
    private final KnownForms bodies = new KnownForms();

    public NamedEntities() {
        lexicon.knownBodies().forEach(name -> bodies.add(name, SubjectKind.ORGANISATION));
    }

    /**
     * The mentions in order of place; none overlaps another.
     *
     * @param article with the countries that it mentions
     */
    public List<EntityMention> find(Article article) {
        List<EntityMention> found = new ArrayList<>();
        KnownForms forms = new KnownForms();
        for (UnknownName name : names.ofKnownKind(article)) {
            name.kind().ifPresent(kind -> {
                if (kind == SubjectKind.PERSON) {
                    forms.add(name.name().substring(name.name().lastIndexOf(' ') + 1), kind);
                }
                for (Occurrence at : name.sightings()) {
                    found.add(new EntityMention(kind, at.block(), at.start(), at.end()));
                    if (kind != SubjectKind.PLACE) {
                        forms.add(at.form(), kind);
                    }
                }
            });
        }
        found.addAll(nationalBodies.of(article));
        found.addAll(inBlocks(article.reading().blocks(), forms));
        found.sort(BY_PLACE);
        return withoutOverlaps(found);
    }

    /** What needs no run of capitals: known names, and words that by their capital mean a body. */
    private List<EntityMention> inBlocks(List<Block> blocks, KnownForms forms) {
        List<EntityMention> found = new ArrayList<>();
        BodyWords bodyWords = new BodyWords(lexicon);
        for (int i = 0; i < blocks.size(); i++) {
            boolean prose = blocks.get(i) instanceof Paragraph paragraph
                    && paragraph.kind().isText();
            String text = blocks.get(i).text();
            found.addAll(prose ? forms.inCompounds(i, text) : forms.in(i, text));
            List<EntityMention> known = bodies.in(i, text);
            if (!known.isEmpty() && !isInCapitals(text)) {
                found.addAll(known);
            }
            if (prose) {
                bodyWords.add(i, text);
            }
        }
        found.addAll(bodyWords.found(blocks.stream().map(Block::text).toList()));
        return found;
    }

    /** Where all is in capitals, nobody can tell an abbreviation from a word. */
    private static boolean isInCapitals(String text) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals * 2 > letters;
    }

    /** Of two that overlap, the one that begins first, or else the longer one. */
    private static List<EntityMention> withoutOverlaps(List<EntityMention> sorted) {
        List<EntityMention> free = new ArrayList<>();
        for (EntityMention next : sorted) {
            EntityMention last = free.isEmpty() ? next : free.get(free.size() - 1);
            if (free.isEmpty() || last.block() < next.block() || last.end() <= next.start()) {
                free.add(next);
            }
        }
        return free;
    }
}
