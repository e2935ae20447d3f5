package dossier.link.citation;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notes read so far that name works, by number, by author, and by the words of an author's titles.
 *
 * <p>A look-up looks at no more than a few works however many there are: an author's work is found by the rarest word of
 * the title, and a word of very many titles finds none.
 */
final class PriorNotes {
    private static final int MOST_WORKS = 40;
    private static final int LONGEST_LEAD = 80;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Optional<PriorNote> last = Optional.empty();
    private List<String> authors = List.of();
    private final Map<String, PriorNote> byNumber = new HashMap<>();
    private final Map<String, List<NamedWork>> nearestByName = new HashMap<>();
    private final Map<String, Map<String, NamedWork>> byName = new HashMap<>();
    private final Map<String, Map<String, NamedWork>> byTitleWord = new HashMap<>();
    private final Map<String, Map<String, NamedWork>> byReport = new HashMap<>();
    private final Map<String, Set<String>> wordsOfNotes = new HashMap<>();

    /**
     * Keeps a note.
     *
     * @param own the works it names itself
     */
    void add(PriorNote note, List<NamedWork> own) {
        last = Optional.of(note);
        byNumber.putIfAbsent(note.reading().number(), note);
        Map<String, List<NamedWork>> names = new LinkedHashMap<>();
        for (NamedWork named : own) {
            named.names().forEach(name -> {
                names.computeIfAbsent(name, n -> new ArrayList<>()).add(named);
                keep(byName, name, named);
                for (String word : named.title().split(" ")) {
                    keep(byTitleWord, name + " | " + word, named);
                }
            });
            ReportedCase.volumes(named.printed()).forEach(volume -> keep(byReport, volume, named));
        }
        nearestByName.putAll(names);
    }

    private static void keep(Map<String, Map<String, NamedWork>> works, String key, NamedWork named) {
        Map<String, NamedWork> kept = works.computeIfAbsent(key, k -> new LinkedHashMap<>());
        if (kept.size() <= MOST_WORKS) {
            kept.put(named.key(), named);
        }
    }

    Optional<PriorNote> last() {
        return last;
    }

    /** The authors of the work that was named last, as printed. */
    List<String> authors() {
        return authors;
    }

    void nameAuthors(List<String> printed) {
        authors = printed;
    }

    Optional<PriorNote> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The works by an author in the nearest note that names that author. */
    List<NamedWork> by(String lead) {
        return AuthorNames.inLead(lead).stream()
                .map(nearestByName::get)
                .filter(works -> works != null)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether one of the first words of a text names an author, or it may be a case. */
    boolean knowsName(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_LEAD));
        return byReport.size() > 0 && start.contains(" at ")
                || Arrays.stream(NO_LETTERS.split(TextFolding.unaccented(start)))
                        .anyMatch(byName::containsKey);
    }

    /** All works by an author, up to a few too many to tell them apart. */
    Collection<NamedWork> allBy(String lead) {
        return AuthorNames.inLead(lead).stream()
                .map(byName::get)
                .filter(works -> works != null)
                .findFirst()
                .map(Map::values)
                .orElse(List.of());
    }

    /** The one work by an author with words in its title, folded, in this order. */
    Optional<NamedWork> titled(String name, String words) {
        Map<String, NamedWork> fewest = null;
        for (String word : words.split(" ")) {
            Map<String, NamedWork> works = byTitleWord.getOrDefault(name + " | " + word, Map.of());
            fewest = fewest == null || works.size() < fewest.size() ? works : fewest;
        }
        if (fewest.size() > MOST_WORKS) {
            return Optional.empty();
        }
        List<NamedWork> fitting =
                fewest.values().stream().filter(named -> named.isTitled(words)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The cases in a volume of reports. */
    Collection<NamedWork> reportedIn(String volume) {
        return byReport.getOrDefault(volume, Map.of()).values();
    }

    /** Whether a note, or one that it leads on to, has one of these words; all folded. */
    boolean mentions(PriorNote note, Collection<String> words) {
        return note.way().stream()
                .flatMap(number -> numbered(number).stream())
                .anyMatch(on -> words.stream().anyMatch(words(on)::contains));
    }

    private Set<String> words(PriorNote note) {
        return wordsOfNotes.computeIfAbsent(
                note.reading().number(),
                number -> Arrays.stream(TextFolding.LETTERS
                                .of(note.reading().footnote().raw())
                                .split(" "))
                        .collect(Collectors.toSet()));
    }
}
