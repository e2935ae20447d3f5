package dossier.bench;

import java.nio.file.Path;
import java.util.List;

/** The packaged program. */
record DossierContender(Path program) implements Contender {
    static final String NAME = "dossier";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return "Dossier on Java " + Runtime.version().feature();
    }

    @Override
    public void prepare(CorpusShape shape, int articles, Path folder) {
        shape.write(articles, folder);
    }

    @Override
    public BuildCost build(Path folder, Path out) throws InterruptedException {
        List<String> command =
                List.of(program.toString(), "build", "--quiet", "--dir", folder.toString(), "--out", out.toString());
        return Builds.run(command, folder, out);
    }
}
