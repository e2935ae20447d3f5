package dossier.site.page;

import java.util.Locale;

/** The names of templates, by the classes of the pages that they draw: {@code author-note} for {@link AuthorNotePage}. */
final class TemplateName {
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> page) {
            String name = page.getSimpleName();
            String words =
                    name.substring(0, name.length() - Page.class.getSimpleName().length());
            return words.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private TemplateName() {}

    static String of(Class<?> page) {
        return NAMES.get(page);
    }
}
