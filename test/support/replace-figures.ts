/** The comments of a document between which a program writes. */
export type Marks = readonly [start: string, end: string];

/**
 * Replaces what is between two comments of a document.
 *
 * @throws Error for a document without them
 */
export function replaceFigures(document: string, [start, end]: Marks, text: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no "${start}" and "${end}".`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
