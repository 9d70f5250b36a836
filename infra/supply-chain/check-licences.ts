import satisfies from "spdx-satisfies";
import { type Component, isDeployed } from "./sbom.ts";

/** Licences under which a package may be part of what a company deploys: all of them permissive. */
const deployable = [
  "Apache-2.0",
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "Unlicense",
  "Python-2.0",
];

/** Licences of tools, which are run and not given on: also those that bind changes of their own files. */
const usable = [...deployable, "MPL-2.0", "WTFPL", "CC0-1.0", "CC-BY-3.0"];

/** Packages whose manifest does not name their licence; each was read in the file named here. */
const readInFiles: Readonly<Record<string, { readonly licence: string; readonly file: string }>> = {
  "decko@1.2.0": { licence: "MIT", file: "LICENSE" },
  // Its manifest has a list of objects, which npm does not read.
  "httpntlm@1.8.13": { licence: "MIT", file: "LICENSE" },
  "stack-trace@0.0.9": { licence: "MIT", file: "License" },
  "stickyfill@1.1.1": { licence: "MIT", file: "LICENSE" },
  // Its manifest says "BSD", which is no SPDX identifier.
  "url-template@2.0.8": { licence: "BSD-3-Clause", file: "LICENSE" },
};

/** The licence of a component as an SPDX expression; `undefined` where its manifest has none. */
function licenceOf({ name, version, licenses = [] }: Component): string | undefined {
  const named = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? "");
  if (named.length > 0) return named.map((one) => `(${one})`).join(" AND ");
  return readInFiles[`${name}@${version}`]?.licence;
}

/** One sentence for each component whose licence is absent, unreadable or not allowed for its use. */
export function checkLicences(components: readonly Component[]): readonly string[] {
  return components.flatMap((component) => {
    const { name, version } = component;
    const licence = licenceOf(component);
    if (licence === undefined) return [`${name}@${version} names no licence: read its files, and add what they say.`];
    const allowed = isDeployed(component) ? deployable : usable;
    const use = isDeployed(component) ? "deployed" : "a tool";
    return isAllowed(licence, allowed) ? [] : [`${name}@${version} is ${use} under ${licence}, which is not allowed.`];
  });
}

function isAllowed(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    // No SPDX expression: a text such as "SEE LICENSE IN x".
    return false;
  }
}
