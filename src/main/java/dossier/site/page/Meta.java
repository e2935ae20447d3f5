package dossier.site.page;

/**
 * A {@code meta} element for reference managers and search engines, in the names that Highwire Press gave them and Google
 * Scholar and Zotero read: {@code citation_title}.
 */
public record Meta(String name, String content) {}
