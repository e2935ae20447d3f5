/**
 * The site is written whole or not at all. {@link dossier.output.publish.Staging} takes the files of the next site; {@link
 * dossier.output.publish.SiteFolderCheck} tells which folders may become a site; a {@code Publication} holds the lock and
 * replaces the site, by a {@code Swap} of the whole folder or, where that is not possible, {@code InPlace} with a journal;
 * {@link dossier.output.publish.Recovery} restores the site after a killed build.
 */
package dossier.output.publish;
