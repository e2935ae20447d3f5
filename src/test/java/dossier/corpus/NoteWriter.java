package dossier.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts markers of notes after sentences, and writes what the notes say. */
final class NoteWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final Pattern SENTENCE_END = Pattern.compile("[a-z][.](?= |$)");
    private static final int IBID_ONE_IN = 8;

    private final Grammar grammar;

    NoteWriter(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The paragraphs with so many markers, evenly spread over the ends of their sentences. */
    static List<String> mark(List<String> paragraphs, int notes) {
        int ends = paragraphs.stream().mapToInt(NoteWriter::ends).sum();
        List<String> marked = new ArrayList<>();
        int seen = 0;
        int set = 0;
        for (String paragraph : paragraphs) {
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (MatchResult end : SENTENCE_END.matcher(paragraph).results().toList()) {
                text.append(paragraph, at, end.end());
                at = end.end();
                seen++;
                if (seen * notes / ends > set) {
                    set++;
                    text.append('[').append(set).append(']');
                }
            }
            marked.add(text.append(paragraph.substring(at)).toString());
        }
        return marked;
    }

    private static int ends(String paragraph) {
        return (int) SENTENCE_END.matcher(paragraph).results().count();
    }

    /**
     * What so many notes say; one in eight only refers to the one before.
     *
     * @param next the reference to the next work that is cited
     */
    static List<String> references(int notes, Dice dice, Function<Dice, String> next) {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            references.add(i > 0 && dice.oneIn(IBID_ONE_IN) ? "ibid." : next.apply(dice));
        }
        return references;
    }

    /** {@code Belcora, Ana. March 4, 2021. Who pays for dredging. Tidewater Review. https://…} */
    String work(Dice dice, Cast cast, LocalDate before) {
        LocalDate day = before.minusDays(dice.between(1, 900));
        String title = grammar.sentence("work", dice, name -> cast.meaning(name, dice));
        String publisher = dice.pick(grammar.list("publisher"));
        return "%s, %s. %s. %s. %s. https://%s.example/%d/%02d/%s"
                .formatted(
                        grammar.properName(dice.between(0, 3_000)),
                        dice.pick(grammar.list("given")),
                        DAY.format(day),
                        title,
                        publisher,
                        slug(publisher),
                        day.getYear(),
                        day.getMonthValue(),
                        slug(title));
    }

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
