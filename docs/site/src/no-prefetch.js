/**
 * Leaves out what the theme fetches when a link comes into view, the scripts of the page that it leads to: on a page with
 * many links that is as much again as the page itself, and holds up a phone. A finger or a pointer on a link still
 * fetches them.
 */
export function onRouteUpdate() {
  window.docusaurus = {...window.docusaurus, prefetch() {}};
}
