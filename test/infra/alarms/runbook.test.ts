import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gatewayTemplate, kindOf } from "../../support/alarms/stage-alarms.ts";
import { readTemplateAlarms } from "../../support/alarms/template-alarms.ts";

const runbook = readFileSync(new URL("../../../docs/runbook.md", import.meta.url), "utf8");
const chapter = runbook.slice(runbook.indexOf("\n## Alarms\n"), runbook.indexOf("\n## Erasing a patient's data\n"));
const sections = chapter.split(/^### /m).slice(1);

const templates = (["dev", "prod"] as const).map((stage) => ({ stage, template: gatewayTemplate(stage) }));
const kinds = new Set(
  templates.flatMap(({ stage, template }) => {
    const { alarms, composites } = readTemplateAlarms(template, stage);
    return [...alarms, ...composites].map(({ name }) => kindOf(name));
  }),
);

describe("the runbook", () => {
  it("has a section for each alarm of the templates, and for no other", () => {
    const headings = sections.flatMap((section) => section.slice(0, section.indexOf("\n")).split(", "));
    expect(headings.toSorted()).toEqual([...kinds].toSorted());
  });

  it("names each kind of alarm in its table of causes", () => {
    const table = chapter.slice(chapter.indexOf("| cause |"), chapter.indexOf("An alarm that is in alarm"));
    const notifying = new Set(
      templates.flatMap(({ stage, template }) => {
        const { alarms, composites } = readTemplateAlarms(template, stage);
        return [...alarms, ...composites].filter(({ notifies }) => notifies).map(({ name }) => kindOf(name));
      }),
    );
    for (const kind of notifying) expect(table, kind).toContain(`\`${kind}\``);
  });

  it("has commands whose names are those of the templates", () => {
    const named = [...chapter.matchAll(/rx-gateway-<stage>(-[a-z][a-z-]*[a-z])?/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(8);
    for (const { stage, template } of templates) {
      const physical = JSON.stringify(template.Resources);
      for (const name of named) expect(physical).toContain(`"rx-gateway-${stage}${name}"`.replace(/"$/, ""));
    }
  });
});
