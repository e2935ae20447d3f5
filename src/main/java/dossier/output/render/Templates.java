package dossier.output.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Gives templates by their names, such as {@code parts/spans}: the dossier's own, or else the built-in one. */
final class Templates implements Loader<String> {
    private final Map<String, String> own;

    /** @param own texts of the dossier's own templates, by their names */
    Templates(Map<String, String> own) {
        this.own = Map.copyOf(own);
    }

    @Override
    public Reader getReader(String name) {
        String text = own.get(name);
        return new StringReader(ShortMarkup.of(text == null ? builtInText(name) : text));
    }

    private static String builtInText(String name) {
        try (InputStream builtIn = builtIn(name)) {
            if (builtIn == null) {
                throw new LoaderException(null, "Could not find template \"" + name + "\"");
            }
            return new String(builtIn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream builtIn(String name) {
        return Templates.class.getResourceAsStream("/dossier/templates/" + name + ".peb");
    }

    @Override
    public boolean resourceExists(String name) {
        try (InputStream builtIn = builtIn(name)) {
            return own.containsKey(name) || builtIn != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public String resolveRelativePath(String name, String from) {
        return null;
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // Each name is whole.
    }

    @Override
    public void setSuffix(String suffix) {
        // Each name is whole.
    }
}
