/** The commands: one class for each, and how results and problems are printed. picocli is used here only. */
package dossier.cli;
