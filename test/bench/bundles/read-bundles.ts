import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The code of one function, as an assembly deploys it. */
export interface Bundle {
  /** The function's name without `rx-gateway-<stage>-`; of functions with the same code and settings, the first one. */
  readonly name: string;
  /** The module with its handler. */
  readonly module: string;
  /** Of the module. */
  readonly bytes: number;
  /** The function's environment; what only a deployment knows is a placeholder. */
  readonly environment: Readonly<Record<string, string>>;
}

/** For a value that only a deployment knows; one of them has to be a number. */
const placeholder = "1";

interface Resource {
  readonly Type: string;
  readonly Properties?: {
    readonly FunctionName?: unknown;
    readonly Code?: { readonly S3Key?: unknown };
    readonly Environment?: { readonly Variables?: Readonly<Record<string, unknown>> };
  };
}

/**
 * The bundles of an assembly, sorted by name. One bundle serves several functions; it is listed once.
 *
 * @param assembly a folder that `cdk synth` wrote
 */
export function readBundles(assembly: string): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const file of readdirSync(assembly).filter((name) => name.endsWith(".template.json"))) {
    const template = JSON.parse(readFileSync(join(assembly, file), "utf8")) as {
      readonly Resources?: Readonly<Record<string, Resource>>;
    };
    for (const resource of Object.values(template.Resources ?? {})) {
      const { FunctionName: name, Code } = resource.Properties ?? {};
      if (resource.Type !== "AWS::Lambda::Function" || typeof name !== "string") continue;
      const module = join(assembly, `asset.${String(Code?.S3Key).replace(/\.zip$/, "")}`, "index.mjs");
      const bundle = {
        name: name.replace(/^rx-gateway-[^-]+-/, ""),
        module,
        bytes: statSync(module).size,
        environment: environmentOf(resource),
      };
      const known = bundles.get(module);
      if (known === undefined || bundle.name < known.name) bundles.set(module, bundle);
    }
  }
  return [...bundles.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function environmentOf({ Properties }: Resource): Readonly<Record<string, string>> {
  const variables = Object.entries(Properties?.Environment?.Variables ?? {});
  return {
    // Lambda sets it for every function.
    AWS_LAMBDA_FUNCTION_NAME: String(Properties?.FunctionName),
    ...Object.fromEntries(variables.map(([name, value]) => [name, typeof value === "string" ? value : placeholder])),
  };
}
