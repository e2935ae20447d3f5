/**
 * Names that no subject claims, those that are nearly a known one, and which of them are people, organisations and places.
 */
package dossier.link.unknown;
