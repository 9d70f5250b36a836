import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CfnTemplate } from "./template/cloudformation.ts";

export interface Assembly {
  /** Stacks in the order of deployment: a stack that others import from comes first. */
  readonly stacks: readonly { readonly name: string; readonly template: CfnTemplate }[];
  /** Directories and files of code, by the S3 key that the templates use for them. */
  readonly assets: ReadonlyMap<string, string>;
}

interface Manifest {
  readonly artifacts: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly properties?: {
          readonly templateFile?: string;
          readonly stackName?: string;
          readonly file?: string;
        };
      }
    >
  >;
}

interface AssetManifest {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path: string };
        readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
      }
    >
  >;
}

/** The value of the output of this name, where a template has one that is a text. */
export function outputNamed({ stacks }: Assembly, name: string): string | undefined {
  const values = stacks.map(({ template }) => template.Outputs?.[name]?.Value);
  return values.find((value) => typeof value === "string");
}

/** Reads a synthesized assembly (`cdk.out`): its templates, and the directories of its functions' code. */
export function readAssembly(dir: string): Assembly {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(dir, file), "utf8")) as T;
  const artifacts = Object.entries(read<Manifest>("manifest.json").artifacts);
  const stacks = artifacts.flatMap(([id, { type, properties }]) =>
    type === "aws:cloudformation:stack" && properties?.templateFile !== undefined
      ? [{ name: properties.stackName ?? id, template: read<CfnTemplate>(properties.templateFile) }]
      : [],
  );
  const files = artifacts.flatMap(([, { type, properties }]) =>
    type === "cdk:asset-manifest" && properties?.file !== undefined
      ? Object.values(read<AssetManifest>(properties.file).files)
      : [],
  );
  const assets = files.flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ objectKey }) => [objectKey, resolve(dir, source.path)] as const),
  );
  return { stacks, assets: new Map(assets) };
}
