import ts from "typescript";

/** The title of one test: those of the describes around it, then its own. */
export interface Title {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly parts: readonly string[];
}

const describes = new Set(["describe"]);
const tests = new Set(["it", "test"]);

/** The mark of a value in a title: of `%s`, `$name`, or a computed part. */
export const value = "…";

/** The titles of the tests that a source defines, `it.each(…)("…")` and `describe.skipIf(…)("…")` included. */
export function readTitles(file: string, source: string): readonly Title[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const titles: Title[] = [];
  const visit = (node: ts.Node, parts: readonly string[]): void => {
    const name = ts.isCallExpression(node) ? calleeOf(node) : undefined;
    if (!ts.isCallExpression(node) || name === undefined || node.arguments.length < 2) {
      ts.forEachChild(node, (child) => visit(child, parts));
      return;
    }
    const [title, ...rest] = node.arguments;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const text of textsOf(title, firstTextsOfRows(node))) {
      const all = [...parts, text];
      if (tests.has(name)) titles.push({ file, line, parts: all });
      else for (const each of rest) visit(each, all);
    }
  };
  visit(tree, []);
  return titles;
}

/** `it` of `it("…")`, `it.each(…)("…")` and `it.skipIf(…).each(…)("…")`; none of `it.each(…)` alone. */
function calleeOf({ expression }: ts.CallExpression): string | undefined {
  if (ts.isPropertyAccessExpression(expression) && ["each", "for", "skipIf", "runIf"].includes(expression.name.text)) {
    return undefined;
  }
  let callee: ts.Expression = expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  const name = ts.isIdentifier(callee) ? callee.text : "";
  return describes.has(name) || tests.has(name) ? name : undefined;
}

/** A title begins with the value of its row often; then there is a text for each row. */
function textsOf(title: ts.Node | undefined, rows: readonly string[]): readonly string[] {
  const text = title !== undefined && ts.isStringLiteralLike(title) ? title.text : "";
  if (!text.startsWith("%s") || rows.length === 0) return [textOf(title)];
  return rows.map((row) => row + withMarks(text.slice("%s".length)));
}

function textOf(title: ts.Node | undefined): string {
  if (title === undefined) return value;
  if (ts.isStringLiteralLike(title)) return withMarks(title.text);
  if (!ts.isTemplateExpression(title)) return value;
  return title.head.text + title.templateSpans.map(({ literal }) => value + literal.text).join("");
}

function withMarks(text: string): string {
  return text.replaceAll(/%[.\d]*[a-zA-Z]|%%|\$[\w.]+/g, value);
}

/** The first text of each row of `it.each([["…", …], …])`; empty where a row has none or the table is elsewhere. */
function firstTextsOfRows({ expression }: ts.CallExpression): readonly string[] {
  const table = ts.isCallExpression(expression) ? expression.arguments[0] : undefined;
  if (table === undefined || !ts.isArrayLiteralExpression(table)) return [];
  const texts = table.elements.map((row) => {
    const first = ts.isArrayLiteralExpression(row) ? row.elements[0] : row;
    if (first === undefined || !ts.isStringLiteralLike(first)) return undefined;
    return /^[a-z]/i.test(first.text) ? first.text : value;
  });
  return texts.every((text) => text !== undefined) ? texts : [];
}
