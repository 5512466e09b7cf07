/**
 * The place of a diff in the site, without the base path. What means something in an address or in a pattern of the
 * router becomes a hyphen; should two files then have one place, the build says so.
 */
export function routeOf(path) {
  return `/changes/${path.replace(/[^\w./-]+/g, '-')}/`;
}
