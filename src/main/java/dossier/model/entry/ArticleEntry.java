package dossier.model.entry;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.problem.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code content/articles/<id>.yaml} says of one article; it overrides what was recovered from the seed. A field
 * that is not there is empty.
 *
 * @param at of its status where it has one, and of the entry as a whole otherwise
 * @param seed the seed's file name
 * @param kind one of {@link #KINDS}
 * @param text what the seed's text is, one of {@link #TEXTS}
 * @param grade NATO letter and number, such as {@code B3}
 * @param subjects ids (for countries, codes too) of what the text does not name
 * @param accept faults of the seed that are to stand, which become warnings, and checks with the reason why they may
 * @param denyMentions {@code kind/id}, or {@code kind/id#p5} for one paragraph: a subject that is not meant there
 * @param addMentions {@code kind/id#p5 words}: words of a paragraph that mean a subject
 * @param formerly ids that it had before: a page at each leads to its own
 */
public record ArticleEntry(
        Slug id,
        Location at,
        YamlText seed,
        String title,
        List<String> authors,
        String publisher,
        IsoDate published,
        String url,
        String kind,
        String text,
        String grade,
        String summary,
        Map<SubjectKind, List<YamlText>> subjects,
        Acceptances accept,
        List<YamlText> denyMentions,
        List<YamlText> addMentions,
        RetractionStatus standing,
        List<YamlText> formerly) {
    public static final List<String> KINDS = List.of(
            "analysis", "interview", "news", "opinion", "paper", "press-release", "report", "speech", "transcript");
    public static final List<String> TEXTS = List.of("digest", "excerpt", "original", "translation");

    public ArticleEntry {
        authors = List.copyOf(authors);
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
        denyMentions = List.copyOf(denyMentions);
        addMentions = List.copyOf(addMentions);
        formerly = List.copyOf(formerly);
    }
}
