import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A directory of this test run, for what its tests share. */
    runDir: string;
  }
}

/** Creates the directory of the run; the first test that needs the assembly writes it there (`withAssembly`). */
export default function setup(project: TestProject): () => void {
  const runDir = mkdtempSync(join(tmpdir(), "rx-gateway-test-run-"));
  project.provide("runDir", runDir);
  return () => rmSync(runDir, { recursive: true, force: true });
}
