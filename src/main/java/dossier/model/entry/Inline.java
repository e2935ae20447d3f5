package dossier.model.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A piece of a line of {@link Prose}: words, a link, a cited note, the end of a line. */
public sealed interface Inline {
    /** The bare words; empty where there are none, or where only the target of a link has them. */
    String text();

    /** How words are emphasised. */
    enum Style {
        STRONG,
        EMPHASIS,
        CODE
    }

    /** Words in one style. */
    record Words(String text, Set<Style> styles) implements Inline {
        public Words {
            Set<Style> ordered = EnumSet.noneOf(Style.class);
            ordered.addAll(styles);
            styles = Collections.unmodifiableSet(ordered);
        }
    }

    /**
     * A link to something in the dossier: {@code [[goodwill-visit#p3|the paper]]}.
     *
     * @param number its place among the links of the prose, from 0
     * @param words the text of the link; none for the target's own name
     */
    record EntityLink(int number, List<Words> words) implements Inline {
        public EntityLink {
            words = List.copyOf(words);
        }

        @Override
        public String text() {
            return joined(words);
        }
    }

    /** A link by its address: a page of the web, a mail address, or a path inside the site. */
    record Address(List<Words> words, String url) implements Inline {
        public Address {
            words = List.copyOf(words);
        }

        @Override
        public String text() {
            return joined(words);
        }
    }

    /** A place where a note of the prose is cited, for the first time or again. */
    record Cited(int note, int use) implements Inline {
        @Override
        public String text() {
            return "";
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
        @Override
        public String text() {
            return " ";
        }
    }

    private static String joined(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }
}
