import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProcessFailed, runProcess } from "../../support/processes/run-process.ts";
import { pythonTools } from "../python/python-tools.ts";
import { ignoredRules } from "./ignored-rules.ts";

/** Types and properties differ between regions; these are of three continents. */
const regions = ["us-east-1", "us-west-2", "ca-central-1", "ap-southeast-2"];

/** Lints the templates of every stage but `local`, which is not deployed. */
const out = mkdtempSync(join(tmpdir(), "rx-gateway-templates-"));
try {
  const { cfnLint } = await pythonTools((line) => console.log(line));
  const { STAGE, ...environment } = process.env;
  const env = { ...environment, REHEARSAL: "1", CDK_OUTDIR: out };
  await runProcess(process.execPath, ["infra/app.ts"], { env });
  const templates = globSync(join(out, "*.template.json"));
  const ignored = Object.keys(ignoredRules);
  await runProcess(cfnLint, ["--regions", ...regions, "--ignore-checks", ...ignored, "--template", ...templates]);
  console.log(`${templates.length} templates are valid in ${regions.join(", ")}.`);
} catch (error) {
  console.error(error instanceof ProcessFailed ? error.output : error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
