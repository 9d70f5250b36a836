import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasPython, virtualEnvironment } from "../../support/python/virtual-environment.ts";
import type { ClientProgram } from "./client-program.ts";

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const typescriptProgram: ClientProgram = {
  language: "TypeScript",
  command: process.execPath,
  args: [fileAt("typescript-program.ts")],
};

/**
 * With an environment of its packages.
 *
 * @param say says that it is left out, since this machine does not have its language
 * @returns `undefined` where it is left out
 */
export async function pythonProgram(say: (line: string) => void): Promise<ClientProgram | undefined> {
  if (!(await hasPython())) {
    say("without the client for Python: this machine has no Python 3.11 with venv");
    return undefined;
  }
  const environment = await virtualEnvironment(fileAt("../../clients/python/requirements.txt"), say);
  const env = { PYTHONPATH: fileAt("../../../infra/clients/python"), PYTHONDONTWRITEBYTECODE: "1" };
  return { language: "Python", command: join(environment, "python"), args: [fileAt("python_program.py")], env };
}
