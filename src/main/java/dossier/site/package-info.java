/**
 * The dossier becomes pages: which pages there are, and what each shows. Imports {@code problem}, {@code model}, {@code
 * language}, {@code json}, {@code phrase}, {@code reference}, {@code picture}, {@code page}, {@code runs}, {@code lookup}
 * and {@code view}.
 *
 * <p>A template reads one record, {@code page}, and the {@link dossier.page.Frame}; text reaches it escaped.
 */
package dossier.site;
