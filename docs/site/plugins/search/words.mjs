/**
 * What learners call a section, where the section itself does not say so: by its address without the base path.
 */
export const WORDS = {
  '/#what-you-need': 'install requirements jdk maven git setup',
  '/': 'getting started quick start first command run',
  '/before/#nothing-stops-a-wrong-number': 'dangling orphan row referential integrity foreign key missing',
  '/one-to-many/#step-7-mappedby': 'mappedBy owning side inverse side stores_items third table join table',
  '/one-to-many/#step-10-cascade': 'CascadeType PERSIST save items with store',
  '/one-to-many/#step-5-a-name-for-the-foreign-key': 'JoinColumn ForeignKey constraint name',
  '/one-to-many/#both-sides': 'bidirectional relationship in step sync',
  '/one-to-many/#begin-again-if-you-like': 'undo reset start over revert restore discard from scratch',
  '/lazy-versus-eager/#a-list-that-is-not-there-yet': 'lazy loading proxy FetchType.LAZY',
  '/lazy-versus-eager/#n--1': 'n+1 problem select too many queries slow how many statements',
  '/lazy-versus-eager/#eager-everything-always': 'FetchType.EAGER eager loading',
  '/ways-to-load/#join-fetch-the-query-says-it':
    'joinedload MultipleBagFetchException cannot simultaneously fetch multiple bags left join duplicates cartesian product',
  '/ways-to-load/#batch-the-first-touch-brings-others': 'BatchSize selectinload in clause',
  '/ways-to-load/#entity-graph-said-beside-the-query': 'EntityGraph fetchgraph loadgraph',
  '/ways-to-load/#after-the-session': 'LazyInitializationException could not initialize proxy no session detached closed session',
  '/ways-to-load/#which-one': 'best strategy choose decide recommendation',
  '/a-query-instead-of-a-list/#if-you-come-from-sqlalchemy': 'lazy="dynamic" dynamic relationship AppenderQuery',
  '/a-query-instead-of-a-list/#counting-and-paging': 'pagination page limit offset setMaxResults setFirstResult count',
  '/adding-moving-removing/#how-do-i-remove-an-item': 'remove an item delete item from list',
  '/adding-moving-removing/#how-do-i-remove-a-store': 'remove a store delete store with items',
  '/adding-moving-removing/#how-do-i-move-an-item': 'move item to another store',
  '/adding-moving-removing/#the-store-is-new':
    'TransientObjectException TransientPropertyValueException references an unsaved transient instance save before flushing',
  '/adding-moving-removing/#the-store-is-in-the-database': 'getReference find store by id',
  '/adding-moving-removing/#the-store-was-found-in-an-earlier-session':
    'PersistentObjectException DetachedObjectException detached entity passed to persist merge',
  '/adding-moving-removing/#how-do-i-replace-the-items-of-a-store': 'replace all items set list clear',
  '/adding-moving-removing/#what-if-two-sessions-change-the-same-item':
    '@Version version optimistic locking StaleObjectStateException OptimisticLockException',
  '/common-mistakes/#find-your-message': 'error message stack trace',
  '/common-mistakes/#ask-the-check': 'is my solution right verify test self-check',
  '/common-mistakes/#what-the-compiler-says': 'compile error compilation error cannot find symbol does not compile',
  '/common-mistakes/#calls-without-end': 'StackOverflowError toString hashCode infinite recursion lombok',
};

/** The words of a section. Those of a diff are the name of its file as a whole: parts of it would beat the lesson. */
export function wordsOf(url, section) {
  return WORDS[url] ?? (url.startsWith('/changes/src/') ? section.toLowerCase() : '');
}

/** The lesson comes before the code that it is about, and both before what is for those who carry on. */
const WEIGHTS = [
  [/^\/changes\/src\/test\//, 0.2],
  [/^\/changes\//, 0.4],
  [/^\/(?:for-instructors|design|changelog)\//, 0.5],
];

export function weightOf(url) {
  return WEIGHTS.find(([pattern]) => pattern.test(url))?.[1] ?? 1;
}
