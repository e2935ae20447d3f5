package dossier.link.origin;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.language.Sentences;
import dossier.link.origin.NameRuns.Run;
import dossier.model.Article;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import dossier.model.reading.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people who speak on a day after the one on which they died, by one article: {@code Roe, who died on 9 January 2025}
 * and {@code Ann Roe told reporters on 20 March 2025}. Sentences with several days say nothing of the day of the speech.
 *
 * @param name as the speech has it
 * @param sentence of the speech
 */
public record SpeechAfterDeath(String name, IsoDate died, IsoDate spoke, String sentence) {
    /** Between a name and the verb there are a comma and a {@code who} at most. */
    private static final int NEAR_VERB = 12;

    /** Between the verb and the day there is a place at most. */
    private static final int NEAR_DAY = 40;

    private record Death(String name, IsoDate day) {}

    public static List<SpeechAfterDeath> in(Article article, Dates dates) {
        String language = OriginWords.language(article);
        Pattern verb = OriginWords.of("death", language);
        List<String> sentences = article.reading().blocks().stream()
                        .map(Block::text)
                        .anyMatch(text -> verb.matcher(text).find())
                ? sentences(article)
                : List.of();
        List<Death> deaths = sentences.stream()
                .flatMap(sentence -> death(sentence, verb, language, dates).stream())
                .toList();
        return deaths.isEmpty()
                ? List.of()
                : sentences.stream()
                        .flatMap(sentence -> speech(sentence, language, deaths, dates).stream())
                        .toList();
    }

    private static List<String> sentences(Article article) {
        List<String> sentences = new ArrayList<>();
        for (Block block : article.reading().blocks()) {
            String text = block.text();
            int start = 0;
            while (start < text.length()) {
                int end =
                        Math.max(start + 1, Sentences.around(text, start, start).end());
                sentences.add(text.substring(start, end));
                start = end;
            }
        }
        return sentences;
    }

    private static Optional<Death> death(String sentence, Pattern verb, String language, Dates dates) {
        Matcher died = verb.matcher(sentence);
        if (!died.find()) {
            return Optional.empty();
        }
        Optional<Run> name = NameRuns.in(sentence.substring(0, died.start()), language).stream()
                .reduce((earlier, later) -> later)
                .filter(run -> !run.isPossessive() && died.start() - run.end() <= NEAR_VERB);
        Optional<IsoDate> day = dates.from(sentence, died.end())
                .filter(date -> date.date().isDay() && date.start() - died.end() <= NEAR_DAY)
                .map(DateMatch::date);
        return name.isPresent() && day.isPresent()
                ? Optional.of(new Death(name.get().text(), day.get()))
                : Optional.empty();
    }

    private static Optional<SpeechAfterDeath> speech(
            String sentence, String language, List<Death> deaths, Dates dates) {
        List<IsoDate> days =
                dates.all(sentence).stream().map(DateMatch::date).distinct().toList();
        if (days.size() != 1 || !days.get(0).isDay()) {
            return Optional.empty();
        }
        IsoDate spoke = days.get(0);
        return Attributions.in(sentence, language).stream()
                .flatMap(attribution -> NameRuns.in(attribution.subject(), language).stream())
                .flatMap(run -> deaths.stream()
                        .filter(death -> death.day().compareTo(spoke) < 0 && isOne(death.name(), run.text()))
                        .map(death -> new SpeechAfterDeath(run.text(), death.day(), spoke, sentence)))
                .findFirst();
    }

    private static boolean isOne(String one, String other) {
        return Speakers.areOne(new Speaker(one, Ground.READ), new Speaker(other, Ground.READ));
    }
}
