import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildFunctions, functionNames } from "../constructs/function-bundles.ts";
import { checkLicences } from "./check-licences.ts";
import { checkLock, type Lock, type Manifest, packageIn } from "./check-lock.ts";
import { readAudit } from "./read-audit.ts";
import { isDeployed, markDeployed, packageFolders, type Sbom } from "./sbom.ts";

/** Packages that are in a file that the gateway serves, with their dependencies: the scripts of its pages. */
const servedPackages = ["@preact/signals", "@scalar/api-reference", "lossless-json", "minisearch", "preact", "uplot"];

const outputFile = process.argv[2] ?? ".local/sbom.cdx.json";

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

/** Runs npm; it may fail, and writes what it found nevertheless. */
function npm(...args: readonly string[]): string {
  const { stdout, error } = spawnSync("npm", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined) throw error;
  return stdout;
}

/** The source files of all functions' bundles, by their source maps. */
function bundledSources(): readonly string[] {
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-sbom-"));
  try {
    buildFunctions(functionNames, outdir);
    return functionNames.flatMap(
      (name) => readJson<{ readonly sources: readonly string[] }>(join(outdir, name, "index.mjs.map")).sources,
    );
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function readSbom(lock: Lock): Sbom {
  const written = JSON.parse(npm("sbom", "--sbom-format", "cyclonedx", "--package-lock-only")) as Sbom;
  const refOf = (folder: string): string => `${packageIn(folder)}@${lock.packages[folder]?.version}`;
  return markDeployed(written, {
    bundled: [...packageFolders(bundledSources())].map(refOf),
    served: servedPackages.map((name) => refOf(`node_modules/${name}`)),
  });
}

const lock = readJson<Lock>("package-lock.json");
const sbom = readSbom(lock);
const deployed = sbom.components.filter(isDeployed);
mkdirSync(dirname(outputFile), { recursive: true });
writeFileSync(outputFile, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${outputFile}: ${sbom.components.length} packages, of which ${deployed.length} are deployed.`);

const faults = [...checkLock(lock, readJson<Manifest>("package.json")), ...checkLicences(sbom.components)];
const audit = readAudit(npm("audit", "--json"), new Set(deployed.map(({ name }) => name)));
if (audit.kind === "unavailable") {
  console.log(
    `Vulnerabilities: not checked, since the registry has no audit (${audit.why.replace(/https?:\S+/g, "…")}).`,
  );
} else {
  for (const line of audit.tools) console.log(`A tool: ${line}`);
  faults.push(...audit.deployed);
}
for (const fault of faults) console.error(fault);
console.log(`${faults.length} faults in the lock file, the licences and the deployed packages.`);
process.exitCode = faults.length === 0 ? 0 : 1;
