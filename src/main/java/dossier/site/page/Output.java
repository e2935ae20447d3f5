package dossier.site.page;

import java.nio.charset.StandardCharsets;

/** A file of the site. */
public record Output(String path, byte[] bytes) {
    public static Output of(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
