/**
 * Where a link to a section has landed, or null if that is right: the section begins within 80 px of the bar at the top,
 * or the page ends before it can. Runs in the browser.
 *
 * @param wait how long the page has to stand still, in milliseconds
 */
export async function landing({hash, wait}) {
  const element = document.getElementById(decodeURIComponent(hash.slice(1)));
  const bar = document.querySelector('nav.navbar').getBoundingClientRect();
  // Until the page has stood still for a while.
  const place = () => element.getBoundingClientRect().top - bar.height;
  for (let before; before !== place(); ) {
    before = place();
    await new Promise(resolve => setTimeout(resolve, wait));
  }
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  return (place() >= -2 && place() <= 80) || (isAtEnd && place() >= -2 && place() < innerHeight)
    ? null
    : `${hash} is ${Math.round(place())} px below the bar`;
}
