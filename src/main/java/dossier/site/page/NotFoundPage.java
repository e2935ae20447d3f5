package dossier.site.page;

/** What a static host shows for a path that is not there. */
public record NotFoundPage(String title) implements Page {
    @Override
    public String path() {
        return "404.html";
    }

    @Override
    public String template() {
        return "not-found";
    }

    @Override
    public String section() {
        return "";
    }
}
