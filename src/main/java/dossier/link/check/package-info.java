/** What the build doubts by itself, and what of it the authors let stand. */
package dossier.link.check;
