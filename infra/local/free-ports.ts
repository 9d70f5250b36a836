import { createServer } from "node:net";
import { portVariables, type Settings, UserError } from "./settings.ts";

/**
 * Checks that the ports are free, before the seconds that synthesis takes.
 *
 * @throws UserError naming the port that is in use and the variable that changes it.
 */
export async function checkPorts(ports: Settings["ports"]): Promise<void> {
  for (const name of ["gateway", "simulators", "receiver"] as const) {
    if (!(await isFree(ports[name]))) throw portTaken(ports[name], portVariables[name]);
  }
}

/** The same error for a port that came into use later; `undefined` for any other error. */
export function portError(error: unknown, ports: Settings["ports"]): UserError | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "EADDRINUSE" || !("port" in error)) {
    return undefined;
  }
  const names = ["gateway", "simulators", "receiver"] as const;
  const name = names.find((one) => ports[one] === error.port);
  return name && portTaken(ports[name], portVariables[name]);
}

function portTaken(port: number, variable: string): UserError {
  return new UserError(`Port ${port} is in use. Set ${variable} to another.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
