package dossier.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.output.search.SiteSearch.PageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What queries find in the sample; the script of the page is held by the same file. */
class SearchQueriesTest {
    private static final Path QUERIES = Path.of("src/test/resources/search/queries.tsv");

    private final SiteSearch search = new SiteSearch(SampleSearch.pages());

    /** A query with what must come of it. */
    private record Row(String query, String first, String counts) {
        static Row of(String line) {
            String[] cells = line.split("\t", 3);
            return new Row(cells[0], cells[1], cells[2]);
        }

        String line() {
            return query + "\t" + first + "\t" + counts;
        }
    }

    @Test
    void theRightPassageIsFirst() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            String found = first(search.search(row.query()));
            boolean right = row.first().endsWith("*")
                    ? found.startsWith(row.first().substring(0, row.first().length() - 1))
                    : found.equals(row.first());
            if (!right) {
                wrong.add(row.query() + " finds " + found + ", not " + row.first());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void asManyAreFound() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(QUERIES)) {
            lines.add(line.startsWith("#") ? line : counted(Row.of(line)).line());
        }
        if ("overwrite".equals(System.getProperty("expected"))) {
            Files.write(QUERIES, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(QUERIES));
    }

    private Row counted(Row row) {
        List<PageResult> pages = search.search(row.query());
        int passages = pages.stream()
                .mapToInt(page -> page.passages().size() + page.more())
                .sum();
        return new Row(row.query(), row.first(), passages + "\t" + pages.size());
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    private static String first(List<PageResult> pages) {
        return pages.isEmpty() ? "" : pages.get(0).passages().get(0).path();
    }
}
