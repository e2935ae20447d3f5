/* Dossier: what the other scripts say, in the language of the site, and how many files of previews there are. They name a phrase
   by its English; the build puts the words of the language in, so that nothing else is loaded. */
(function () {
  'use strict';

  const words = {};

  window.dossierPreviews = 0;

  /** The phrase, with the parts in the places of {0}, {1}. */
  window.dossierSay = (phrase, ...parts) =>
    (words[phrase] || phrase).replace(/\{(\d)\}/g, (place, number) => parts[number]);
}());
