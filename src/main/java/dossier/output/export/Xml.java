package dossier.output.export;

import dossier.site.page.Output;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file being written. Whatever its texts hold, it is well-formed: a character that XML 1.0 cannot hold becomes
 * U+FFFD, the replacement character.
 */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Begins with the root element, in a namespace of its own. */
    Xml(String root, String namespace) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        write(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        });
    }

    /** @param attributes names and values in turn; one without value is left out */
    Xml start(String name, String... attributes) {
        write(() -> writer.writeStartElement(name));
        return attributes(attributes);
    }

    /** Adds to the element that was begun last. */
    Xml attributes(String... attributes) {
        return write(() -> {
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
                }
            }
        });
    }

    Xml end() {
        return write(writer::writeEndElement);
    }

    /** An element that holds nothing but text. */
    Xml element(String name, String content, String... attributes) {
        start(name, attributes);
        write(() -> writer.writeCharacters(clean(content)));
        return end();
    }

    /** Ends the root, and gives the whole file. */
    Output file(String path) {
        write(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return new Output(path, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Something to write to memory, where nothing can fail. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Xml write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** A text in which each character is one of XML 1.0; half of a surrogate pair is none. */
    static String clean(String text) {
        return text.codePoints().allMatch(Xml::isCharacter)
                ? text
                : text.codePoints()
                        .map(c -> isCharacter(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static IllegalStateException unwritable(XMLStreamException cause) {
        return new IllegalStateException("XML that cannot be written to memory", cause);
    }
}
