package dossier.bench;

import dossier.corpus.DossierCorpus;
import dossier.corpus.NeutralCorpus;
import java.nio.file.Path;
import java.util.Locale;

/** What a corpus holds. */
enum CorpusShape {
    /** Articles, countries and topics, which every site generator can show. */
    NEUTRAL,
    /** A dossier with all that its authors add, which only Dossier reads. */
    DOSSIER;

    void write(int articles, Path folder) {
        if (this == NEUTRAL) {
            new NeutralCorpus().dossier(articles, (path, text) -> FileTree.write(folder.resolve(path), text));
        } else {
            new DossierCorpus().dossier(articles, (path, text) -> FileTree.write(folder.resolve(path), text));
        }
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
