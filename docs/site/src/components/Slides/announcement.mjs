/** What a screen reader says of a step. */
export function announcement({title, does, files, summary}, isOpen) {
  const shown = files.map(({path, added, deleted}) => ` ${path.split('/').at(-1)}: ${added} new, ${deleted} gone.`);
  return `${title}. It ${does}${isOpen ? `${shown.join('')} The check: ${summary}` : ''}`;
}
