import { statSync } from "node:fs";
import type { Assembly } from "../assembly.ts";
import type { Resource } from "../template/resource.ts";
import { functionNameOf } from "../template/resource-values.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";
import type { RoleSpec } from "./roles.ts";

export interface FunctionSpec {
  /** The physical name. */
  readonly name: string;
  /** The name in logs and tests. */
  readonly shortName: string;
  /** The directory of its code. */
  readonly codeDir: string;
  /** `<file>.<export>` */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** The maximum of concurrent instances, if the template sets one. */
  readonly reservedConcurrency?: number;
  readonly role: RoleSpec;
  /** The names under which it can be invoked as well. */
  readonly aliases: readonly string[];
  /** Whether Lambda lets the function run in a loop of messages. */
  readonly recursiveLoop: "Allow" | "Terminate";
}

interface FunctionContext {
  readonly shortName: string;
  readonly assembly: Assembly;
  readonly role: RoleSpec;
  readonly aliases: readonly string[] | undefined;
}

/** The aliases of each function, by its physical name. All name the newest code here. */
export function aliasesByFunction(aliases: readonly Resource[]): ReadonlyMap<string, readonly string[]> {
  const named = aliases.map(
    (alias) => [functionNameOf(alias.requiredText("FunctionName")), alias.requiredText("Name")] as const,
  );
  return new Map([...Map.groupBy(named, ([name]) => name)].map(([name, of]) => [name, of.map(([, alias]) => alias)]));
}

/** @throws UnsupportedTemplateError for code that is no asset of the assembly and for runtimes other than Node's. */
export function readFunction(
  resource: Resource,
  { shortName, assembly, role, aliases = [] }: FunctionContext,
): FunctionSpec {
  const key = resource.object("Code")["S3Key"];
  const codeDir = typeof key === "string" ? assembly.assets.get(key) : undefined;
  if (codeDir === undefined || !statSync(codeDir).isDirectory()) {
    throw new UnsupportedTemplateError(resource.where, "its code is not a directory among the assembly's assets.");
  }
  const runtime = resource.requiredText("Runtime");
  if (!runtime.startsWith("nodejs"))
    throw new UnsupportedTemplateError(resource.where, `the runtime ${runtime} is not there.`);
  const variables = resource.object("Environment")["Variables"] ?? {};
  const reserved = resource.number("ReservedConcurrentExecutions");
  return {
    name: resource.name,
    shortName,
    codeDir,
    handler: resource.requiredText("Handler"),
    environment: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
    // Lambda's own defaults: 3 seconds, 128 MB.
    timeoutSeconds: resource.number("Timeout") ?? 3,
    memoryMb: resource.number("MemorySize") ?? 128,
    ...(reserved === undefined ? {} : { reservedConcurrency: reserved }),
    role,
    aliases,
    recursiveLoop: resource.text("RecursiveLoop") === "Allow" ? "Allow" : "Terminate",
  };
}
