/**
 * Where a link to a section has landed, or null if that is right: the section begins within 80 px of the bar at the top,
 * or the page ends before it can. Runs in the browser, in a page
 * that has settled, and waits until nothing moves any more.
 */
export async function landing(hash) {
  const element = document.getElementById(decodeURIComponent(hash.slice(1)));
  const bar = document.querySelector('nav.navbar').getBoundingClientRect();
  const place = () => element.getBoundingClientRect().top - bar.height;
  for (let frames = 0, before; frames < 3; frames = before === place() ? frames + 1 : 0) {
    before = place();
    await new Promise(resolve => {
      requestAnimationFrame(resolve);
      // See settled: the frame may never come.
      setTimeout(resolve, 1000);
    });
  }
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  return (place() >= -2 && place() <= 80) || (isAtEnd && place() >= -2 && place() < innerHeight)
    ? null
    : `${hash} is ${Math.round(place())} px below the bar`;
}
