package dossier.link.citation;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts that end in full stops, one of them a date alone, the authors before it, the title after it, then the container:
 * {@code Storey, Ian. November 30, 2023. Myanmar-Russia Relations Since the Coup. Fulcrum.}
 */
record DatedForm(Dates dates) implements CitationForm {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
    private static final Pattern DOI_ALONE = Pattern.compile("(?i)(?:doi:?\\s*)?10\\.\\d{4,9}/\\S+");
    private static final Pattern ASKING = Pattern.compile("[?!]”? (?=\\p{Lu})");
    private static final Set<String> SHORTENED =
            Set.of("vs", "v", "Dr", "Mr", "Mrs", "Ms", "Prof", "Gen", "Lt", "Col", "Gov");
    private static final Set<String> BEFORE_NUMBER = Set.of("No", "no", "Nos", "Nr", "Vol", "vol", "Art", "Pt", "Bd");

    private static final int LONGEST_DATE = 30;
    private static final int LONGEST_SITE = 4;
    private static final int LONGEST_SHORTENED = 5;

    @Override
    public Optional<Citation> read(CleanNote note) {
        List<String> parts = parts(note.text());
        for (int i = 0; i + 1 < parts.size(); i++) {
            Optional<IsoDate> date = dateAlone(parts.get(i));
            if (date.isPresent()) {
                return Optional.of(dated(parts, i, date.get(), note))
                        .filter(work -> work.authors().stream().allMatch(DatedForm::isWhole));
            }
        }
        return Optional.empty();
    }

    private static Citation dated(List<String> parts, int at, IsoDate date, CleanNote note) {
        List<String> authors = at == 0 ? List.of() : Authors.familyFirst(String.join(". ", parts.subList(0, at)));
        List<String> after = titleApart(parts.subList(at + 1, parts.size()));
        List<String> container = after.subList(1, after.size()).stream()
                .filter(part -> !DOI_ALONE.matcher(part).matches())
                .toList();
        return note.builder()
                .authors(authors)
                .with(CitationField.TITLE, after.get(0))
                .published(date)
                .with(CitationField.CONTAINER, String.join(". ", container))
                .build();
    }

    /** A name with a page number is not a name alone: it holds words of a title. */
    private static boolean isWhole(String author) {
        return Locator.last(author).isEmpty();
    }

    /** A title that asks or calls ends there when nothing else parts it from the few words of its container. */
    private static List<String> titleApart(List<String> after) {
        String[] pieces = ASKING.split(after.get(0));
        boolean apart = after.size() == 1 && pieces.length == 2 && pieces[1].split(" ").length <= LONGEST_SITE;
        if (!apart) {
            return after;
        }
        int end = after.get(0).length() - pieces[1].length();
        return List.of(after.get(0).substring(0, end).strip(), pieces[1]);
    }

    private Optional<IsoDate> dateAlone(String part) {
        return dates.first(part.length() > LONGEST_DATE ? "" : part)
                .filter(found -> found.start() == 0 && found.end() == part.length())
                .map(Dates.DateMatch::date)
                .or(() -> IsoDate.parse(part));
    }

    /** What full stops part, initials and quotations kept whole, each part without its stop. */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            closing = closing == 0 ? closingOf(c) : c == closing ? 0 : closing;
            boolean last = i + 1 == text.length();
            boolean stop = c == '.' && closing == 0 && (last || text.charAt(i + 1) == ' ');
            boolean initial = stop && isInitial(text, i);
            boolean goesOn = initial || stop && isShortened(text, i);
            boolean inside = goesOn && !beginsDate(text, i + 2) || stop && isInDate(text, from, i);
            if (stop && !inside || last) {
                String part = text.substring(from, stop && !initial ? i : i + 1).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static char closingOf(char c) {
        int at = "“„«".indexOf(c);
        return at < 0 ? 0 : "”“»".charAt(at);
    }

    /** {@code vs.} and {@code Dr.}, and {@code No.} before a number. */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST_SHORTENED && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean number = stop + 2 < text.length() && Character.isDigit(text.charAt(stop + 2));
        return SHORTENED.contains(word) || number && BEFORE_NUMBER.contains(word);
    }

    /** {@code Roe, J. March 4, 2025}: no name goes on with a date. */
    private boolean beginsDate(String text, int at) {
        String next = text.substring(Math.min(at, text.length()), Math.min(at + LONGEST_DATE, text.length()));
        return YEAR.matcher(next).lookingAt()
                || dates.first(next).filter(found -> found.start() == 0).isPresent();
    }

    /** {@code Nov. 30, 2023} and {@code 4. März 2025} are one part each. */
    private boolean isInDate(String text, int from, int stop) {
        int start = from + (text.charAt(from) == ' ' ? 1 : 0);
        String part = text.substring(start, Math.min(start + LONGEST_DATE, text.length()));
        return dates.first(part)
                .filter(found -> found.start() == 0 && start + found.end() > stop)
                .isPresent();
    }

    private static boolean isInitial(String text, int stop) {
        boolean single = stop >= 1 && Character.isUpperCase(text.charAt(stop - 1));
        return single && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }
}
