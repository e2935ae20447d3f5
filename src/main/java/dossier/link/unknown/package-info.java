/** Names that no subject claims, and those that are nearly a known one. */
package dossier.link.unknown;
