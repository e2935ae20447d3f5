package dossier.link.origin;

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
        this.language = article.reading().language();
        this.blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            for (Run run : NameRuns.in(text)) {
                if (run.text().indexOf(' ') > 0) {
                    int end = run.start() + run.text().length();
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
     * @param around the sentence of the words, and the next where it says more of them
     */
    Optional<Speaker> find(String subject, int block, int at, String around) {
        List<Run> runs = NameRuns.in(subject);
        boolean isAnonymous =
                OriginWords.of("anonymous", language).matcher(around).find();
        boolean isUnnamed = OriginWords.of("unnamed", language).matcher(subject).find();
        if (isUnnamed
                        && (runs.isEmpty()
                                || language.equals("de") && runs.get(0).text().indexOf(' ') < 0)
                || isAnonymous && runs.isEmpty()) {
            return Optional.of(new Speaker(subject, Ground.UNNAMED));
        }
        if (is("pronoun", subject)) {
            return nameBefore(block, at).map(name -> new Speaker(name, Ground.GUESSED));
        }
        if (is("thing", subject)) {
            return bodyBefore(block, at).map(name -> new Speaker(name, Ground.GUESSED));
        }
        if (!runs.isEmpty()) {
            Run run = runs.get(runs.size() - 1);
            return Optional.of(new Speaker(full(run, block, at), Ground.READ));
        }
        return ofRole(subject, block, at).or(() -> ofBody(subject));
    }

    boolean isPronoun(String subject) {
        return is("pronoun", subject) || is("thing", subject);
    }

    private boolean is(String kind, String subject) {
        String last = subject.substring(subject.lastIndexOf(' ') + 1);
        return OriginWords.of(kind, language).matcher(last).matches();
    }

    /** The nearest name of a person before a place. */
    private Optional<String> nameBefore(int block, int at) {
        return names.stream()
                .filter(name -> isBefore(name, block, at) && block - name.block() < BLOCKS_BACK)
                .reduce((earlier, later) -> later)
                .map(name -> name.run().text());
    }

    /** The first name of the sentence before a place, or of its own: what {@code it} stands for. */
    private Optional<String> bodyBefore(int block, int at) {
        String text = blocks.get(block).text();
        int own = Sentences.around(text, Math.max(0, at - 1), at).start();
        int before = own == 0 ? 0 : Sentences.around(text, own - 1, own).start();
        return NameRuns.in(text.substring(Math.min(before, own), at)).stream()
                .findFirst()
                .map(Run::text);
    }

    private static boolean isBefore(Sighting name, int block, int at) {
        return name.block() < block || name.block() == block && name.run().start() < at;
    }

    /** A family name with the given name that the article has for it: the nearest before, or else the first. */
    private String full(Run run, int block, int at) {
        if (run.text().indexOf(' ') > 0) {
            return run.text();
        }
        List<Sighting> same = names.stream()
                .filter(name -> NameRuns.areAlike(name.run().last(), run.text()))
                .toList();
        return same.stream()
                .filter(name -> isBefore(name, block, at))
                .reduce((earlier, later) -> later)
                .or(() -> same.stream().findFirst())
                .map(name -> name.run().text())
                .orElse(run.text());
    }

    /** {@code the minister}, where the text has {@code the energy minister, Okello Banturaki} before. */
    private Optional<Speaker> ofRole(String subject, int block, int at) {
        String role = SPACE.matcher(subject).replaceAll(" ");
        String noun = role.substring(role.lastIndexOf(' ') + 1);
        if (noun.length() < 4) {
            return Optional.empty();
        }
        Pattern before = Pattern.compile("(?iu)\\b" + Pattern.quote(noun) + ",?\\s*$");
        Pattern after = Pattern.compile("(?iu)^,\\s[^.,;]{0,50}\\b" + Pattern.quote(noun) + "\\b.*", Pattern.DOTALL);
        return names.stream()
                .filter(name -> isBefore(name, block, at))
                .filter(name -> before.matcher(name.before()).find()
                        || after.matcher(name.after()).matches())
                .reduce((earlier, later) -> later)
                .map(name -> new Speaker(name.run().text(), Ground.GUESSED));
    }

    private Optional<Speaker> ofBody(String subject) {
        Matcher body = OriginWords.of("body", language).matcher(subject);
        return body.find() ? Optional.of(new Speaker(subject, Ground.READ)) : Optional.empty();
    }
}
