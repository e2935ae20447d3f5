package dossier.output.render;

import dossier.phrase.Phrases;
import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.site.page.Frame;
import dossier.site.page.Output;
import dossier.site.page.Page;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws pages with Pebble templates. A template in the dossier's own folder replaces the built-in one of the same name.
 * Serves many threads.
 */
public final class Renderer {
    private static final String ESCAPING = "markup";

    private final PebbleEngine engine;
    private final OwnFiles own;
    private final String displayPath;
    private final Phrases phrases;
    private final Problems problems;

    /**
     * @param own the dossier's templates; a folder that is not there means the built-in ones alone
     * @param displayPath that folder as users see it
     * @param phrases what pages say
     */
    public Renderer(Path own, String displayPath, Phrases phrases, Problems problems) {
        this.own = new OwnFiles(own, displayPath, problems);
        this.displayPath = displayPath;
        this.phrases = phrases;
        this.problems = problems;
        engine = new PebbleEngine.Builder()
                .loader(new Templates(this.own.templates()))
                .extension(new Filters(phrases))
                .addEscapingStrategy(ESCAPING, HtmlEscape::escaped)
                .defaultEscapingStrategy(ESCAPING)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** A page as a file; a template that fails is a problem, and the file is empty or cut off. */
    public Output draw(Page page, Frame frame) {
        PageWriter out = new PageWriter();
        try {
            engine.getTemplate(page.template()).evaluate(out, Map.of("page", page, "frame", frame));
        } catch (PebbleException e) {
            String file = displayPath + "/" + (e.getFileName() == null ? page.template() : e.getFileName()) + ".peb";
            int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
            problems.error(
                    Location.line(file, line),
                    "template",
                    "the template fails on " + page.path() + ": " + e.getPebbleMessage(),
                    "a template can use \"page\" and \"frame\"; see the built-in template of that name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Output(page.path(), out.bytes());
    }

    /** The files under {@code assets/}: the built-in style sheet, icon and scripts, and whatever the dossier's own folder has. */
    public List<Output> assets(Frame frame) {
        return new Assets(own.assets(), phrases, frame.previews()).all();
    }
}
