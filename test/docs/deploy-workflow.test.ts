import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { stages } from "../../infra/stages.ts";
import manifest from "../../package.json" with { type: "json" };

interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: { readonly STAGE: string };
  readonly steps: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: { readonly path?: string };
  }[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = readFileSync(join(root, "docs/deploy/github-workflow.yml"), "utf8");
const { jobs } = parse(text) as { readonly jobs: Readonly<Record<"build" | "dev" | "prod", Job>> };
const commands = (job: Job): readonly string[] => job.steps.flatMap(({ run }) => run ?? []);

const dir = mkdtempSync(join(tmpdir(), "rx-gateway-workflow-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("the workflow that deploys to two accounts", () => {
  test("deploys dev after the tests, and prod after dev, each in the environment that holds its role", () => {
    expect(jobs.dev).toMatchObject({ needs: "build", environment: "dev", env: { STAGE: "dev" } });
    expect(jobs.prod).toMatchObject({ needs: "dev", environment: "prod", env: { STAGE: "prod" } });
    expect(Object.keys(stages)).toEqual(expect.arrayContaining(["dev", "prod"]));
    expect(commands(jobs.build)).toContain("npm test");
    expect(jobs.build.permissions).toBeUndefined();
  });

  test("runs scripts that exist, and pins every action by its commit", () => {
    const all = Object.values(jobs).flatMap(commands);
    const scripts = all.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
    expect(scripts).toContain("synth");
    for (const script of scripts) expect(manifest.scripts).toHaveProperty(script);
    for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  test("synthesizes both stages at once, into the assembly that it deploys", { timeout: 180_000 }, () => {
    const synth = commands(jobs.build).find((command) => command.startsWith("npm run synth")) ?? "";
    const [npm = "", ...args] = synth.replace("--output cdk.out", `--output ${dir}`).split(" ");
    const { STAGE: _, ...env } = process.env;
    const { status, stderr } = spawnSync(npm, args, { cwd: root, env, encoding: "utf8" });
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
    const deployed = (["dev", "prod"] as const).flatMap((stage) =>
      commands(jobs[stage]).flatMap((command) => {
        const name = /cdk deploy .*"(RxGateway-\$STAGE)"/.exec(command)?.[1];
        return name === undefined ? [] : name.replace("$STAGE", jobs[stage].env?.STAGE ?? "");
      }),
    );
    expect(deployed).toEqual(["RxGateway-dev", "RxGateway-prod"]);
    const templates = readdirSync(dir).filter((file) => file.endsWith(".template.json"));
    for (const name of deployed) expect(templates).toContain(`${name}.template.json`);
  });
});
