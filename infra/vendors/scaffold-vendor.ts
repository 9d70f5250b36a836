import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exportNameOf } from "./code.ts";
import { newVendorFiles } from "./new-vendor-files.ts";
import { templateDraft } from "./template-draft.ts";
import type { VendorDraft } from "./vendor-draft.ts";

const registry = "shared/vendors/registry/registered-vendors.ts";

/** Words that TypeScript does not take as a name; only those that can be an id. */
const reservedWords =
  /^(?:await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/;

/** The title that an id suggests: `acme-pets` is `Acme Pets`. */
export function titleOf(id: string): string {
  return id.replaceAll(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash && " ") + letter.toUpperCase());
}

/**
 * Writes a new vendor's files and adds its line to the registry.
 *
 * @param root the repository
 * @param draft what is known of the vendor; the template unless given
 * @returns the paths that were written
 * @throws Error for an invalid id, or a vendor that already exists
 */
export function scaffoldVendor(
  root: string,
  id: string,
  draft: VendorDraft = templateDraft(id, titleOf(id)),
): readonly string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    throw new Error("A vendor's id consists of lower-case words with hyphens, such as acme-pets.");
  }
  if (reservedWords.test(id))
    throw new Error(`The id ${id} is a word of TypeScript. Choose a longer one, such as ${id}-api.`);
  if (existsSync(join(root, "shared/vendors", id))) throw new Error(`The vendor ${id} already exists.`);
  const files = newVendorFiles(id, draft);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const [comment = "", ...lines] = readFileSync(join(root, registry), "utf8").trimEnd().split("\n");
  const added = [...lines, `export { ${exportNameOf(id)} } from "../${id}/descriptor.ts";`].toSorted(byPath);
  writeFileSync(join(root, registry), `${[comment, ...added].join("\n")}\n`);
  return [...files.keys(), registry];
}

/** The formatter's order of exports. */
function byPath(a: string, b: string): number {
  const [one, other] = [a, b].map((line) => line.slice(line.indexOf("from ")));
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
