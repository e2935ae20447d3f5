package dossier.link.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a DOI, {@code 10.1000/182}, in words or in an address; the form is that of the DOI Handbook, section 2.2. */
public final class Doi {
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>]*[^\\s\"<>“”.,;)/\\]]");

    private Doi() {}

    /** The first one, as printed. Case does not tell two apart. */
    public static Optional<String> in(String text) {
        Matcher doi = DOI.matcher(text);
        return text.contains("10.") && doi.find() ? Optional.of(doi.group()) : Optional.empty();
    }
}
