import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArchivedFile } from "../../archive/archived-file.ts";
import { zipOf } from "../../archive/zip.ts";
import { pythonVersion } from "./python-version.ts";
import { unusualOperationsSource } from "./unusual-operations-source.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const client = join(root, "infra/clients/python");

/** What the client imports, apart from Python itself. `httpx` brings `anyio`. */
const requirements = ["anyio >=4,<5", "attrs >=23.1", "httpx >=0.28,<1"];

/**
 * The client for Python as a wheel (https://packaging.python.org/en/latest/specifications/binary-distribution-format/), packed
 * without Python. The same sources, version and document give the same bytes.
 *
 * @param document the OpenAPI document of the stage, whose operations the wheel has
 * @param version of `package.json`
 * @throws Error for a version that Python does not have
 */
export function buildWheel(document: string, version: string): Uint8Array {
  const info = `rx_gateway-${pythonVersion(version)}.dist-info`;
  const files: ArchivedFile[] = [
    ...sourcesOf(document),
    [`${info}/METADATA`, metadata(pythonVersion(version))],
    [`${info}/WHEEL`, "Wheel-Version: 1.0\nGenerator: rx-gateway\nRoot-Is-Purelib: true\nTag: py3-none-any\n"],
    [`${info}/licenses/LICENSE`, readFileSync(join(root, "LICENSE"))],
  ];
  const record = [...files.map(recordLine), `${info}/RECORD,,`, ""].join("\n");
  return zipOf([...files, [`${info}/RECORD`, record]]);
}

const tablePath = "rx_gateway/unusual_operations.py";

/** The sources, without the operations of vendors that the document does not have. */
function sourcesOf(document: string): readonly ArchivedFile[] {
  const packages = operationPackages(document);
  const paths = globSync("rx_gateway/**/{*.py,py.typed}", { cwd: client }).map((path) => path.replaceAll("\\", "/"));
  return paths
    .filter((path) => {
      const [, name] = /^rx_gateway\/api\/([^/]+)\//.exec(path) ?? [];
      return name === undefined || packages.has(name);
    })
    .toSorted()
    .map((path) => [path, path === tablePath ? unusualOperationsSource(document) : readFileSync(join(client, path))]);
}

/** The packages of `rx_gateway.api`: one for each vendor, and one for each tag of the gateway's own. */
function operationPackages(document: string): ReadonlySet<string> {
  const { paths } = JSON.parse(document) as {
    readonly paths: Record<string, Record<string, { readonly tags?: readonly string[] }>>;
  };
  const tags = Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ tags: [tag = ""] = [] }) => tag));
  return new Set(
    tags.map((tag) =>
      tag
        .replace(/:.*/, "")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "_"),
    ),
  );
}

function metadata(version: string): string {
  return [
    "Metadata-Version: 2.4",
    "Name: rx-gateway",
    `Version: ${version}`,
    "Summary: A typed client of Rx Gateway.",
    "License-Expression: Apache-2.0",
    "License-File: LICENSE",
    "Requires-Python: >=3.11",
    ...requirements.map((requirement) => `Requires-Dist: ${requirement}`),
    "Description-Content-Type: text/markdown",
    "",
    readFileSync(join(client, "README.md"), "utf8"),
  ].join("\n");
}

function recordLine([path, content]: ArchivedFile): string {
  const bytes = Buffer.from(content);
  return `${path},sha256=${createHash("sha256").update(bytes).digest("base64url")},${bytes.length}`;
}
