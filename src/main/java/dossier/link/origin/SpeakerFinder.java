package dossier.link.origin;

import dossier.language.GivenNames;
import dossier.language.Institutions;
import dossier.language.NameEndings;
import dossier.language.Sentences;
import dossier.link.origin.NameRuns.Run;
import dossier.model.Article;
import dossier.model.Speaker;
import dossier.model.Speaker.Ground;
import dossier.model.reading.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom the words for a speaker mean in an article: {@code she}, {@code the minister}, {@code Sætre}. */
final class SpeakerFinder {
    private static final int BLOCKS_BACK = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String language;
    private final List<Block> blocks;
    private final List<Sighting> names = new ArrayList<>();

    /** A name of two words or more, and where it stands. */
    private record Sighting(int block, Run run, String before, String after) {}

    SpeakerFinder(Article article) {
        this.language = OriginWords.language(article);
        this.blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            for (Run run : NameRuns.in(text, language)) {
                if (run.isLong()) {
                    int end = run.end();
                    names.add(new Sighting(
                            i,
                            run,
                            text.substring(Math.max(0, run.start() - 60), run.start()),
                            text.substring(Math.min(end, text.length()), Math.min(text.length(), end + 80))));
                }
            }
        }
    }

    /**
     * The speaker; none where the words are of somebody who cannot be told from others, such as {@code villagers}.
     *
     * @param block in which the words stand
     * @param at where in it
     */
    Optional<Speaker> find(String subject, int block, int at) {
        List<Run> runs = NameRuns.in(subject, language).stream()
                .filter(run -> run.isLong() || !isNoun(run.text()))
                .toList();
        boolean isUnnamed = OriginWords.of("unnamed", language).matcher(subject).find();
        if (isUnnamed && runs.stream().noneMatch(Run::isLong)) {
            return Optional.of(new Speaker(subject, Ground.UNNAMED));
        }
        if (is("pronoun", subject)) {
            return nameBefore(block, at).map(name -> new Speaker(name, Ground.GUESSED));
        }
        if (is("thing", subject)) {
            return bodyBefore(block, at).map(name -> new Speaker(name, Ground.GUESSED));
        }
        if (!runs.isEmpty()) {
            return named(runs, subject, block, at);
        }
        return OriginWords.of("nobody", language).matcher(subject).find()
                ? Optional.empty()
                : ofBody(subject).or(() -> ofRole(subject, block, at));
    }

    /** The name in a subject: a person’s before another long one, and a long one before a word with a capital. */
    private Optional<Speaker> named(List<Run> runs, String subject, int block, int at) {
        Run last = runs.get(runs.size() - 1);
        Run run = runs.stream()
                .filter(name -> name.isLong() && !name.isPossessive())
                .filter(name -> isPerson(name) || runs.stream().noneMatch(this::isPerson))
                .reduce((earlier, later) -> later)
                .orElse(last);
        if (run.isPossessive()) {
            return Optional.empty();
        }
        String name = full(run, block, at);
        boolean isCommonNoun = language.equals("de") && name.indexOf(' ') < 0 && isAfterArticle(run, subject);
        return isCommonNoun ? ofRole(subject, block, at).or(() -> bodyNoun(subject, name)) : read(name);
    }

    private static Optional<Speaker> read(String name) {
        return Optional.of(new Speaker(name, Ground.READ));
    }

    /** Whether {@code der} or its like stands before a word, which German writes with a capital even if it is no name. */
    private boolean isAfterArticle(Run run, String subject) {
        Matcher article = OriginWords.of("article", language).matcher(subject.substring(0, run.start()));
        return article.find();
    }

    /** {@code Landwirtschaftsministerium}. */
    private Optional<Speaker> bodyNoun(String subject, String noun) {
        return Speakers.isBodyNoun(noun) ? read(inSentence(subject)) : Optional.empty();
    }

    /** Whether a word that opens a sentence is no name: {@code Sources}, {@code Police}, {@code Experts}. */
    private boolean isNoun(String word) {
        return Stream.of("unnamed", "body", "nobody")
                .anyMatch(kind -> OriginWords.of(kind, language).matcher(word).matches());
    }

    /** The one person whom a block, or else the whole article, names: whose speech stands there without a name. */
    Optional<Speaker> onlyPerson(int block) {
        return only(people(name -> name.block() == block))
                .or(() -> only(people(name -> true)))
                .map(name -> new Speaker(name, Ground.GUESSED));
    }

    private Stream<String> people(Predicate<Sighting> where) {
        return names.stream()
                .filter(where)
                .map(Sighting::run)
                .filter(this::isPerson)
                .map(Run::text);
    }

    boolean isPronoun(String subject) {
        return is("pronoun", subject) || is("thing", subject);
    }

    private boolean is(String kind, String subject) {
        String last = subject.substring(subject.lastIndexOf(' ') + 1);
        return OriginWords.of(kind, language).matcher(last).matches();
    }

    /** The nearest name before a place that may be a person’s; one with a given name or a title is sought further away. */
    private Optional<String> nameBefore(int block, int at) {
        List<Sighting> before = names.stream()
                .filter(name -> isBefore(name, block, at) && block - name.block() < BLOCKS_BACK)
                .filter(name -> !Institutions.isNamed(name.run().text()))
                .toList();
        return before.stream()
                .filter(name -> block - name.block() <= 1 || isPerson(name.run()))
                .reduce((earlier, later) ->
                        isPerson(earlier.run()) && !isPerson(later.run()) && earlier.block() >= block ? earlier : later)
                .map(name -> name.run().text());
    }

    private static Optional<String> only(Stream<String> names) {
        List<String> different = names.distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private boolean isPerson(Run run) {
        return GivenNames.begins(run.text()) || isTitled(run);
    }

    private static boolean isTitled(Run run) {
        return OriginWords.ofAll("honorific").matcher(run.first()).lookingAt();
    }

    /** The first name of the sentence before a place, or of its own: what {@code it} stands for. */
    private Optional<String> bodyBefore(int block, int at) {
        String text = blocks.get(block).text();
        int own = Sentences.around(text, Math.max(0, at - 1), at).start();
        int before = own == 0 ? 0 : Sentences.around(text, own - 1, own).start();
        return NameRuns.in(text.substring(Math.min(before, own), at), language).stream()
                .findFirst()
                .map(Run::text);
    }

    private static boolean isBefore(Sighting name, int block, int at) {
        return name.block() < block || name.block() == block && name.run().start() < at;
    }

    /** A family name with the given name that the article has for it: the nearest before, or else the first. */
    private String full(Run run, int block, int at) {
        if (run.isLong() || run.text().equals(run.text().toUpperCase(Locale.ROOT))) {
            return run.text();
        }
        List<Sighting> same = names.stream()
                .filter(name -> NameEndings.areAlike(name.run().last(), run.text()))
                .toList();
        return same.stream()
                .filter(name -> isBefore(name, block, at))
                .reduce((earlier, later) -> later)
                .or(() -> same.stream().findFirst())
                .map(name -> name.run().text())
                .orElse(run.text());
    }

    /** {@code the minister}, where the text has {@code the energy minister, Okello Banturaki} before, and no other minister. */
    private Optional<Speaker> ofRole(String subject, int block, int at) {
        String role = SPACE.matcher(subject).replaceAll(" ");
        String noun = role.substring(role.lastIndexOf(' ') + 1);
        if (noun.length() < 4) {
            return Optional.empty();
        }
        Pattern before = Pattern.compile("(?iu)\\b" + Pattern.quote(noun) + ",?\\s*$");
        Pattern after = Pattern.compile("(?iu)^,\\s[^.,;]{0,50}\\b" + Pattern.quote(noun) + "\\b.*", Pattern.DOTALL);
        return only(names.stream()
                        .filter(name -> isBefore(name, block, at))
                        .filter(name -> before.matcher(name.before()).find()
                                || after.matcher(name.after()).matches())
                        .map(name -> name.run().text()))
                .or(() -> only(people(name -> isTitled(name.run()))))
                .map(name -> new Speaker(name, Ground.GUESSED));
    }

    private Optional<Speaker> ofBody(String subject) {
        Matcher body = OriginWords.of("body", language).matcher(subject);
        return body.find() ? Optional.of(new Speaker(inSentence(subject), Ground.READ)) : Optional.empty();
    }

    /** {@code the office} for {@code The office}. */
    private static String inSentence(String subject) {
        int space = subject.indexOf(' ');
        boolean opens = space > 0
                && OriginWords.ofAll("opening")
                        .matcher(subject.substring(0, space))
                        .matches();
        return opens ? subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1) : subject;
    }
}
