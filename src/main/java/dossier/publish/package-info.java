/**
 * The site is written whole or not at all. {@link dossier.publish.Staging} takes the files of the next site; {@link
 * dossier.publish.SiteFolderCheck} tells which folders may become a site; a {@code Publication} holds the lock and
 * puts the next site in place, by a {@code Swap} of the whole folder or, where that cannot be, {@code InPlace} by a
 * journal; {@link dossier.publish.Recovery} puts right what a killed build left. Besides, the authors' own files and
 * those for other programs.
 */
package dossier.publish;
