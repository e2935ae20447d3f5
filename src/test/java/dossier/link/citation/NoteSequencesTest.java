package dossier.link.citation;

import dossier.language.Dates;
import dossier.model.NoteReading;
import dossier.model.reading.Footnote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteSequencesTest {
    @Test
    void figures() throws IOException {
        for (String file : java.util.Optional.ofNullable(System.getenv("NOTES"))
                .orElse("src/test/resources/notes/back-references.tsv")
                .split(",")) {
            int right = 0, all = 0, falseOnes = 0;
            String style = "";
            List<String[]> rows = new ArrayList<>();
            List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(file)));
            lines.add("# end");
            for (String line : lines) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t", 2));
                    continue;
                }
                List<Footnote> notes = new ArrayList<>();
                rows.forEach(row -> notes.add(new Footnote("" + (notes.size() + 1), row[1], 1)));
                List<NoteReading> read = new NoteResolver(new Dates()).resolve(notes);
                for (int i = 0; i < rows.size(); i++) {
                    String want = rows.get(i)[0];
                    NoteReading got = read.get(i);
                    all++;
                    boolean ok;
                    if (want.equals("-")) {
                        ok = got.ibidOf().isEmpty();
                        falseOnes += ok ? 0 : 1;
                    } else if (want.startsWith("~")) {
                        NoteReading target = read.get(Integer.parseInt(want.substring(1)) - 1);
                        ok = got.repeats().equals(want.substring(1))
                                        && got.citations().equals(target.citations())
                                || !target.citation().isWork() && got.ibidOf().isEmpty();
                    } else {
                        ok = Arrays.asList(want.split("/")).contains(got.ibidOf())
                                || !got.ibidOf().isEmpty()
                                        && rows.get(Integer.parseInt(got.ibidOf()) - 1)[0]
                                                .replace("~", "")
                                                .equals(want)
                                        && BackReference.isIbid(rows.get(i)[1]);
                        falseOnes += ok || got.ibidOf().isEmpty() ? 0 : 1;
                    }
                    right += ok ? 1 : 0;
                    if (!ok && System.getenv("QUIET") == null) {
                        System.out.println("XX " + style + " " + (i + 1) + " want " + want + " got '" + got.ibidOf()
                                + "' r '" + got.repeats() + "' " + got.missing() + " | " + rows.get(i)[1] + " | "
                                + got.citations().stream().map(c -> c.title()).toList());
                    }
                }
                rows.clear();
                style = line;
            }
            System.out.println("XX " + file + " right " + right + " of " + all + " false " + falseOnes);
        }
    }
}
