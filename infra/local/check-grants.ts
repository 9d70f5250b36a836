import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localConnections } from "./connections.ts";
import { account } from "./emulators/start-emulators.ts";
import { keptGrants } from "./grants/kept-grants.ts";
import { reportGrants } from "./grants/unused-grants.ts";
import { readAssembly } from "./runner/assembly.ts";
import { readDeployment } from "./runner/deployment/read-deployment.ts";
import type { GrantUse } from "./runner/lambda/role-access.ts";
import { synthesize } from "./synthesize.ts";

// Lists the grants of the functions' roles that no test has used, after `GRANT_LOG=.local/grants npm test`.

const dir = process.env["GRANT_LOG"] ?? ".local/grants";

function readUses(): readonly GrantUse[] {
  if (!existsSync(dir)) return [];
  const lines = readdirSync(dir).flatMap((file) => readFileSync(join(dir, file), "utf8").split("\n"));
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as GrantUse);
}

async function localFunctions() {
  const outDir = mkdtempSync(join(tmpdir(), "rx-gateway-grants-"));
  try {
    await synthesize(outDir);
    const parameters = { SimulatorOrigin: "http://127.0.0.1:1", EgressAllow: "127.0.0.1:1", TimeScale: "1" };
    const target = { ...account, sqsEndpoint: "http://127.0.0.1:1", parameters };
    return readDeployment(readAssembly(outDir), target).functions;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Connections before vendors: the name of a connection begins with its vendor's. */
const names = [
  ...localConnections.map(({ vendor, connection }) => [`${vendor}/${connection}`, "<vendor>/<connection>"] as const),
  ...localConnections.map(({ vendor }) => [vendor, "<vendor>"] as const),
];

const uses = readUses();
if (uses.length === 0) throw new Error(`${dir} has no uses. Run the tests with GRANT_LOG=${dir} first.`);
const { unused, outdated } = reportGrants(await localFunctions(), uses, keptGrants, names);
for (const { functionName, action, resource } of unused) console.log(`unused: ${functionName} ${action} ${resource}`);
for (const { functionName, action, resource } of outdated)
  console.log(`a reason that is out of date: ${functionName} ${action} ${resource}`);
console.log(`${unused.length} grants are unused, ${keptGrants.length} are kept for a reason.`);
if (unused.length + outdated.length > 0) process.exitCode = 1;
