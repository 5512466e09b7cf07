/** Waits until a page has drawn what it knows, and has nothing left to do. Runs in the browser. */
export async function settled() {
  await document.fonts.ready;
  // A frame learns of its size with the first picture, and has drawn what follows from it with the second.
  for (let i = 0; i < 2; i++) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    // WebKit has no such call.
    await new Promise(resolve => (window.requestIdleCallback ?? setTimeout)(resolve));
  }
}
