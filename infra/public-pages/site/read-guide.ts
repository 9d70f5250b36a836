import { readFileSync } from "node:fs";
import { clientPackages } from "../../clients/client-packages.ts";
import { type Guide, root } from "./guides.ts";
import { operationTable } from "./operation-table.ts";
import { problemSections } from "./problem-sections.ts";
import { publishedChanges } from "./published-changes.ts";
import type { SearchedDocument } from "./search/document-entries.ts";

/** What a stage has that its guides show. */
export interface Shown {
  readonly guides: readonly Guide[];
  readonly document: SearchedDocument;
}

/** What the code has and a guide shows, by the comment that marks its place. */
const generated: Readonly<Record<string, (guide: Guide, shown: Shown) => string>> = {
  problems: problemSections,
  changelog: () => publishedChanges(readFileSync(new URL("CHANGELOG.md", root), "utf8")),
  clients: clientList,
  vendors: (_guide, { guides }) => vendorList(guides),
  operations: ({ vendor = "" }, { document }) => operationTable(vendor, document),
};

/**
 * The Markdown of a guide, with what is generated in its place.
 *
 * @throws Error for a comment that names nothing generated
 */
export function readGuide(guide: Guide, shown: Shown): string {
  return readFileSync(new URL(guide.file, root), "utf8").replaceAll(/^<!-- (.*) -->$/gm, (_, what: string) => {
    if (what.startsWith("samples ")) return `\`\`\`samples\n${what.slice("samples ".length)}\n\`\`\``;
    const generate = generated[what];
    if (generate === undefined) throw new Error(`${guide.file}: there is nothing to insert for "${what}".`);
    return generate(guide, shown);
  });
}

function vendorList(guides: readonly Guide[]): string {
  const ofVendors = guides.filter(({ vendor }) => vendor !== undefined);
  return ofVendors.map(({ name, title }) => `- [${title}](/docs/${name}), under \`/v1/${name}\``).join("\n");
}

function clientList(): string {
  const rows = Object.values(clientPackages).map(
    ({ language, file, install }) =>
      `| ${language} | [\`${file}\`](/clients/${file}) | \`${install(`<gateway>/clients/${file}`)}\` |`,
  );
  return ["| language | package | install |", "|---|---|---|", ...rows].join("\n");
}
