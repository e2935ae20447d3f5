/* Dossier: previews of what a link leads to, on hover, focus and tap (WCAG 2.2, 1.4.13). Everything in them stands in
   the pages too. A note comes out of the list at the end of its page; of other pages the build tells in script files,
   data/previews/<n>.js, each of which calls dossierPreview with an object: path -> [kind, title, text, counts]. */
(function () {
  'use strict';

  /** How long a pointer rests before a preview shows, and may be away before it goes, in milliseconds. */
  const SOON = 300;
  const LATER = 300;
  /** Free space to the edges of the window, and to the link, in pixels. */
  const EDGE = 8;
  const GAP = 6;
  /** Links that say where they lead: ways through the site, and lists that give a summary of each page. */
  const PLAIN = 'nav, .rows, .pin, .back, .preview, .skip, [download], [rel~="external"]';
  /** Running text, where a tap shows the preview first. Elsewhere a tap follows the link. */
  const TEXT = '.prose, .passage, .notes, .lede, .summary';

  const root = new URL('..', document.currentScript.src).href;
  const say = window.dossierSay;
  const files = window.dossierPreviews;
  const here = pathOf(location.href);
  const known = new Map();
  const loading = new Map();

  window.dossierPreview = entries => Object.keys(entries).forEach(path => known.set(path, entries[path]));

  /** The preview on the page: its card, the link that it belongs to, and that link alone while it is awaited. */
  let card = null;
  let shown = null;
  let awaited = null;
  /** The link whose preview was dismissed; it stays away until pointer and focus have left it. */
  let dismissed = null;
  let pointer = 'mouse';
  let timer = 0;

  /* What a preview says */

  /** The path of a page in the site, without anchor and ending; empty for an address outside. */
  function pathOf(address) {
    return address.startsWith(root) ? address.slice(root.length).split(/[?#]/)[0].replace(/\.html$/, '') : '';
  }

  /** Whether the reader has turned previews off, among the reading options. */
  function isOff() {
    try {
      return localStorage.getItem('dossier-previews') === 'off';
    } catch (e) {
      return false;
    }
  }

  /** A link that has a preview: to a note of this page, to another page as a whole, or to a paragraph of an article. */
  function linkAt(target) {
    const link = target instanceof Element ? target.closest('main a[href]') : null;
    if (!link || link.closest(PLAIN) || isOff()) {
      return null;
    }
    if (isNote(link)) {
      return link;
    }
    const path = pathOf(link.href);
    const whole = !link.hash || /^articles\/.*#[pq]/.test(path + link.hash);
    return files > 0 && whole && path !== here && /^(?!footnotes\/)[a-z]+\/(?!index$|by-)[^/]+$/.test(path) ? link : null;
  }

  function isNote(link) {
    return link.getAttribute('href').startsWith('#fn-');
  }

  function textOf(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.back').forEach(back => back.remove());
    return copy.textContent.trim();
  }

  /** A note out of the list; one that repeats another, with the words of that. */
  function note(link) {
    const item = document.getElementById(link.hash.slice(1));
    if (!item) {
      return undefined;
    }
    const number = link.hash.slice('#fn-'.length);
    const repeats = item.querySelector('.meta a[href^="#fn-"]');
    const named = repeats && document.getElementById(repeats.hash.slice(1));
    const standing = item.querySelector('.standing');
    return [
      say('Note {0}', number),
      '',
      textOf(item.querySelector('p')) + (named ? ' → ' + repeats.textContent + ': ' + textOf(named.querySelector('p')) : ''),
      standing ? standing.textContent : '',
    ];
  }

  /** The file that has a page: the hash of its path, as Java reckons it, folded onto so many files. */
  function fileOf(path) {
    let hash = 0;
    for (let i = 0; i < path.length; i++) {
      hash = Math.imul(31, hash) + path.charCodeAt(i) | 0;
    }
    return (hash ^ hash >>> 16) & files - 1;
  }

  /** Promises the entry of a page, or nothing for one that has none. */
  function entry(link) {
    if (isNote(link)) {
      return Promise.resolve(note(link));
    }
    const path = pathOf(link.href);
    const file = fileOf(path);
    if (!loading.has(file)) {
      loading.set(file, new Promise(done => {
        const script = document.createElement('script');
        script.src = root + 'data/previews/' + file + '.js';
        script.onload = script.onerror = done;
        document.head.append(script);
      }));
    }
    return loading.get(file).then(() => known.get(path));
  }

  /* Showing and hiding */

  function line(style, text) {
    const p = document.createElement('p');
    p.className = style;
    p.textContent = text;
    return p;
  }

  /** A tap gets a dialog with a link to go on, since the link itself was held back; a pointer or focus, a tooltip. */
  function draw(link, [kind, title, text, counts], tapped) {
    const drawn = document.createElement('div');
    drawn.className = 'preview';
    drawn.id = 'preview';
    drawn.append(
      ...[['label', kind], ['what', title], ['summary', text], ['meta', counts]]
        .filter(([, words]) => words)
        .map(([style, words]) => line(style, words)));
    if (tapped) {
      const on = document.createElement('a');
      on.href = link.href;
      on.textContent = isNote(link) ? say('Go to the note') : say('Open the page');
      const p = line('on', '');
      p.append(on);
      drawn.append(p);
      drawn.setAttribute('role', 'dialog');
      drawn.setAttribute('aria-label', say('Preview'));
      drawn.tabIndex = -1;
    } else {
      drawn.setAttribute('role', 'tooltip');
    }
    return drawn;
  }

  function show(link, tapped) {
    awaited = link;
    entry(link).then(words => {
      if (awaited !== link) {
        return;
      }
      hide();
      if (!words) {
        if (tapped) {
          location.href = link.href;
        }
        return;
      }
      shown = link;
      card = draw(link, words, tapped);
      document.body.append(card);
      place();
      if (tapped) {
        card.focus({preventScroll: true});
      } else {
        link.setAttribute('aria-describedby', card.id);
      }
    });
  }

  function hide() {
    clearTimeout(timer);
    awaited = null;
    if (card) {
      const inside = card.contains(document.activeElement);
      shown.removeAttribute('aria-describedby');
      card.remove();
      if (inside) {
        shown.focus({preventScroll: true});
      }
      card = shown = null;
    }
  }

  /** Hides the preview when neither pointer nor focus is on it or on its link. */
  function leave() {
    const kept = shown && (shown.matches(':hover, :focus-visible') || card.matches(':hover, :focus-within'));
    if (!kept) {
      hide();
    }
  }

  /** Under the link, or over it where there is more room; never on it, and inside the window. */
  function place() {
    const box = shown.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const above = box.top - GAP - EDGE;
    const below = document.documentElement.clientHeight - box.bottom - GAP - EDGE;
    const under = card.offsetHeight <= below || below >= above;
    card.style.maxHeight = Math.max(under ? below : above, 80) + 'px';
    const top = under ? box.bottom + GAP : box.top - GAP - card.offsetHeight;
    const left = Math.max(EDGE, Math.min(box.left, width - card.offsetWidth - EDGE));
    card.style.top = top + scrollY + 'px';
    card.style.left = left + scrollX + 'px';
  }

  function after(wait, action) {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  }

  /* What readers do */

  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') {
      return;
    }
    const link = linkAt(event.target);
    if (card && (link === shown || card.contains(event.target))) {
      clearTimeout(timer);
    } else if (link && link !== dismissed && link !== awaited) {
      after(SOON, () => show(link, false));
    }
  });

  document.addEventListener('pointerout', event => {
    const link = linkAt(event.target);
    if (event.pointerType === 'touch' || link && link.contains(event.relatedTarget)) {
      return;
    }
    if (link && link === dismissed) {
      dismissed = null;
    }
    if (link || card && card.contains(event.target)) {
      after(LATER, leave);
    }
  });

  document.addEventListener('focusin', event => {
    const link = linkAt(event.target);
    if (link && link !== shown && link !== dismissed && pointer !== 'touch' && link.matches(':focus-visible')) {
      after(SOON, () => show(link, false));
    }
  });

  document.addEventListener('focusout', event => {
    if (event.target === dismissed) {
      dismissed = null;
    }
    if (linkAt(event.target) || card && card.contains(event.target)) {
      after(LATER, leave);
    }
  });

  document.addEventListener('pointerdown', event => {
    pointer = event.pointerType;
    if (card && !card.contains(event.target) && linkAt(event.target) !== shown) {
      hide();
    }
  }, true);

  document.addEventListener('click', event => {
    const link = linkAt(event.target);
    if (link && pointer === 'touch' && link !== shown && link.closest(TEXT)) {
      event.preventDefault();
      show(link, true);
    } else {
      hide();
    }
  });

  document.addEventListener('keydown', event => {
    pointer = 'keys';
    if (event.key === 'Escape' && (card || awaited)) {
      dismissed = shown || awaited;
      hide();
    }
  }, true);

  addEventListener('resize', hide);
  addEventListener('pagehide', hide);
}());
