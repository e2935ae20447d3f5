package dossier.read.html;

import dossier.language.IsoDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The address that a page was saved from, as it states it: {@code https://port.example/2024/03/05/silt}. */
record SavedAddress(Element where, String url) {
    private static final String STATED =
            "link[rel=canonical][href], meta[property=og:url][content], meta[name=twitter:url][content]";
    /** What browsers and savers of pages write above them. */
    private static final Pattern SAVED = Pattern.compile("(?:saved from url=\\(\\d+\\)|url:\\s*)(https?://\\S+)");

    private static final Pattern DAY =
            Pattern.compile("(?:^|[/_-])((?:19|20)\\d\\d)[/_-]?(\\d{1,2})[/_-]?(\\d{1,2})(?=[/_.-]|$)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})(?=/)");

    /** The addresses that a page states, in order of trust. */
    static List<SavedAddress> of(Document page) {
        List<SavedAddress> found = new ArrayList<>();
        for (Element stated : page.select(STATED)) {
            String url = stated.hasAttr("href") ? stated.attr("href") : stated.attr("content");
            found.add(new SavedAddress(stated, url.strip()));
        }
        Stream.concat(
                        page.childNodes().stream(),
                        page.select("html").stream().flatMap(top -> top.childNodes().stream()))
                .flatMap(node -> saved(node).stream())
                .forEach(url -> found.add(new SavedAddress(page, url)));
        return found;
    }

    private static Optional<String> saved(Node node) {
        Matcher url = SAVED.matcher(node instanceof Comment comment ? comment.getData() : "");
        return url.find() ? Optional.of(url.group(1)) : Optional.empty();
    }

    private Optional<URI> uri() {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The site's own name in its address: {@code port} of {@code www.port.co.uk}; empty where it has none. */
    String site() {
        String host = uri().map(URI::getHost).orElse(null);
        if (host == null) {
            return "";
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int own = labels.length - 2;
        boolean secondLevel = own > 0 && labels[own].length() <= 3 && labels[own + 1].length() == 2;
        return own < 0 ? "" : labels[secondLevel ? own - 1 : own];
    }

    /** The day, or else the month, that the path names. */
    IsoDate date() {
        String path = uri().map(URI::getPath).orElse("");
        Matcher form = DAY.matcher(path == null ? "" : path);
        while (form.find()) {
            Optional<IsoDate> day = IsoDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (day.isPresent() && number(form, 2) > 0 && number(form, 3) > 0) {
                return day.get();
            }
        }
        form = MONTH.matcher(path == null ? "" : path);
        return form.find() && number(form, 2) > 0
                ? IsoDate.of(number(form, 1), number(form, 2), 0).orElse(IsoDate.UNKNOWN)
                : IsoDate.UNKNOWN;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
