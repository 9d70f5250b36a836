import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A directory of this test run's own, for what its tests share. */
    runDir: string;
  }
}

/** Gives the run a directory; the first test that needs the assembly puts it there (`withAssembly`). */
export default function setup(project: TestProject): () => void {
  const runDir = mkdtempSync(join(tmpdir(), "rx-gateway-test-run-"));
  project.provide("runDir", runDir);
  return () => rmSync(runDir, { recursive: true, force: true });
}
