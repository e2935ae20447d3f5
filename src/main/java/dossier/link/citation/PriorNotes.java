package dossier.link.citation;

import dossier.language.TextFolding;
import dossier.model.Citation;
import dossier.model.NoteReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notes read so far that name works, by number, by author, and by the words of an author's titles.
 *
 * <p>A look-up looks at no more than a few works however many there are: an author's work is found by the rarest word of
 * the title, and a word that stands in very many titles finds none.
 */
final class PriorNotes {
    private static final int MOST_WORKS = 40;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST = 160;

    /** A work and the last note that names it. */
    record Named(String note, Citation work) {}

    /**
     * A note as read.
     *
     * @param leadsOn whether it names no work itself and only refers
     */
    record Note(NoteReading reading, boolean leadsOn) {
        /** This note, and those it leads on to, the last of them the one that names the work; none where it leads nowhere. */
        List<String> way() {
            if (!leadsFurther()) {
                return List.of(reading.number());
            }
            return reading.isRepeat()
                    ? Stream.concat(Stream.of(reading.number()), reading.chain().stream())
                            .toList()
                    : List.of();
        }

        private boolean leadsFurther() {
            return leadsOn
                    && reading.missing().isEmpty()
                    && (reading.isRepeat() || reading.citations().isEmpty());
        }

        /** The note that a reference to this one repeats: the end of its way. */
        String end() {
            return leadsFurther() ? reading.repeats() : reading.number();
        }

        /**
         * The note that an <i>ibid.</i> after this one repeats: through other <i>ibid.</i>s the one that says something of
         * its own, were it only {@code Storey, supra note 4} or {@code See, for example, ibid.}
         */
        String endOfIbid() {
            return BackReference.isPlainIbid(reading.footnote().raw()) ? end() : reading.number();
        }
    }

    private Optional<Note> last = Optional.empty();
    private final Map<String, Note> byNumber = new HashMap<>();
    private final Map<String, List<Named>> nearestByName = new HashMap<>();
    private final Map<String, Map<String, Named>> byTitleWord = new HashMap<>();

    /**
     * Keeps a note.
     *
     * @param own the works it names itself
     */
    void add(Note note, List<Citation> own) {
        String number = note.reading().number();
        last = Optional.of(note);
        byNumber.putIfAbsent(number, note);
        Map<String, List<Named>> names = new LinkedHashMap<>();
        for (Citation work : own) {
            Named named = new Named(number, work);
            for (String name : CitedNames.of(work)) {
                names.computeIfAbsent(name, n -> new ArrayList<>()).add(named);
                index(name, named);
            }
        }
        nearestByName.putAll(names);
    }

    private void index(String name, Named named) {
        String key = Works.key(named.work());
        for (String word : title(named.work()).split(" ")) {
            Map<String, Named> works = byTitleWord.computeIfAbsent(name + " | " + word, w -> new LinkedHashMap<>());
            if (works.size() <= MOST_WORKS) {
                works.put(key, named);
            }
        }
    }

    private static String title(Citation work) {
        return TextFolding.LETTERS.of(work.title().isEmpty() ? work.printed() : work.title());
    }

    Optional<Note> last() {
        return last;
    }

    Optional<Note> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The works by an author in the nearest note that names that author. */
    List<Named> by(String name) {
        return CitedNames.inLead(name).stream()
                .map(nearestByName::get)
                .filter(works -> works != null)
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The one work that {@code Storey, Ever-Tighter Embrace} means, or {@code Storey, Ian, Ever-Tighter Embrace}: an author,
     * and words of the title in their order.
     */
    Optional<Named> shortForm(String text) {
        int comma = text.indexOf(',');
        return shortForm(text, comma).or(() -> shortForm(text, text.indexOf(',', comma + 1)));
    }

    private Optional<Named> shortForm(String text, int comma) {
        int end = Locator.start(text);
        boolean shaped = comma > 0 && comma < end && text.length() <= LONGEST && !BackReference.namesAWork(text);
        if (!shaped) {
            return Optional.empty();
        }
        String words = TextFolding.LETTERS.of(text.substring(comma + 1, end));
        boolean telling = Arrays.stream(words.split(" ")).anyMatch(word -> word.length() >= SHORTEST_WORD);
        return telling
                ? CitedNames.inLead(text.substring(0, comma)).stream()
                        .flatMap(name -> titled(name, words).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Named> titled(String name, String words) {
        Map<String, Named> fewest = null;
        for (String word : words.split(" ")) {
            Map<String, Named> works = byTitleWord.getOrDefault(name + " | " + word, Map.of());
            fewest = fewest == null || works.size() < fewest.size() ? works : fewest;
        }
        if (fewest.size() > MOST_WORKS) {
            return Optional.empty();
        }
        List<Named> fitting = fewest.values().stream()
                .filter(named -> (" " + title(named.work()) + " ").contains(" " + words + " "))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
