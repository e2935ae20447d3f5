package dossier.model.entry;

import dossier.problem.Location;

/**
 * A piece of text that an author wrote in YAML, with its place in the file.
 *
 * @param path inside the file, such as {@code countries[0]}, for messages
 */
public record YamlText(String text, Location at, String path) {
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
