package dossier.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Build;
import dossier.Preparation;
import dossier.file.Folders;
import dossier.model.Draft;
import dossier.problem.Problems;
import dossier.site.search.FindablePages;
import java.nio.file.Path;

/** The dossier of tests of the search: eight invented articles in six languages. */
final class SampleSearch {
    static final Path FOLDER = Path.of("src/test/resources/search/dossier");

    private static final Build.Progress SILENT = new Build.Progress() {
        @Override
        public void at(String stage, int done, int all) {}

        @Override
        public void waiting(String why) {}
    };

    private SampleSearch() {}

    static FindablePages pages() {
        Problems problems = new Problems();
        Preparation preparation = new Preparation(Folders.under(FOLDER), "", SILENT);
        Draft draft = preparation.read(problems);
        FindablePages pages = preparation.link(draft, problems).pages().findable();
        assertThat(problems.sorted()).isEmpty();
        return pages;
    }
}
