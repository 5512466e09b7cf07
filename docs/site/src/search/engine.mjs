import MiniSearch from 'minisearch';

/** What a section is found by, and how much each counts. */
const FIELDS = {section: 6, words: 8, page: 2, text: 1};

const OPTIONS = {
  fields: Object.keys(FIELDS),
  storeFields: ['url', 'page', 'section', 'excerpt', 'weight'],
  tokenize,
  searchOptions: {
    boost: FIELDS,
    prefix: term => term.length > 2,
    fuzzy: term => (term.length > 4 && !/[\d@_]/.test(term) ? 0.2 : false),
    weights: {prefix: 0.4, fuzzy: 0.2},
    boostDocument: (id, term, {weight}) => weight,
  },
};

/** Words that say nothing where nearly every section has them. */
const COMMON = new Set('a an and are as at be by can do does for from how i in is it my not of on or that the this to what when why with'.split(' '));

/** Makes the index of sections, `{id, url, page, section, text, words, excerpt, weight}`. */
export function makeIndex(sections) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(sections);
  return index;
}

export function loadIndex(json) {
  return MiniSearch.loadJSON(json, OPTIONS);
}

/** The sections that have all words of a query, or if there are none, some of them; the best ones first. */
export function search(index, query) {
  const words = tokenize(query);
  const telling = words.filter(word => !COMMON.has(word));
  const asked = {queries: telling.length > 0 ? telling : words};
  const all = index.search({...asked, combineWith: 'AND'});
  return all.length > 0 ? all : index.search({...asked, combineWith: 'OR'});
}

/**
 * The words of a text. A name of the code is found as a whole and by its parts, and N + 1 is one word, however it is
 * written.
 */
export function tokenize(text) {
  const joined = text.replace(/\bn ?\+ ?1\b/gi, ' n+1 ').replace(/\b1 ?\+ ?n\b/gi, ' 1+n ');
  return joined.split(/[^\p{L}\p{N}_+@]+/u).flatMap(word => {
    const bare = word.replace(/^@|(?<!n)\+(?!n|1)/gi, '');
    const parts = bare.split(/_|(?<=[a-z\d])(?=[A-Z])/).filter(part => part.length > 1);
    return [...new Set([bare, ...(parts.length > 1 ? parts : [])])].filter(Boolean).map(part => part.toLowerCase());
  });
}
