import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { remainingSteps } from "../../infra/operator/commands/remaining-steps.ts";
import { commands } from "../../infra/operator/commands.ts";

const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");

/** A chapter or section, without its heading. */
function chapter(heading: string): string {
  const start = runbook.indexOf(`\n${heading}\n`);
  return runbook.slice(start + heading.length, runbook.indexOf("\n##", start + heading.length));
}

/** The texts in code marks in the first column of the table of commands. */
const listed = [...chapter("## The operator's tool").matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text),
);

const isOf = (name: string) => (text: string) => text === name || text.startsWith(`${name} `);

describe("the runbook's table of commands", () => {
  it("has a row for each command of the operator's tool", () => {
    expect(commands.map(({ name }) => name).filter((name) => !listed.some(isOf(name)))).toEqual([]);
  });

  it("has no row for a command that does not exist", () => {
    // Shells and options stand in code marks, too.
    const own = listed.filter((text) => /^[a-z-]+ [a-z-]+ /.test(text));
    expect(own.filter((text) => !commands.some(({ name }) => isOf(name)(text)))).toEqual([]);
  });
});

it("Each command of the runbook whose result is JSON or goes to a file is run without npm's banner", () => {
  const kept = runbook.split("\n").filter((line) => /npm run .*operator -- .*(--json| > )/.test(line));
  expect(kept.length).toBeGreaterThan(1);
  expect(kept.filter((line) => !line.includes("npm run --silent operator --"))).toEqual([]);
});

it("Each link inside of the runbook leads to a heading", () => {
  const anchors = [...runbook.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...runbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

describe("the steps after a key is contained", () => {
  const counts = (count: number) => ({ count, ids: [] });
  const stepsOf = (count: number, hasValidKey: boolean) =>
    remainingSteps({
      ...{ partnerId: "prt_1", hasValidKey, disabledEndpoints: counts(count), changedSecrets: counts(count) },
      made: { inProgress: counts(0), uncertain: counts(count), otherwiseEnded: counts(0) },
    });

  it("are those of the runbook, in its words and order", () => {
    const section = chapter("### A leaked key").replaceAll("`", "");
    const steps = [...section.matchAll(/^\d\. ((?:.+\n)(?: {3}.+\n)*)/gm)].map(([, text = ""]) =>
      text.trim().replaceAll(/\s+/g, " ").replace("<partner id>", "prt_1"),
    );
    expect(stepsOf(1, false)).toEqual(steps);
  });

  it("are the decision alone where the key made nothing and was shown nothing", () => {
    expect(stepsOf(0, true)).toEqual([expect.stringContaining("disclosure")]);
  });
});
