import {pairLines} from './pair-lines.mjs';

/**
 * The blocks of a hunk: context, or deleted lines with the added ones that replace them. Lines of a block that replace
 * each other have `parts`, in which the words that differ are marked.
 */
function blocksOf(lines) {
  const blocks = [];
  for (const line of lines) {
    const isContext = line.kind === 'context';
    const last = blocks.at(-1);
    const startsBlock = !last || last.isContext !== isContext || (line.kind === 'delete' && last.added.length > 0);
    const block = startsBlock ? {isContext, context: [], deleted: [], added: [], pairs: []} : last;
    if (startsBlock) {
      blocks.push(block);
    }
    ({context: block.context, delete: block.deleted, add: block.added})[line.kind].push(line);
  }
  return blocks.map(block => (block.isContext ? block : withPairs(block)));
}

function withPairs({isContext, context, deleted, added}) {
  const pairs = pairLines(deleted, added);
  const block = {isContext, context, deleted: [...deleted], added: [...added], pairs};
  for (const {before, after, comparison} of pairs) {
    block.deleted[before] = {...deleted[before], parts: comparison.before};
    block.added[after] = {...added[after], parts: comparison.after};
  }
  return block;
}

/** The lines in the order of the diff itself. */
export function unifiedRows(lines) {
  return blocksOf(lines).flatMap(block => [...block.context, ...block.deleted, ...block.added]);
}

/** Rows `{before, after}`, where one of the two may be missing. A line of context is both. */
export function splitRows(lines) {
  return blocksOf(lines).flatMap(block =>
    block.isContext ? block.context.map(line => ({before: line, after: line})) : besideEachOther(block),
  );
}

/** Pairs share a row. What lies between two pairs is filled up from the top. */
function besideEachOther({deleted, added, pairs}) {
  const rows = [];
  let i = 0;
  let j = 0;
  for (const {before, after} of [...pairs, {before: deleted.length, after: added.length}]) {
    const height = Math.max(before - i, after - j);
    for (let k = 0; k < height; k++) {
      rows.push({
        before: i + k < before ? deleted[i + k] : undefined,
        after: j + k < after ? added[j + k] : undefined,
      });
    }
    if (before < deleted.length && after < added.length) {
      rows.push({before: deleted[before], after: added[after]});
    }
    i = before + 1;
    j = after + 1;
  }
  return rows;
}
