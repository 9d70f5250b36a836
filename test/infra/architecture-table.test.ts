import { readFileSync } from "node:fs";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { stages } from "../../infra/stages.ts";

interface FunctionRow {
  readonly trigger: string;
  readonly tables: readonly string[];
  readonly buckets: readonly string[];
}

const architecture = readFileSync(new URL("../../docs/architecture.md", import.meta.url), "utf8");
const vendors = Object.keys(stages.dev.connections);

/** The table of functions, with a row for each vendor's. */
function documentedFunctions(): ReadonlyMap<string, FunctionRow> {
  const section = architecture.split("## Functions\n")[1]?.split("\n## ")[0] ?? "";
  const named = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  const rows = section.split("\n").flatMap((line) => {
    const [, name = "", trigger = "", , tables = "", buckets = ""] = line.split("|").map((cell) => cell.trim());
    const [id] = named(name);
    if (id === undefined) return [];
    const of = (vendor: string) =>
      [
        id.replace("<vendor>", vendor),
        { trigger: trigger.replaceAll("<vendor>", vendor), tables: named(tables), buckets: named(buckets) },
      ] as const;
    return id.includes("<vendor>") ? vendors.map(of) : [of("")];
  });
  return new Map(rows);
}

describe("the table of functions in docs/architecture.md", () => {
  let template: Template;
  let queues: Readonly<Record<string, { readonly Properties: { readonly QueueName: string } }>>;
  let functions: ReadonlyMap<string, { readonly id: string; readonly variables: readonly string[] }>;
  beforeAll(() => {
    const stacks = addStage(new App(), stages.dev);
    template = Template.fromStack(stacks.gateway);
    const allQueues = Object.values(stacks).map((stack) => Template.fromStack(stack).findResources("AWS::SQS::Queue"));
    queues = Object.assign({}, ...allQueues);
    const found = Object.entries(template.findResources("AWS::Lambda::Function")).flatMap(([id, { Properties }]) => {
      const name = String(Properties.FunctionName ?? "");
      if (!name.startsWith("rx-gateway-dev-")) return [];
      const variables = Object.keys(Properties.Environment?.Variables ?? {});
      return [[name.slice("rx-gateway-dev-".length), { id, variables }] as const];
    });
    functions = new Map(found);
  });

  it("has every function of the template, and no other", () => {
    expect([...documentedFunctions().keys()].toSorted()).toEqual([...functions.keys()].toSorted());
  });

  it("has each function's tables and buckets", () => {
    const bound = (variables: readonly string[], ending: string) =>
      variables
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length).toLowerCase())
        .toSorted();
    for (const [name, { tables, buckets }] of documentedFunctions()) {
      const { variables = [] } = functions.get(name) ?? {};
      expect([name, tables.toSorted(), buckets.toSorted()]).toEqual([
        name,
        bound(variables, "_TABLE"),
        bound(variables, "_BUCKET"),
      ]);
    }
  });

  it("has each function's queues as its triggers", () => {
    const sources = Object.values(template.findResources("AWS::Lambda::EventSourceMapping")).map(({ Properties }) => {
      // A queue of the state's stack is imported, by an export whose name holds the queue's logical id.
      const source = JSON.stringify(Properties.EventSourceArn);
      const [, queue] = Object.entries(queues).find(([id]) => source.includes(id)) ?? [];
      return { id: Properties.FunctionName.Ref, queue: queue?.Properties.QueueName.slice("rx-gateway-dev-".length) };
    });
    for (const [name, { trigger }] of documentedFunctions()) {
      const triggers = sources.filter(({ id }) => id === functions.get(name)?.id).map(({ queue }) => queue);
      const documented = [...trigger.matchAll(/queue `([^`]+)`/g)].map(([, queue]) => queue);
      expect([name, documented.toSorted()]).toEqual([name, triggers.toSorted()]);
    }
  });
});
