import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildFunctions } from "../../../infra/constructs/function-bundles.ts";

// An event without a path, which API Gateway never sends: reading it is an error that no code expects.
const script = `
const { handler } = await import(process.argv[1]);
const event = { httpMethod: "POST", resource: "/webhooks", requestContext: { requestId: "r" }, multiValueHeaders: null };
const { statusCode } = await handler(event, { getRemainingTimeInMillis: () => 1000 });
console.log(JSON.stringify({ statusCode }));`;

describe("a deployed function that fails", () => {
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-bundle-test-"));
  const module = join(outdir, "intake", "index.mjs");
  let lines: readonly Readonly<Record<string, unknown>>[] = [];
  beforeAll(() => {
    buildFunctions(["intake"], outdir);
    const url = pathToFileURL(module).href;
    const names = ["INTAKE_QUEUE_URL", "INTAKE_BUCKET", "SECRET_PREFIX"];
    const env = {
      AWS_REGION: "us-east-1",
      STAGE_CONNECTIONS: "{}",
      ...Object.fromEntries(names.map((name) => [name, "x"])),
    };
    const args = ["--input-type=module", "--eval", script, url];
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env });
    lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  });
  afterAll(() => rmSync(outdir, { recursive: true }));

  test("logs the file and the line of the source, and nothing of the machine", () => {
    expect(lines).toEqual([
      expect.objectContaining({ event: "request.failed", error: "TypeError", frame: expect.any(String) }),
      { statusCode: 500 },
    ]);
    const [, file = "", line] = /^(shared\/lambda\/[a-z-]+\.ts):(\d+):\d+$/.exec(String(lines[0]?.["frame"])) ?? [];
    expect(readFileSync(file, "utf8").split("\n")[Number(line) - 1]).toContain("path");
  });

  test("has a map that its module does not name, with paths in this project and no text of the sources", () => {
    expect(readFileSync(module, "utf8")).not.toContain("sourceMappingURL");
    const map = JSON.parse(readFileSync(`${module}.map`, "utf8")) as {
      readonly sources: readonly string[];
      readonly sourcesContent?: unknown;
    };
    expect(map.sources.filter((source) => !/^(?:functions|shared|infra|node_modules)\//.test(source))).toEqual([]);
    expect(map.sourcesContent).toBeUndefined();
  });
});
