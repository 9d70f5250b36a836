/** What is read of a CycloneDX component; the rest passes as npm writes it. */
export interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** A CycloneDX document as `npm sbom --sbom-format cyclonedx` writes it. */
export interface Sbom {
  readonly metadata: { readonly component: { readonly name: string; readonly "bom-ref": string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The folders of the packages that these source files are of; a file of the project itself is of none. */
export function packageFolders(sources: readonly string[]): ReadonlySet<string> {
  const folders = sources.map((source) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0]);
  return new Set(folders.filter((folder) => folder !== undefined));
}

/** A component and everything that it depends on, by their references. */
function withDependencies({ dependencies }: Sbom, refs: readonly string[]): ReadonlySet<string> {
  const dependsOn = new Map(dependencies.map((entry) => [entry.ref, entry.dependsOn]));
  const found = new Set<string>();
  const open = [...refs];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    open.push(...(dependsOn.get(ref) ?? []));
  }
  return found;
}

/**
 * Marks what is deployed: `required` for packages whose code is in a bundle or in a file that the gateway serves,
 * `excluded` for those that only build, test and run it locally (CycloneDX 1.5, `component.scope`).
 *
 * @param deployed.bundled the packages in the functions' bundles, as `<name>@<version>`
 * @param deployed.served packages of which the gateway serves a file that has their dependencies in it
 * @throws Error for a package that the document does not have: it would be incomplete
 */
export function markDeployed(
  sbom: Sbom,
  deployed: { readonly bundled: readonly string[]; readonly served: readonly string[] },
): Sbom {
  const known = new Set(sbom.components.map((component) => component["bom-ref"]));
  const missing = [...deployed.bundled, ...deployed.served].filter((ref) => !known.has(ref));
  if (missing.length > 0)
    throw new Error(`The bill of materials lacks ${missing.join(", ")}, which the gateway deploys.`);
  const required = new Set([...deployed.bundled, ...withDependencies(sbom, deployed.served)]);
  const components = sbom.components.map((component) => ({
    ...component,
    scope: required.has(component["bom-ref"]) ? "required" : "excluded",
  }));
  // npm names the project by its folder.
  const component = { ...sbom.metadata.component, name: "rx-gateway" };
  return { ...sbom, metadata: { ...sbom.metadata, component }, components };
}

/** Whether a component is part of what is deployed, in a document that `markDeployed` made. */
export const isDeployed = ({ scope }: Component): boolean => scope === "required";
