/**
 * The site is written whole or not at all. {@link dossier.output.publish.Staging} takes the files of the next site; {@link
 * dossier.output.publish.SiteFolderCheck} tells which folders may become a site; a {@code Publication} holds the lock and
 * puts the next site in place, by a {@code Swap} of the whole folder or, where that cannot be, {@code InPlace} by a
 * journal; {@link dossier.output.publish.Recovery} puts right what a killed build left.
 */
package dossier.output.publish;
