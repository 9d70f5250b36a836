import ts from "typescript";

export interface Comment {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** A block comment, or the line comments that follow each other with nothing but white space between. */
const comment = /\/\*[\s\S]*?\*\/|\/\/.*(?:\s*\n[ \t]*\/\/.*)*/g;

/**
 * The comments of a TypeScript source: what looks like a comment outside of its texts and regular expressions. A comment
 * over several lines is one text, so that a phrase is found across a line break.
 *
 * @param literals where the texts and regular expressions of the source are, in the order of the source
 */
export function readComments(tree: ts.SourceFile, literals: readonly ts.TextRange[]): readonly Comment[] {
  const comments: Comment[] = [];
  let from = 0;
  for (const { pos, end } of [...literals, { pos: tree.text.length, end: tree.text.length }]) {
    for (const match of tree.text.slice(from, pos).matchAll(comment)) {
      const { line } = tree.getLineAndCharacterOfPosition(from + match.index);
      comments.push({ text: match[0], line: line + 1 });
    }
    from = end;
  }
  return comments;
}

/** Whether slashes in the node are text and no comment. */
export function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}
