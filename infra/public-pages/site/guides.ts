import { readFileSync } from "node:fs";
import { problemSections } from "./problem-sections.ts";
import { publishedChanges } from "./published-changes.ts";

const root = new URL("../../../", import.meta.url);

/** A guide for partners: a Markdown file of `docs/partner/`. */
export interface Guide {
  /** The last segment of its address; empty for the start page. */
  readonly name: string;
  /** In the navigation. */
  readonly title: string;
}

/** In the order of the navigation. */
export const guides: readonly Guide[] = [
  { name: "", title: "Start" },
  { name: "quick-start", title: "Quick start" },
  { name: "webhooks", title: "Webhooks" },
  { name: "feed", title: "The feed" },
  { name: "idempotency", title: "Idempotency and orders" },
  { name: "outcomes", title: "Outcomes and jobs" },
  { name: "errors", title: "Errors" },
  { name: "resources", title: "Unified resources" },
  { name: "changelog", title: "Changes" },
];

/** What the code has and a guide shows, by the comment that marks its place. */
const generated: Readonly<Record<string, () => string>> = {
  problems: problemSections,
  changelog: () => publishedChanges(readFileSync(new URL("CHANGELOG.md", root), "utf8")),
};

/**
 * The Markdown of a guide, with what is generated in its place.
 *
 * @throws Error for a comment that names nothing generated
 */
export function readGuide({ name }: Guide): string {
  const file = new URL(`docs/partner/${name === "" ? "README" : name}.md`, root);
  return readFileSync(file, "utf8").replaceAll(/^<!-- (.*) -->$/gm, (_, what: string) => {
    const generate = generated[what];
    if (generate === undefined) throw new Error(`${file.pathname}: there is nothing to insert for "${what}".`);
    return generate();
  });
}
