import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { draftFromOpenApi } from "./openapi/draft-from-openapi.ts";
import { scaffoldVendor, titleOf } from "./scaffold-vendor.ts";
import { templateDraft } from "./template-draft.ts";
import type { VendorDraft } from "./vendor-draft.ts";

const usage = `usage: npm run new-vendor <id>
       npm run new-vendor -- [<id>] --from <openapi.yaml or .json> [--webhooks <scheme>]`;

const schemes = ["md-integrations", "hmac", "stripe", "shared-header", "basic", "standard-webhooks"] as const;

const root = fileURLToPath(new URL("../../", import.meta.url));

/** An id from the document's title: its words in lower case. */
function idOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/\b(?:the|api|rest|openapi)\b/g, " ")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^[-0-9]+|-+$/g, "");
}

function withScheme(draft: VendorDraft, scheme: string | undefined): VendorDraft {
  if (scheme === undefined) return draft;
  const known = schemes.find((one) => one === scheme);
  if (known === undefined) throw new Error(`--webhooks must be one of ${schemes.join(", ")}.`);
  return {
    ...draft,
    webhook: { scheme: known, ...(known === "hmac" || known === "shared-header" ? { header: "x-signature" } : {}) },
  };
}

function run(args: readonly string[]): readonly string[] {
  const options = { from: { type: "string" }, webhooks: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [given, ...others] = positionals;
  if (others.length > 0 || (given === undefined && values.from === undefined)) throw new Error(usage);
  const fromDocument =
    values.from === undefined
      ? undefined
      : draftFromOpenApi(readFileSync(values.from, "utf8"), titleOf(given ?? "vendor"));
  const id = given ?? idOf(fromDocument?.title ?? "");
  if (id === "") throw new Error(`The document's title gives no id. ${usage}`);
  const draft = withScheme(fromDocument ?? templateDraft(id, titleOf(id)), values.webhooks);
  const written = scaffoldVendor(root, id, draft);
  const sources = written.filter((path) => path.endsWith(".ts"));
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  spawnSync(process.execPath, [biome, "check", "--write", ...sources], { cwd: root, stdio: "ignore" });
  const notes =
    draft.notes.length === 0
      ? []
      : ["", "To check (also in the vendor's README):", ...draft.notes.map((note) => `- ${note}`)];
  return [...written, ...notes, "", "Next: docs/add-a-vendor.md, step 2."];
}

try {
  console.log(run(process.argv.slice(2)).join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
