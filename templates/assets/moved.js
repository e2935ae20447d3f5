/* Dossier: goes on from a former address to the present one, with the anchor that the reader's link had. */
location.replace(document.querySelector('main a').href + location.hash);
