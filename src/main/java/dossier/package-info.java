/** The program: {@link dossier.Main} takes arguments, {@link dossier.Build} makes a site. */
package dossier;
