/** Which articles are near each other, by the subjects and terms that they share. */
package dossier.near;
