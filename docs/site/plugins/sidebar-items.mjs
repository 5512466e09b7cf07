/** The pages with the numbers that the prose calls them by, and those without one, which are not for learners, apart. */
export default async function sidebarItems({defaultSidebarItemsGenerator, ...rest}) {
  const items = await defaultSidebarItemsGenerator(rest);
  const docOf = new Map(rest.docs.map(doc => [doc.id, doc]));
  const numberOf = ({id}) => /(?:^|\/)0*(\d+)-[^/]*$/.exec(docOf.get(id).source)?.[1];
  const isHome = ({id}) => docOf.get(id).frontMatter.slug === '/';
  const numbered = items
    .filter(numberOf)
    .map(item => ({...item, label: `${numberOf(item)}. ${docOf.get(item.id).title}`}));
  return [
    ...items.filter(isHome),
    ...numbered,
    {type: 'link', label: 'What changed', href: '/changes'},
    {type: 'category', label: 'Behind the lesson', items: items.filter(item => !isHome(item) && !numberOf(item))},
  ];
}
