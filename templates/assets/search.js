/* Dossier: finds words in the dossier. What it finds, and in which order, is what dossier.output.search finds in Java, where each
   rule is explained; src/test/resources/search/ holds the two together. It loads files of search/ as a query needs them, each of
   which calls dossierSearch with its name and what it holds; it draws nothing. */
(function () {
  'use strict';

  const folder = new URL('../search/', document.currentScript.src).href;

  /* Words: SearchWords, SearchLetters and LetterFolding in Java */

  const INVISIBLE = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF';
  /** A letter, mark or digit; two apostrophes that Unicode counts among the letters are none. */
  const LETTER = '(?![\\u02BC\\u02EE])[\\p{L}\\p{M}\\p{N}]';
  /** One of a script that puts no spaces between words. */
  const UNSPACED = '(?![\\p{Nd}\\p{No}])(?=[\\p{L}\\p{M}\\p{Nl}])[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF'
    + '\\u3005-\\u3007\\u3040-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA960-\\uA97F\\uA9E0-\\uA9FF\\uAA60-\\uAA7F'
    + '\\uAC00-\\uD7FF\\uF900-\\uFAFF\\uFF66-\\uFFDC\\u{20000}-\\u{3FFFF}]';
  /** Burmese and Khmer signs that join the next letter. */
  const JOINED = `[\\u1039\\u17D2]+(?:${UNSPACED})?`;
  const CLUSTER = `(?:${JOINED}|${UNSPACED})(?:${JOINED}|[\\p{M}${INVISIBLE}\\u1160-\\u11FF\\uD7B0-\\uD7FF\\uFF9E\\uFF9F])*`;
  const RUNS = new RegExp(`((?:${CLUSTER})+)|(?:(?!${UNSPACED})(?:${LETTER}|[${INVISIBLE}]))+`, 'gu');
  const CLUSTERS = new RegExp(CLUSTER, 'gu');
  const CLUSTER_HERE = new RegExp(CLUSTER, 'uy');
  const WORDS = new RegExp(`(?:${LETTER}|[${INVISIBLE}])+`, 'gu');
  const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');
  const DROPPED = new RegExp('(?=\\p{M})[\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED'
    + '\\u08CA-\\u08FF\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\u{E0100}-\\u{E01EF}]'
    + `|[\\u0640\\u02BB\\u02BE\\u02BF${INVISIBLE}]`, 'gu');
  const LETTERS = new Map(Object.entries(
    {ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ς: 'σ'}));
  const ZEROS = [0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040,
    0x1090, 0x17E0, 0x1810];
  const LONGEST = 64;

  /** The first cluster of what is in a script without spaces; empty for other words. */
  function cluster(text, at) {
    CLUSTER_HERE.lastIndex = at;
    const found = CLUSTER_HERE.exec(text);
    return found ? found[0] : '';
  }

  const isCluster = word => cluster(word, 0) === word;

  function cut(word) {
    return word.length <= LONGEST ? word : word.slice(0, /[\uD800-\uDBFF]/.test(word[LONGEST - 1]) ? LONGEST - 1 : LONGEST);
  }

  function digit(sign) {
    const code = sign.codePointAt(0);
    const zero = ZEROS.find(first => code >= first && code < first + 10);
    return zero ? String(code - zero) : sign;
  }

  /** The words at a place of a text: mostly one. */
  function fold(printed) {
    if (/^[\0-\x7F]*$/.test(printed)) {
      return [cut(printed.toLowerCase())];
    }
    if (cluster(printed, 0)) {
      const kept = printed.replace(ALL_INVISIBLE, '').replace(/[\uFE00-\uFE0F]/g, '');
      return [cut(kept.normalize(/[\uFF66-\uFFDC]/.test(printed) ? 'NFKC' : 'NFC'))];
    }
    const letters = printed.normalize('NFKD').replace(DROPPED, '').toLowerCase()
      .replace(/[ßæœþøłđðıς]/g, letter => LETTERS.get(letter))
      .replace(/[^\0-\x7F]/gu, digit);
    return (letters.normalize('NFC').match(WORDS) || []).map(cut);
  }

  /** The words of a text, each with the place that it was read from; of unspaced scripts, every two neighbours. */
  function words(text) {
    const found = [];
    const add = (start, end) => fold(text.slice(start, end)).forEach(word => found.push({word, start, end}));
    for (const run of text.matchAll(RUNS)) {
      if (run[1]) {
        const ends = [...run[0].matchAll(CLUSTERS)].map(one => run.index + one.index + one[0].length);
        ends.forEach((end, i) => add(i ? ends[i - 1] : run.index, i + 1 < ends.length ? ends[i + 1] : end));
      } else {
        add(run.index, run.index + run[0].length);
      }
    }
    return found;
  }

  /* Queries: SearchQuery and QueryWords */

  const KEYS = ['kind', 'publisher', 'country', 'topic', 'year', 'evidence'];
  const QUOTES = '"“”„«»';
  const MOST_CLAUSES = 24;
  const LONGEST_QUERY = 1000;
  /** What Java takes for a space. */
  const SPACE = /[\t-\r\x1C-\x20\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/;

  const key = value => words(value).map(one => one.word).join('-');

  function queryWords(typed, quoted) {
    const found = words(typed);
    const last = found.length - 1;
    if (last > 0 && found[last - 1].end === found[last].end) {
      found.pop();
    }
    const isApostrophe = at => at >= 0 && at < typed.length && "'’ʼ".includes(typed[at]);
    const whole = quoted || found.length < 2 ? found : found.filter(
      one => one.end - one.start > 1 || !/\p{L}/u.test(typed[one.start]) || !isApostrophe(one.start - 1) && !isApostrophe(one.end));
    return (whole.length ? whole : found).map(one => one.word);
  }

  /** @returns {{clauses: {words: string[], quoted: boolean, excluded: boolean}[], facets: {key: string, value: string}[]}} */
  function parse(text) {
    const typed = text.slice(0, LONGEST_QUERY);
    const clauses = [];
    const facets = [];
    let at = 0;
    const isQuote = place => place < typed.length && QUOTES.includes(typed[place]);
    const isSpace = place => SPACE.test(typed[place]);
    const upTo = ends => {
      const start = at;
      while (at < typed.length && !ends(at)) {
        at++;
      }
      return typed.slice(start, at);
    };
    const quoted = () => {
      at++;
      const inside = upTo(isQuote);
      at++;
      return inside;
    };
    const add = (some, isQuoted, excluded) => {
      const found = queryWords(some, isQuoted);
      if (found.length && clauses.length < MOST_CLAUSES) {
        clauses.push({words: found, quoted: isQuoted, excluded});
      }
    };
    while (at < typed.length) {
      if (isSpace(at)) {
        at++;
        continue;
      }
      const excluded = typed[at] === '-' && at + 1 < typed.length && !isSpace(at + 1);
      at += excluded ? 1 : 0;
      if (isQuote(at)) {
        add(quoted(), true, excluded);
        continue;
      }
      const start = at;
      const some = upTo(place => isSpace(place) || isQuote(place)
        || typed[place] === ':' && KEYS.includes(typed.slice(start, place).toLowerCase()));
      if (typed[at] === ':') {
        at++;
        facets.push({key: some.toLowerCase(), value: key(isQuote(at) ? quoted() : upTo(isSpace))});
      } else {
        add(some, false, excluded);
      }
    }
    return {clauses, facets};
  }

  /* Files of the index */

  const loading = new Map();
  const given = new Map();

  window.dossierSearch = (name, value) => given.set(name, value);

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = folder + name + '.js';
        script.onload = script.onerror = () => {
          script.remove();
          if (given.has(name)) {
            done(given.get(name));
            given.delete(name);
          } else {
            loading.delete(name);
            failed(new Error(script.src));
          }
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  /** Keeps what a file was made into. */
  function once(make) {
    const kept = new Map();
    return name => {
      if (!kept.has(name)) {
        kept.set(name, make(name).catch(error => {
          kept.delete(name);
          throw error;
        }));
      }
      return kept.get(name);
    };
  }

  function numbers(text) {
    const all = [];
    let number = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c < 93) {
        number = number << 5 | c - 35;
      } else {
        all.push(number << 5 | c - 93);
        number = 0;
      }
    }
    return all;
  }

  const signed = number => number >>> 1 ^ -(number & 1);

  /** For each place, how many there are before it; at the end, all. */
  function sums(counts) {
    const all = [0];
    counts.forEach(count => all.push(all[all.length - 1] + count));
    return all;
  }

  /** The last place of an ordered list whose value is not after one; 0 where all are. */
  function placeIn(list, value) {
    let low = 0;
    let high = list.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (list[middle] <= value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  const list = text => text ? text.split(' ') : [];

  /** Claims, subjects and articles are names; paragraphs and notes of articles are on the pages of these. */
  const [SUBJECT, ARTICLE] = [1, 2];

  /** The index: how many passages, of which kind and page each is, and which file has what. */
  const index = once(async () => {
    const root = await load('root');
    if (root.format !== 1) {
      throw new Error('format ' + root.format);
    }
    const kinds = root.kinds.map(([word, pages, counts]) => ({word, pages, counts: counts ? numbers(counts) : Array(pages).fill(1)}));
    const all = kinds.reduce((sum, kind) => sum + kind.counts.reduce((one, other) => one + other, 0), 0);
    const made = {
      all,
      kinds: kinds.map(kind => kind.word),
      kind: new Uint8Array(all),
      page: new Uint32Array(all),
      names: 0,
      pages: 0,
      words: list(root.words),
      forms: sums(numbers(root.forms)),
      endings: list(root.endings),
      texts: sums(numbers(root.texts)),
    };
    let passage = 0;
    let pages = kinds[ARTICLE].pages;
    kinds.forEach((kind, number) => {
      const first = number >= ARTICLE && number < ARTICLE + 3 ? 0 : pages;
      pages += first ? kind.pages : 0;
      kind.counts.forEach((count, page) => {
        made.kind.fill(number, passage, passage + count);
        made.page.fill(first + page, passage, passage + count);
        passage += count;
      });
      made.names = number === ARTICLE ? passage : made.names;
    });
    made.pages = pages;
    return made;
  });

  /** Undoes the front coding of a list of words. */
  function spelled(coded) {
    let before = '';
    return coded.map(word => (before = before.slice(0, word.charCodeAt(0) - 93) + word.slice(1)));
  }

  /** A file of the dictionary: forms of words with their passages and the places of other forms. */
  const dictionary = once(async number => {
    const [cells, {forms}] = await Promise.all([load('w-' + number), index()]);
    const parts = cells.split(' ');
    return spelled(parts.filter((part, i) => i % 3 === 0)).map((word, i) => {
      const place = forms[number] + i;
      return {word, passages: parts[3 * i + 1], others: () => numbers(parts[3 * i + 2]).map(other => place + signed(other))};
    });
  });

  const byEnd = once(async number => spelled((await load('s-' + number)).split(' ')));

  async function formAt(place) {
    const number = placeIn((await index()).forms, place);
    return (await dictionary(number))[place - (await index()).forms[number]];
  }

  /** The forms that begin with some letters; those of so many files at most. */
  async function formsFrom(start, most) {
    const {words: firsts} = await index();
    const found = [];
    const first = placeIn(firsts, start);
    for (let number = first; number < Math.min(firsts.length, first + most); number++) {
      const forms = await dictionary(number);
      const begin = forms.findIndex(form => form.word >= start);
      for (let i = begin < 0 ? forms.length : begin; i < forms.length; i++) {
        if (!forms[i].word.startsWith(start)) {
          return found;
        }
        found.push(forms[i]);
      }
    }
    return found;
  }

  async function form(word) {
    const {words: firsts} = await index();
    return firsts.length ? (await dictionary(placeIn(firsts, word))).find(one => one.word === word) : undefined;
  }

  /** A page with its path, title and detail, and of one of its passages the anchor, label and text. */
  const texts = once(async number => (await load('t-' + number)).flatMap(([path, title, detail, passages]) =>
    passages.map(([anchor, label, text]) => ({path: path + (anchor ? '#' + anchor : ''), title, detail, label, text}))));

  async function passage(id) {
    const starts = (await index()).texts;
    const number = placeIn(starts, id);
    return (await texts(number))[id - starts[number]];
  }

  /* What may be meant by a word that is not there: NearForms, Typos and ArabicWord */

  const BEGINNINGS = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل', 'و'];
  const canBeTypo = word => word.length >= 5 && !/[0-9]/.test(word) && !cluster(word, 0);
  const canBeMeant = word => word.length >= 4 && canBeTypo(word + 'xx');

  const backwards = word => word.split('').reverse().join('');

  async function arabic(word) {
    const start = BEGINNINGS.find(one => word.startsWith(one) && word.length - one.length >= (one.length === 1 ? 3 : 2)) || '';
    const bare = word.slice(start.length);
    const forms = await Promise.all([bare, ...BEGINNINGS.map(one => one + bare)].map(form));
    return forms.filter(found => found);
  }

  function shared(one, other) {
    let same = 0;
    while (same < one.length && one[same] === other[same]) {
      same++;
    }
    return same;
  }

  function isOtherEnding(word, other) {
    const same = shared(word, other);
    const longer = Math.max(word.length, other.length);
    return same >= 4 && same * 10 >= longer * 7 && longer - same <= 3 && canBeMeant(other);
  }

  function isOneTypo(typed, word) {
    const same = shared(typed, word);
    const longer = word.length - typed.length;
    const rest = (some, from) => some.slice(same + from);
    if (longer === 0) {
      return same < word.length && (rest(typed, 1) === rest(word, 1)
        || typed[same] === word[same + 1] && typed[same + 1] === word[same] && rest(typed, 2) === rest(word, 2));
    }
    return longer === 1 && rest(typed, 0) === rest(word, 1) || longer === -1 && rest(typed, 1) === rest(word, 0);
  }

  /** One typo leaves the first letters of a word as they are, or the last: the dictionary has the former, byEnd the latter. */
  async function typos(word) {
    const kept = word.length - 1 >> 1;
    const isMeant = other => canBeMeant(other) && isOneTypo(word, other);
    const found = new Set((await formsFrom(word.slice(0, kept), Infinity)).map(one => one.word).filter(isMeant));
    const {endings} = await index();
    const end = backwards(word).slice(0, kept);
    for (let number = placeIn(endings, end); number < endings.length; number++) {
      const all = await byEnd(number);
      all.filter(one => one.startsWith(end)).map(backwards).filter(isMeant).forEach(one => found.add(one));
      if (all[all.length - 1] > end && !all[all.length - 1].startsWith(end)) {
        break;
      }
    }
    return Promise.all([...found].sort().map(form));
  }

  const near = once(async word => {
    const same = /^[\u0620-\u06FF]/.test(word) ? await arabic(word) : [];
    if (same.length || !canBeTypo(word)) {
      return same;
    }
    const start = word.slice(0, Math.max(4, word.length - 3));
    const endings = (await formsFrom(start, Infinity)).filter(one => isOtherEnding(word, one.word));
    return endings.length ? endings : typos(word);
  });

  /* Passages of a clause of a query: ClauseMatcher, ClauseMatch, WordWeight */

  const VALUES = [0.55, 0.9, 1.2, 1.6];
  /** As typed, another form, a longer word while typing, what may be meant. */
  const FACTORS = [1, 0.9, 0.7, 0.5];
  const [TYPED, OTHER, LONGER, MEANT] = [0, 1, 2, 3];
  /** By a code of 1 to 16: a level and a factor, as one character for each passage. */
  const WEIGHTS = [0, ...FACTORS.flatMap(factor => VALUES.map(value => value * factor))];
  /** In a name, where the level says how long it is, a word counts as in a passage of usual length. */
  const WEIGHTS_IN_NAME = [0, ...FACTORS.flatMap(factor => VALUES.map(() => VALUES[1] * factor))];
  /** Words in a name, for each level the most. */
  const LENGTHS = [Infinity, 4, 2, 1];
  const levelOfName = count => LENGTHS.filter(most => count <= most).length - 1;
  const level = code => code - 1 & 3;
  const HEAVY = 16000;
  const MANY = 0.3;
  /** Files of the dictionary that are looked through for longer words while somebody types. */
  const WHILE_TYPING = 3;

  const rarity = (passages, all) => Math.log(1 + (all - passages + 0.5) / (passages + 0.5));

  /** Passages whose texts are loaded at the same time. */
  const TOGETHER = 200;

  /** How many passages a form has: told with a long list, counted in a short one. */
  function passagesOf(found) {
    return found.passages[0] === '!' ? numbers(found.passages.slice(1))[2] : found.passages.replace(/[#-B]/g, '').length;
  }

  async function postings(found) {
    if (found.passages[0] !== '!') {
      return found.passages;
    }
    const [file, place] = numbers(found.passages.slice(1));
    return (await load('p-' + file))[place];
  }

  /** The forms that count for a word of a query, each with its factor. */
  async function formsOf(word, strict, live) {
    const forms = [];
    const exact = await form(word);
    if (isCluster(word)) {
      (await formsFrom(word, Infinity)).filter(one => cluster(one.word, 0) === word).forEach(one => forms.push([one, TYPED]));
    } else if (exact) {
      forms.push([exact, TYPED]);
      for (const other of strict ? [] : exact.others()) {
        forms.push([await formAt(other), OTHER]);
      }
    }
    if (live) {
      (await formsFrom(word, WHILE_TYPING)).forEach(one => forms.push([one, LONGER]));
    }
    if (!forms.length && !strict) {
      (await near(word)).forEach(one => forms.push([one, MEANT]));
    }
    return forms;
  }

  /** Adds the passages of forms to a match, and rates it. */
  async function fill(match, forms) {
    const {all, names} = await index();
    let longest = 0;
    for (const [found, factor] of forms) {
      const text = await postings(found);
      longest = Math.max(longest, text.length);
      let id = 0;
      numbers(text).forEach(number => {
        id += number >> 2;
        const code = 1 + factor * 4 + (number & 3);
        const weights = id < names ? WEIGHTS_IN_NAME : WEIGHTS;
        if (weights[code] > weights[match.codes[id]]) {
          match.codes[id] = code;
        }
      });
    }
    match.passages = match.codes.reduce((sum, code) => sum + (code ? 1 : 0), 0);
    match.rarity = rarity(match.passages, all);
    match.heavy = longest > HEAVY && match.passages > MANY * all;
  }

  async function empty(clause) {
    return {
      codes: new Uint8Array((await index()).all),
      passages: 0,
      rarity: 0,
      heavy: false,
      excluded: clause.excluded,
      mandatory: clause.quoted && !clause.excluded,
      /** Loads what was left out. */
      complete: () => undefined,
    };
  }

  /** Passages with a word. The list of one that nearly all passages have is not loaded yet where others may do. */
  async function matchWord(clause, live, mayWait) {
    const {all} = await index();
    const match = await empty(clause);
    const forms = await formsOf(clause.words[0], clause.quoted || clause.excluded, live);
    match.word = clause.words[0];
    match.forms = forms;
    const most = Math.max(0, ...forms.map(([found]) => passagesOf(found)));
    if (mayWait && most > HEAVY && most > MANY * all) {
      match.heavy = true;
      match.complete = () => fill(match, forms);
    } else {
      await fill(match, forms);
    }
    return match;
  }

  /** Whether the words of a text from one on are those of a phrase; one cluster at the end may go on in the text. */
  function isAt(found, at, phrase) {
    return at + phrase.length <= found.length && phrase.every((sought, i) => {
      const word = found[at + i].word;
      return word === sought || i === phrase.length - 1 && isCluster(sought) && cluster(word, 0) === sought;
    });
  }

  /** The level of a word in a text, as the index would have it. */
  function levelIn(found, word, isName) {
    const count = found.length;
    if (isName) {
      return levelOfName(count);
    }
    const times = found.filter(one => one.word === word).length;
    const weight = times * 2.2 / (times + 1.2 * (1 - 0.75 + 0.75 * count / 60));
    return [0.7, 1.05, 1.4].filter(bound => weight >= bound).length;
  }

  /** The passages that have all words of a phrase, then those of them whose texts have it. */
  async function matchPhrase(clause) {
    const {kind} = await index();
    const match = await empty(clause);
    const sought = [...new Set(clause.words)];
    const all = await Promise.all(sought.map(word => matchWord({words: [word], quoted: true, excluded: false}, false, !isCluster(word))));
    if (all.every(one => one.heavy)) {
      await Promise.all(all.map(one => one.complete()));
    }
    const loaded = all.filter(one => one.passages);
    const left = sought.filter((word, i) => !all[i].passages && all[i].heavy);
    match.rarity = Math.max(0, ...loaded.map(one => one.rarity));
    if (loaded.length + left.length < all.length) {
      return match;
    }
    const candidates = [];
    match.codes.forEach((code, id) => {
      if (loaded.every(one => one.codes[id])) {
        candidates.push(id);
      }
    });
    for (let i = 0; i < candidates.length; i += TOGETHER) {
      const some = candidates.slice(i, i + TOGETHER);
      const found = await Promise.all(some.map(passage));
      some.forEach((id, j) => {
        const inText = words(found[j].text);
        if (inText.some((word, at) => isAt(inText, at, clause.words))) {
          const levels = loaded.map(one => level(one.codes[id])).concat(left.map(word => levelIn(inText, word, kind[id] <= ARTICLE)));
          match.codes[id] = 1 + Math.min(...levels);
          match.passages++;
        }
      });
    }
    return match;
  }

  async function matchClause(clause, live) {
    const loose = !clause.quoted && !clause.excluded;
    if (clause.words.length === 1) {
      return [await matchWord(clause, live, loose)];
    }
    const phrase = await matchPhrase(clause);
    if (!loose || phrase.passages) {
      return [phrase];
    }
    return Promise.all(clause.words.map((word, i) => matchWord(
      {words: [word], quoted: false, excluded: false}, live && i === clause.words.length - 1, true)));
  }

  /* Ranking: Searcher and Facets */

  const KIND_WEIGHTS = [0.8, 0.8, 0.8, 1, 0.7, 0.6, 0.7];
  const [WHOLE_NAME, ALL_WORDS, ALL_IN_ARTICLE, SOME_WORDS] = [0, 1, 2, 3];
  const order = (one, other) => one.tier - other.tier || other.score - one.score || one.id - other.id;

  /** For each value of a facet its label and the pages that have it. */
  const facetValues = once(async () => {
    const {pages} = await index();
    const all = new Map();
    Object.entries(await load('f')).forEach(([name, values]) => all.set(name, values.map(([value, label, gaps]) => {
      const has = new Uint8Array(pages);
      let page = 0;
      numbers(gaps).forEach(gap => has[page += gap] = 1);
      return {value, label, has};
    })));
    return all;
  });

  /** For each facet that a query has, a test of a passage. */
  async function facetTests(facets) {
    const {kinds, kind, page} = await index();
    const tests = new Map();
    for (const name of KEYS) {
      const wanted = facets.filter(facet => facet.key === name).map(facet => facet.value);
      if (wanted.length && name === 'kind') {
        tests.set(name, id => wanted.includes(kinds[kind[id]]));
      } else if (wanted.length) {
        const values = (await facetValues()).get(name).filter(one => wanted.includes(one.value));
        tests.set(name, id => values.some(one => one.has[page[id]]));
      }
    }
    return tests;
  }

  /** Whether words, all of which are in a name, stand for it: as many as it has, or of a subject at least half of them. */
  function isName(count, length, kind) {
    return length === levelOfName(count)
      || kind === SUBJECT && length > 0 && count <= LENGTHS[length] && count * 2 >= LENGTHS[length];
  }

  function hit(id, sought, all, count, kind) {
    let score = 0;
    let had = 0;
    let complete = true;
    sought.forEach(match => {
      const weight = (kind <= ARTICLE ? WEIGHTS_IN_NAME : WEIGHTS)[match.codes[id]];
      score += match.rarity * weight;
      had += weight ? match.rarity : 0;
      complete = complete && weight > 0;
    });
    const length = level(sought[0].codes[id]);
    const isWhole = complete && kind <= ARTICLE && isName(count, length, kind);
    const share = had / all;
    return {
      id,
      tier: isWhole ? WHOLE_NAME : complete ? ALL_WORDS : SOME_WORDS,
      score: score * (isWhole ? VALUES[length] : share * share) * KIND_WEIGHTS[kind],
    };
  }

  /** Passages that may be found, by what excludes some and quoted phrases leave, and by the facets. */
  function isAllowed(id, matches, tests) {
    return matches.every(match => match.excluded ? !match.codes[id] : !match.mandatory || match.codes[id])
      && tests.every(test => test(id));
  }

  /** Groups hits by page, the best first. */
  function grouped(hits, page) {
    const pages = new Map();
    hits.forEach(one => {
      if (!pages.has(page[one.id])) {
        pages.set(page[one.id], []);
      }
      pages.get(page[one.id]).push(one);
    });
    return pages;
  }

  /** @returns the hits, each with its tier and score, in no order */
  function ranked(sought, ids, count, {page, kind}) {
    const all = sought.reduce((sum, match) => sum + match.rarity, 0);
    const clauses = id => sought.reduce((has, match, i) => match.codes[id] ? has | 1 << i : has, 0);
    const hits = ids.filter(clauses).map(id => hit(id, sought, all, count, kind[id]));
    const every = (1 << sought.length) - 1;
    grouped(hits, page).forEach(some => {
      if (some.reduce((has, one) => has | clauses(one.id), 0) === every) {
        some.filter(one => one.tier === SOME_WORDS).forEach(one => { one.tier = ALL_IN_ARTICLE; });
      }
    });
    return hits;
  }

  /** The passages that words of a query find, before any facet; all of them where there are only facets. */
  async function matchAll(query, live) {
    const last = query.clauses.length - 1;
    const matches = (await Promise.all(query.clauses.map((clause, i) => matchClause(clause, live && i === last)))).flat();
    const all = matches.filter(match => !match.excluded);
    const light = all.filter(match => !match.heavy);
    const sought = light.length ? light : all;
    if (!light.length) {
      await Promise.all(all.map(match => match.complete()));
    }
    return {matches, sought};
  }

  /**
   * Finds passages.
   *
   * @param typed the query as typed
   * @param live whether its last word is still being typed
   * @param onlyNames whether only claims, subjects and titles of articles are sought
   * @returns the pages, best first, each with its hits, best first; and what the words were taken for
   */
  async function search(typed, live, onlyNames) {
    const made = await index();
    const query = parse(typed);
    const {matches, sought} = await matchAll(query, live);
    const tests = [...(await facetTests(query.facets)).values()];
    const ids = [];
    for (let id = 0; id < (onlyNames ? made.names : made.all); id++) {
      if (isAllowed(id, matches, tests)) {
        ids.push(id);
      }
    }
    const count = query.clauses.filter(clause => !clause.excluded).reduce((sum, clause) => sum + clause.words.length, 0);
    const hits = sought.length ? ranked(sought, ids, count, made)
      : query.facets.length ? ids.map(id => ({id, tier: ALL_WORDS, score: 0})) : [];
    const pages = [...grouped(hits.sort(order), made.page).values()];
    return {
      query,
      live,
      pages,
      passages: hits.length,
      matches,
      sought,
      kind: one => made.kinds[made.kind[one.id]],
    };
  }

  /** For each facet, its values with how many of the pages that the words find have them, whatever that facet is set to. */
  async function facets({query, matches, sought}) {
    const {all, kinds, kind, page, pages} = await index();
    const tests = await facetTests(query.facets);
    const values = await facetValues();
    const counted = [];
    for (const name of KEYS) {
      const others = [...tests].filter(([other]) => other !== name).map(([, test]) => test);
      const found = new Uint8Array(pages);
      const ofKinds = kinds.map(() => new Set());
      for (let id = 0; id < all; id++) {
        if ((!sought.length || sought.some(match => match.codes[id])) && isAllowed(id, matches, others)) {
          found[page[id]] = 1;
          ofKinds[kind[id]].add(page[id]);
        }
      }
      counted.push([name, name === 'kind'
        ? kinds.map((value, number) => ({value, label: value, count: ofKinds[number].size}))
        : values.get(name).map(({value, label, has}) =>
          ({value, label, count: found.reduce((sum, is, one) => sum + (is && has[one]), 0)}))]);
    }
    return counted;
  }

  /** What was taken for the words that somebody typed, where it is not only these: other forms, or what may be meant. */
  function taken({matches}) {
    return matches.filter(match => match.forms && !match.excluded)
      .map(match => ({
        word: match.word,
        others: match.forms.filter(([, factor]) => factor === OTHER).map(([found]) => found.word),
        meant: match.forms.filter(([, factor]) => factor === MEANT).map(([found]) => found.word),
        isThere: match.forms.length > 0,
      }));
  }

  /* Where in a text the words of a query are: FoundWords */

  /** @returns a function that cuts a text where what is sought begins and ends: before it, it, between, and so on */
  async function marker({clauses}, live) {
    const phrases = [];
    const sought = new Set();
    const clusters = new Set();
    const beginnings = [];
    for (const clause of clauses.filter(one => !one.excluded)) {
      if (clause.words.length > 1) {
        phrases.push(clause.words);
      }
      for (const word of clause.words.length > 1 && clause.quoted ? [] : clause.words) {
        if (isCluster(word)) {
          clusters.add(word);
        } else {
          (await formsOf(word, false, false)).forEach(([found]) => sought.add(found.word));
        }
      }
      if (live && clause === clauses[clauses.length - 1]) {
        beginnings.push(clause.words[clause.words.length - 1]);
      }
    }
    return text => {
      const found = words(text);
      const inside = new Uint8Array(text.length);
      found.forEach(({word, start, end}, i) => {
        if (sought.has(word) || beginnings.some(one => word.startsWith(one))) {
          inside.fill(1, start, end);
        }
        const first = cluster(word, 0);
        if (first && clusters.has(first)) {
          inside.fill(1, start, start + cluster(text, start).length);
        }
        phrases.filter(phrase => isAt(found, i, phrase)).forEach(phrase => {
          const last = found[i + phrase.length - 1];
          inside.fill(1, start, isCluster(phrase[phrase.length - 1]) ? last.start + cluster(text, last.start).length : last.end);
        });
      });
      const pieces = [];
      for (let at = 0; at < text.length;) {
        const is = inside[at];
        let end = inside.indexOf(1 - is, at);
        end = end < 0 ? text.length : end;
        if (is && !pieces.length) {
          pieces.push('');
        }
        pieces.push(text.slice(at, end));
        at = end;
      }
      return pieces;
    };
  }

  window.dossierFind = {words: text => words(text).map(one => one.word), parse, search, facets, taken, marker, passage};
}());
