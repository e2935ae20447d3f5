package dossier.link.origin;

import dossier.model.Article;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import dossier.model.reading.Block;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a story is written from a press release: it says that whoever gave it out said so, or has its figures. */
final class PressReleases {
    /** Figures of three digits and more, which two texts seldom share by chance. */
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:[.,\u00a0 ]\\d{3})+|\\d{3,}");

    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d{2}");
    private static final int FEWEST_FIGURES = 2;

    private PressReleases() {}

    static boolean isTold(Article release, Article story) {
        return namesIssuer(release, story) || sharesFigures(release, story);
    }

    private static boolean namesIssuer(Article release, Article story) {
        String language = OriginWords.language(story);
        boolean givenOut = story.reading().blocks().stream()
                .map(Block::text)
                .filter(text ->
                        OriginWords.of("statement", language).matcher(text).find())
                .anyMatch(text -> Speakers.isPartlyNamed(text, release));
        return givenOut
                || story.reading().blocks().stream()
                        .map(Block::text)
                        .flatMap(text -> Attributions.in(text, language).stream())
                        .map(attribution -> new Speaker(attribution.subject(), Ground.READ))
                        .anyMatch(speaker -> Speakers.isNamedAs(speaker, release) || givenOut(story, speaker, release));
    }

    /** A story that speaks of a press release, and of a body of the kind that gave this one out, means it. */
    private static boolean givenOut(Article story, Speaker speaker, Article release) {
        String language = OriginWords.language(story);
        return story.reading().blocks().stream()
                        .map(Block::text)
                        .anyMatch(text -> OriginWords.of("release", language)
                                .matcher(text)
                                .find())
                && Speakers.shareBody(speaker, release);
    }

    private static boolean sharesFigures(Article release, Article story) {
        Set<String> shared = figures(release);
        shared.retainAll(figures(story));
        return shared.size() >= FEWEST_FIGURES;
    }

    private static Set<String> figures(Article article) {
        Set<String> figures = new HashSet<>();
        for (Block block : article.reading().blocks()) {
            Matcher figure = FIGURE.matcher(block.text());
            while (figure.find()) {
                if (!YEAR.matcher(figure.group()).matches()) {
                    figures.add(figure.group().replaceAll("\\D", ""));
                }
            }
        }
        return figures;
    }
}
