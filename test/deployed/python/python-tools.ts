import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { virtualEnvironment } from "../../support/python/virtual-environment.ts";

/** Paths of the programs in the virtual environment. */
export interface PythonTools {
  readonly ministack: string;
  readonly cfnLint: string;
}

const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));

/**
 * The virtual environment with ministack and cfn-lint.
 *
 * @throws Error when there is no Python, or the packages cannot be installed
 */
export async function pythonTools(say: (line: string) => void): Promise<PythonTools> {
  const programs = await virtualEnvironment(requirements, say);
  return { ministack: join(programs, "ministack"), cfnLint: join(programs, "cfn-lint") };
}
