package dossier.read.markdown;

import dossier.language.IsoDate;
import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import dossier.read.block.MetadataDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of front matter while its lines are read: {@code author: Ann Lee}, or {@code author:} and a list below. */
final class FrontMatterFields {
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_-]+)\\s*(?::(?=\\s|$)|=)\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("-\\s+(?:name\\s*:\\s*)?(\\S.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]");

    private final List<SeedLine> head = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private String title = "";
    private String publisher = "";
    private IsoDate published = IsoDate.UNKNOWN;
    private IsoDate dated = IsoDate.UNKNOWN;
    private boolean inAuthors;

    void read(int number, String printed) {
        String line = printed.strip();
        Matcher entry = ENTRY.matcher(line);
        Matcher item = ITEM.matcher(line);
        boolean isTaken;
        if (inAuthors && item.matches()) {
            isTaken = addAuthor(item.group(1));
        } else if (entry.matches() && printed.equals(printed.stripLeading())) {
            inAuthors = false;
            isTaken = isTaken(
                    entry.group(1).toLowerCase(Locale.ROOT), entry.group(2).strip());
        } else {
            isTaken = false;
        }
        if (isTaken) {
            head.add(new SeedLine(number, line));
        } else if (!line.isEmpty()) {
            dropped.add(new Dropped(number, line, "front matter"));
        }
    }

    private boolean isTaken(String key, String value) {
        switch (key) {
            case "title" -> title = plain(value);
            case "author", "authors", "byline", "creator" -> {
                inAuthors = value.isEmpty();
                names(value).forEach(this::addAuthor);
            }
            case "published", "pubdate", "publishdate", "date_published", "datepublished" ->
                published = known(published, value);
            case "date" -> dated = known(dated, value);
            case "publisher", "site", "site_name", "sitename", "publication" -> publisher = plain(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static IsoDate known(IsoDate before, String value) {
        IsoDate found = MetadataDate.of(plain(value));
        return found.isKnown() ? found : before;
    }

    private boolean addAuthor(String value) {
        String name = plain(value);
        if (!name.isEmpty() && !authors.contains(name)) {
            authors.add(name);
        }
        return true;
    }

    /** {@code [Ann Lee, "Bo Chan"]} is two names; {@code [[Ann Lee]]} is one. */
    private static List<String> names(String value) {
        boolean isList = value.startsWith("[")
                && value.endsWith("]")
                && !LINK.matcher(value).matches();
        return isList ? List.of(value.substring(1, value.length() - 1).split(",")) : List.of(value);
    }

    /** A value without quotes, and without the brackets of links. */
    private static String plain(String value) {
        String stripped = value.strip();
        Matcher quoted = QUOTED.matcher(stripped);
        String bare = !quoted.matches() ? stripped : quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        return LINK.matcher(bare).replaceAll("$1").strip();
    }

    String title() {
        return title;
    }

    String byline() {
        return String.join(", ", authors);
    }

    /** When it was published, rather than any other date; when it was captured says nothing of that. */
    IsoDate date() {
        return published.isKnown() ? published : dated;
    }

    String publisher() {
        return publisher;
    }

    List<SeedLine> head() {
        return head;
    }

    List<Dropped> dropped() {
        return dropped;
    }
}
