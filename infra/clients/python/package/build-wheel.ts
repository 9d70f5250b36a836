import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArchivedFile } from "../../archive/archived-file.ts";
import { zipOf } from "../../archive/zip.ts";
import { pythonVersion } from "./python-version.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const client = join(root, "infra/clients/python");

/** What the client imports, apart from Python itself. `httpx` brings `anyio`. */
const requirements = ["anyio >=4,<5", "attrs >=23.1", "httpx >=0.28,<1"];

/**
 * The client for Python as a wheel (https://packaging.python.org/en/latest/specifications/binary-distribution-format/), packed
 * without Python. The same sources and version give the same bytes.
 *
 * @param version of `package.json`
 * @throws Error for a version that Python does not have
 */
export function buildWheel(version: string): Uint8Array {
  const info = `rx_gateway-${pythonVersion(version)}.dist-info`;
  const files: ArchivedFile[] = [
    ...sources(),
    [`${info}/METADATA`, metadata(pythonVersion(version))],
    [`${info}/WHEEL`, "Wheel-Version: 1.0\nGenerator: rx-gateway\nRoot-Is-Purelib: true\nTag: py3-none-any\n"],
    [`${info}/licenses/LICENSE`, readFileSync(join(root, "LICENSE"))],
  ];
  const record = [...files.map(recordLine), `${info}/RECORD,,`, ""].join("\n");
  return zipOf([...files, [`${info}/RECORD`, record]]);
}

function sources(): readonly ArchivedFile[] {
  const paths = globSync("rx_gateway/**/{*.py,py.typed}", { cwd: client }).map((path) => path.replaceAll("\\", "/"));
  return paths.toSorted().map((path) => [path, readFileSync(join(client, path))]);
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
