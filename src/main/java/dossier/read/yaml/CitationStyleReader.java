package dossier.read.yaml;

import dossier.model.entry.CslStyle;
import dossier.model.entry.YamlText;
import dossier.problem.FaultBarrier;
import dossier.problem.Location;
import dossier.problem.Nearest;
import dossier.read.csl.CslFile;
import java.util.List;
import java.util.Optional;

/** Reads {@code citation_style} in {@code dossier.yaml}: the name of a built-in style, or of a file beside it. */
final class CitationStyleReader {
    static final String ENDING = ".csl";

    private static final String KEY = "citation_style";
    private static final ValueFormat BUILT_IN = new ValueFormat(
            "unknown-value", CslStyle.BUILT_IN::contains, "is not a citation style", CitationStyleReader::known);

    private final YamlFolder folder;

    private CitationStyleReader(YamlFolder folder) {
        this.folder = folder;
    }

    static CslStyle read(YamlEntry settings, YamlFolder folder) {
        YamlText written = settings.written(KEY);
        return written.text().endsWith(ENDING)
                ? new CitationStyleReader(folder).own(written).orElse(CslStyle.NONE)
                : CslStyle.builtIn(settings.text(KEY, BUILT_IN));
    }

    private static String known(String text) {
        return Nearest.to(text, CslStyle.BUILT_IN)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("known: " + String.join(", ", CslStyle.BUILT_IN) + ", and the .csl files in this folder");
    }

    private Optional<CslStyle> own(YamlText written) {
        String name = written.text();
        if (!folder.isFile(name)) {
            List<String> styles = folder.names().stream()
                    .filter(file -> file.endsWith(ENDING))
                    .toList();
            String hint = Nearest.hint(name, styles, "put the style into " + folder.displayPath() + "/");
            error(written.at(), "unknown-value", "there is no style \"" + name + "\"", hint);
            return Optional.empty();
        }
        return file(name).flatMap(style -> style.isDependent() ? parent(style, name) : Optional.of(style(name, style)));
    }

    private Optional<CslFile> file(String name) {
        String displayPath = folder.at(name).file();
        return FaultBarrier.run(
                displayPath,
                folder.problems(),
                () -> folder.file(name).flatMap(file -> CslFile.read(file.text(), displayPath, folder.problems())));
    }

    private static CslStyle style(String name, CslFile file) {
        return new CslStyle(name, file.xml(), file.at());
    }

    /** The style that a dependent one stands for: a file of its name, or else a built-in style. */
    private Optional<CslStyle> parent(CslFile style, String name) {
        String parent = style.parentName();
        if (folder.isFile(parent + ENDING)) {
            Optional<CslFile> file = file(parent + ENDING);
            if (file.isPresent() && file.get().isDependent()) {
                String fault = "the parent \"" + parent + "\" of this style is a dependent style, too";
                error(
                        style.parentAt(),
                        "bad-style",
                        fault,
                        "name the independent style that \"" + parent + "\" refers to");
            }
            return file.filter(independent -> !independent.isDependent()).map(independent -> style(name, independent));
        }
        if (CslStyle.BUILT_IN.contains(parent)) {
            return Optional.of(CslStyle.builtIn(parent));
        }
        String message = "this style refers to \"" + parent + "\", which is missing";
        error(style.parentAt(), "bad-style", message, "put " + parent + ENDING + " into " + folder.displayPath() + "/");
        return Optional.empty();
    }

    private void error(Location at, String code, String message, String hint) {
        folder.problems().error(at, code, message, hint);
    }
}
