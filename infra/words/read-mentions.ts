import { basename } from "node:path";
import ts from "typescript";
import type { Mention } from "./find-banned.ts";
import { isLiteral, readComments } from "./read-comments.ts";

/** Vendors' folders hold the vendors' own names of fields, which are theirs to choose. */
const vendorFolder = /^shared\/vendors\/(?!registry\/)[^/]+\//;
/** Calls whose first argument is the title of a test, `it.each(…)("…")` included. */
const titled = new Set(["describe", "it", "test"]);

/**
 * The names that a file declares, with its own, and the prose in its texts and comments. References are left out: what
 * they name is declared somewhere, here or in a library. Texts of a test are data, except for its titles.
 *
 * @param file its path from the root, with slashes
 */
export function readMentions(file: string, source: string): readonly Mention[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const mentions: Mention[] = [{ place: "names", text: basename(file).replace(/\.[a-z.]+$/, ""), file, line: 1 }];
  const isTest = file.startsWith("test/");
  const isVendors = vendorFolder.test(file);
  const add = (place: Mention["place"], text: string, start: number): void => {
    const { line } = tree.getLineAndCharacterOfPosition(start);
    mentions.push({ place, text, file, line: line + 1 });
  };
  const literals: ts.TextRange[] = [];
  const titles = new Set<ts.Node>();
  // A stack of our own: no source is too deep.
  const open: ts.Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = declaredName(node, isVendors);
    if (name !== undefined) add("names", name.text, name.getStart(tree));
    if (isLiteral(node)) literals.push({ pos: node.getStart(tree), end: node.end });
    const title = titleOf(node);
    if (title !== undefined) for (const part of partsOf(title)) titles.add(part);
    const text = textOf(node);
    if (text !== undefined && (!isTest || titles.has(node))) {
      if (/\s/.test(text)) add("prose", text, node.getStart(tree));
      else if (!isVendors && /^[A-Za-z][\w.-]*$/.test(text)) add("names", text, node.getStart(tree));
    }
    const imported = importedFrom(node);
    if (imported !== undefined) literals.push({ pos: imported.getStart(tree), end: imported.end });
    ts.forEachChild(node, (child) => {
      if (child !== imported) open.push(child);
    });
  }
  literals.sort((a, b) => a.pos - b.pos);
  for (const { text, line } of readComments(tree, literals)) mentions.push({ place: "prose", text, file, line });
  return mentions;
}

function declaredName(node: ts.Node, isVendors: boolean): ts.Identifier | ts.PrivateIdentifier | undefined {
  if (ts.isPropertyAssignment(node)) return isVendors ? undefined : identifierOf(node.name);
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node);
  return declares ? identifierOf(node.name) : undefined;
}

function identifierOf(name: ts.Node | undefined): ts.Identifier | ts.PrivateIdentifier | undefined {
  return name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ? name : undefined;
}

/** Text that the code holds. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node)) return node.text;
  const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return isPart || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;
}

/** Where the node imports from: a path, and neither a name nor prose. */
function importedFrom(node: ts.Node): ts.Node | undefined {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
}

function titleOf(node: ts.Node): ts.Node | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  let callee: ts.Expression = node.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && titled.has(callee.text) ? node.arguments[0] : undefined;
}

/** The texts of a title: more than one where values are put into it. */
function partsOf(title: ts.Node): readonly ts.Node[] {
  return ts.isTemplateExpression(title) ? [title.head, ...title.templateSpans.map(({ literal }) => literal)] : [title];
}
