import type { Mention } from "./find-banned.ts";

/** A line that begins or ends a block of code. */
const fence = /^\s*(```|~~~)/;

/**
 * The prose of a Markdown document, a paragraph for each mention; blocks of code are left out. A phrase is found across a
 * line break, but not across paragraphs.
 *
 * @param file its path from the root, with slashes
 */
export function readMarkdown(file: string, source: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let paragraph: { readonly line: number; readonly lines: string[] } | undefined;
  let inCode = false;
  const endParagraph = (): void => {
    if (paragraph) mentions.push({ place: "prose", text: paragraph.lines.join("\n"), file, line: paragraph.line });
    paragraph = undefined;
  };
  for (const [index, line] of source.split("\n").entries()) {
    const isFence = fence.test(line);
    if (isFence) inCode = !inCode;
    if (isFence || inCode || line.trim() === "") {
      endParagraph();
      continue;
    }
    paragraph ??= { line: index + 1, lines: [] };
    paragraph.lines.push(line);
  }
  endParagraph();
  return mentions;
}
