import {visit} from 'unist-util-visit';

const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/;

const ADMONITIONS = {NOTE: 'note', TIP: 'tip', IMPORTANT: 'info', WARNING: 'warning', CAUTION: 'danger'};

/** Turns the alerts of a Git host, `> [!NOTE]`, into the admonitions of Docusaurus. */
export default function remarkAlerts() {
  return tree => {
    visit(tree, 'blockquote', (quote, index, parent) => {
      const alert = readAlert(quote);
      if (alert) {
        parent.children[index] = alert;
      }
    });
  };
}

function readAlert(quote) {
  const [paragraph, ...others] = quote.children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const found = text?.type === 'text' ? MARKER.exec(text.value) : null;
  if (!found) {
    return undefined;
  }
  const rest = [{...text, value: text.value.slice(found[0].length)}, ...paragraph.children.slice(1)];
  const isEmpty = rest.length === 1 && rest[0].value === '';
  return {
    type: 'containerDirective',
    name: ADMONITIONS[found[1]],
    attributes: {},
    children: [title(found[1]), ...(isEmpty ? [] : [{...paragraph, children: rest}]), ...others],
    position: quote.position,
  };
}

/** The word of the alert: Docusaurus would call an important one "info". */
function title(word) {
  return {
    type: 'paragraph',
    data: {directiveLabel: true},
    children: [{type: 'text', value: word[0] + word.slice(1).toLowerCase()}],
  };
}
