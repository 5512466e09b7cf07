// Paper is white: a page that is dark on the screen is printed as a light one.
if (typeof window !== 'undefined') {
  const {dataset} = document.documentElement;
  let before;
  matchMedia('print').addEventListener('change', ({matches}) => {
    if (matches) {
      before = dataset.theme;
    }
    dataset.theme = matches ? 'light' : before;
  });
}
