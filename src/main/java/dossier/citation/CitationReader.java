package dossier.citation;

import dossier.language.Dates;
import dossier.model.Citation;
import dossier.model.IsoDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a note as a citation.
 *
 * <p>The form it can tell apart is the one that dates its works: parts that end in full stops, one of them a date alone,
 * the authors before it, the title after it, then the container, then a URL. Of a note in another form it takes the URL
 * and a title in quotation marks, and leaves the rest as printed.
 */
public final class CitationReader {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/\\S");
    private static final Pattern DOI_ALONE = Pattern.compile("(?i)(?:doi:?\\s*)?10\\.\\d{4,9}/\\S+");
    private static final Pattern QUOTED = Pattern.compile("[“\"„«]([^”\"“»]{8,300})[”\"“»]");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:&|;|\\band\\b)\\s*");

    private static final int LONGEST_DATE = 30;

    private final Dates dates;

    public CitationReader(Dates dates) {
        this.dates = dates;
    }

    /** The work a note names; {@link Citation#NONE} for a note without an address, a DOI or a year, which comments. */
    public Citation read(String note) {
        Url url = Url.in(SPACE.matcher(note.strip()).replaceAll(" "));
        String printed = url.apart();
        boolean work = !url.address().isEmpty()
                || YEAR.matcher(printed).find()
                || DOI.matcher(printed).find();
        if (!work) {
            return Citation.NONE;
        }
        List<String> parts = parts(url.before());
        for (int i = 0; i < parts.size(); i++) {
            Optional<IsoDate> date = dateAlone(parts.get(i));
            if (date.isPresent() && i + 1 < parts.size()) {
                return dated(parts, i, date.get(), url, printed);
            }
        }
        var quoted = QUOTED.matcher(url.before());
        String title = quoted.find() ? quoted.group(1).replaceFirst("[,.]$", "").strip() : "";
        IsoDate date = dates.first(url.before()).map(Dates.Found::date).orElse(IsoDate.UNKNOWN);
        return new Citation(List.of(), title, date, List.of(), url.address(), printed);
    }

    private static Citation dated(List<String> parts, int at, IsoDate date, Url url, String printed) {
        List<String> authors = at == 0 ? List.of() : authors(String.join(". ", parts.subList(0, at)));
        List<String> container = parts.subList(at + 2, parts.size()).stream()
                .filter(part -> !DOI_ALONE.matcher(part).matches())
                .toList();
        return new Citation(authors, parts.get(at + 1), date, container, url.address(), printed);
    }

    /** {@code Soldatkin, Vladimir & Osborn, Andrew} is two authors; an institution's name is one. */
    private static List<String> authors(String text) {
        List<String> names =
                Arrays.stream(JOINT.split(text)).filter(name -> !name.isBlank()).toList();
        boolean people = text.contains(",")
                && names.stream().allMatch(name -> name.strip().contains(" "));
        return people ? names : List.of(text);
    }

    private Optional<IsoDate> dateAlone(String part) {
        return dates.first(part)
                .filter(found -> found.start() == 0 && found.end() == part.length())
                .map(Dates.Found::date)
                .or(() -> IsoDate.parse(part));
    }

    /** What full stops part, initials and quotations kept whole, each part without its stop. */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' && depth > 0 ? -1 : 0;
            boolean last = i + 1 == text.length();
            boolean stop = c == '.' && depth == 0 && (last || text.charAt(i + 1) == ' ');
            boolean initial = stop && isInitial(text, i);
            boolean inside = initial && !beginsDate(text, i + 2) || stop && isInDate(text, from, i);
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
