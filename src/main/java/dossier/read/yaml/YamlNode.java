package dossier.read.yaml;

import dossier.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML file and where it is: in {@code authors: [Jane Doe]}, {@link Fields} that hold {@link Items}
 * that hold a {@link Scalar}.
 */
sealed interface YamlNode {
    Location at();

    /** From the root of the file: {@code claims[2].sources[0]}; empty for the root. */
    String path();

    /** What an author would call it: "one text", "a list". */
    String word();

    /** One value as written, without the white space around it; empty for {@code null} and for nothing at all. */
    record Scalar(String text, Location at, String path) implements YamlNode {
        @Override
        public String word() {
            return "one text";
        }
    }

    /** A list, in either of YAML's two styles. */
    record Items(List<YamlNode> items, Location at, String path) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String word() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file; no key is there twice. */
    record Fields(List<Field> fields, Location at, String path) implements YamlNode {
        public Fields {
            fields = List.copyOf(fields);
        }

        Optional<Field> find(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        @Override
        public String word() {
            return "a group of keys";
        }
    }

    /** A value that was there but is not understood; its problem has been told. */
    record Unread(Location at, String path) implements YamlNode {
        @Override
        public String word() {
            return "not read";
        }
    }

    /**
     * A key and its value.
     *
     * @param at where the key is
     */
    record Field(String key, Location at, YamlNode value) {}
}
