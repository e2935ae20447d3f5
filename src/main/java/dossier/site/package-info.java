/**
 * The dossier becomes pages: which pages there are, and what each shows.
 *
 * <p>A template reads one record, {@code page}, and the {@link dossier.page.Frame}; text reaches it escaped.
 */
package dossier.site;
