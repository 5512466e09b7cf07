/** Waits until a page has drawn what it knows, and has nothing left to do. Runs in the browser. */
export async function settled() {
  // A browser that sees nothing to draw on a page may owe it the frame for ever.
  const soon = call =>
    new Promise(resolve => {
      call(resolve);
      setTimeout(resolve, 1000);
    });
  await document.fonts.ready;
  // A frame learns of its size with the first picture, and has drawn what follows from it with the second.
  for (let i = 0; i < 2; i++) {
    await soon(requestAnimationFrame);
    // WebKit has no such call.
    await soon(window.requestIdleCallback ?? setTimeout);
  }
}
