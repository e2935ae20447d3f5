/** Which articles are near each other, by the subjects and terms that they share. Imports {@code model} and {@code language}. */
package dossier.near;
