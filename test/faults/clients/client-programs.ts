import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasPython, virtualEnvironment } from "../../support/python/virtual-environment.ts";
import type { ClientProgram } from "./client-program.ts";

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * One program for each language that the gateway has a client for.
 *
 * @param say says which client is left out, since this machine does not have its language
 */
export async function clientPrograms(say: (line: string) => void): Promise<readonly ClientProgram[]> {
  const programs: ClientProgram[] = [
    { language: "TypeScript", command: process.execPath, args: [fileAt("typescript-program.ts")] },
  ];
  if (!(await hasPython())) {
    say("without the client for Python: this machine has no Python 3.11 with venv");
    return programs;
  }
  const environment = await virtualEnvironment(fileAt("../../clients/python/requirements.txt"), say);
  const env = { PYTHONPATH: fileAt("../../../infra/clients/python"), PYTHONDONTWRITEBYTECODE: "1" };
  programs.push({ language: "Python", command: join(environment, "python"), args: [fileAt("python_program.py")], env });
  return programs;
}
