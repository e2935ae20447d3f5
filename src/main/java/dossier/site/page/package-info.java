/** One record for each kind of page. A template reads one record, {@code page}, and the {@link dossier.site.page.Frame}. */
package dossier.site.page;
