/** Whether the page as a whole scrolls sideways. What scrolls within it, as a listing does, is no fault. */
export async function overflow(page) {
  const {scroll, client} = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return {scroll: scrollWidth, client: clientWidth};
  });
  return scroll > client ? [`the page is ${scroll} px wide, and the window ${client} px`] : [];
}
