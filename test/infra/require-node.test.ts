import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const infra = fileURLToPath(new URL("../../infra/", import.meta.url));
const root = join(infra, "..");
/** Makes Node report another version. */
const pretend = (version: string) =>
  `--import=data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;

function start(entry: string, version: string, cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pretend(version), entry], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("an entry point", () => {
  it.each([
    "infra/app.mjs",
    "infra/import-rules/main.mjs",
    "infra/local/main.mjs",
    "infra/operator/main.mjs",
    "infra/public-pages/write-document.mjs",
    "infra/vendors/new-vendor.mjs",
    "infra/vendors/write-tables.mjs",
    "infra/words/main.mjs",
    "test/bench/bundles/compare-bundles.mjs",
    "test/bench/main.mjs",
    "test/faults/main.mjs",
  ])("%s prints one line that says what to do when Node is too old", (entry) => {
    expect(start(entry, "20.20.2")).toEqual({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^This needs Node 24 and runs on Node 20\.20\.2\. Use the npm script[^\n]+\n$/),
    });
  });

  it.each(["18.0.0", "22.23.0", "23.11.1"])("does not start on Node %s", (version) => {
    expect(start("infra/operator/main.mjs", version).status).toBe(1);
  });

  it.each(["24.0.0", "26.1.0"])("starts on Node %s", (version) => {
    const { status, stdout, stderr } = start("infra/operator/main.mjs", version);
    expect(stderr).toBe("");
    expect(stdout).toContain("partners");
    expect(status).toBe(0);
  });
});

describe("the advice for a Node that is too old", () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "rx-gateway-node-"));
    mkdirSync(join(copy, "infra"));
    cpSync(join(infra, "require-node.mjs"), join(copy, "infra/require-node.mjs"));
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));
  const advice = (): string => start("infra/require-node.mjs", "20.20.2", copy).stderr;

  it("is npm ci before anything is installed", () => {
    expect(advice()).toContain("Run npm ci, which brings Node 24");
  });

  it("is npm ci without --ignore-scripts where the install scripts did not run", () => {
    // npm creates the link even then; its target is missing.
    mkdirSync(join(copy, "node_modules/node/bin"), { recursive: true });
    symlinkSync("missing", join(copy, "node_modules/node/bin/node"));
    expect(advice()).toContain("run npm ci without --ignore-scripts, or install Node 24");
  });

  it("is the npm script where Node 24 is installed", () => {
    mkdirSync(join(copy, "node_modules/node/bin"), { recursive: true });
    writeFileSync(join(copy, "node_modules/node/bin/node"), "");
    expect(advice()).toContain("npm run operator --");
  });
});

it("every npm script checks Node's version before it runs TypeScript", async () => {
  const { scripts } = (await import("../../package.json", { with: { type: "json" } })).default;
  for (const [name, script] of Object.entries(scripts)) {
    expect(script, name).not.toMatch(/\bnode \S+\.ts\b/);
    if (/vitest|cdk|depcruise/.test(script)) expect(script, name).toMatch(/^node infra\/require-node\.mjs && /);
  }
});
