import { basename } from "node:path";
import ts from "typescript";
import type { Mention } from "./find-banned.ts";

/** Vendors' folders hold the vendors' own names of fields, which are theirs to choose. */
const vendorFolder = /^shared\/vendors\/[^/]+\//;

/**
 * The names that a file of ours declares, with its own, and the prose in its texts. References are left out: what they
 * name is declared somewhere, here or in a library.
 *
 * @param file its path from the root, with slashes
 */
export function readMentions(file: string, source: string): readonly Mention[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mentions: Mention[] = [{ place: "names", text: basename(file).replace(/\.[a-z.]+$/, ""), file, line: 1 }];
  const isTest = file.startsWith("test/");
  const isVendors = vendorFolder.test(file);
  const add = (place: Mention["place"], text: string, node: ts.Node): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    mentions.push({ place, text, file, line: line + 1 });
  };
  // A stack of our own: no source is too deep.
  const open: ts.Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = declaredName(node, isVendors);
    if (name !== undefined) add("names", name.text, name);
    const text = textOf(node);
    if (text !== undefined && !isTest) {
      if (/\s/.test(text.trim())) add("prose", text, node);
      else if (!isVendors && /^[A-Za-z][\w.-]*$/.test(text)) add("names", text, node);
    }
    ts.forEachChild(node, (child) => {
      open.push(child);
    });
  }
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

/** Text that the code holds; where a file is imported from is none. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node)) {
    return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) ? undefined : node.text;
  }
  const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
  return isPart || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;
}
