import { parseArgs } from "node:util";

/** The settings of `npm start`, from its environment and its flags. */
export interface Settings {
  readonly ports: { readonly gateway: number; readonly simulators: number; readonly receiver: number };
  readonly timeScale: number;
  /** The maximum of concurrent instances of each function, if it is set. */
  readonly maxInstances?: number;
  readonly dir: string;
  /** A directory that gets a line for each grant that a function uses. */
  readonly grantLog?: string;
  readonly persist: boolean;
  readonly demo: boolean;
}

/** Names of the variables that change a port. */
export const portVariables = {
  gateway: "GATEWAY_PORT",
  simulators: "SIMULATOR_PORT",
  receiver: "RECEIVER_PORT",
} as const;

const defaultPorts = { gateway: 4000, simulators: 4100, receiver: 4200 } as const;

/** An error that the user can correct; its message says how. */
export class UserError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UserError";
  }
}

/** @throws UserError for an unknown flag and an invalid value. */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const port = (name: keyof typeof defaultPorts): number => {
    const text = env[portVariables[name]] ?? String(defaultPorts[name]);
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
      throw new UserError(`${portVariables[name]}=${text} is not a port.`);
    }
    return Number(text);
  };
  const scale = env["TIME_SCALE"] ?? "1";
  if (!(Number(scale) > 0 && Number.isFinite(Number(scale)))) {
    throw new UserError(`TIME_SCALE=${scale} is not a number above 0.`);
  }
  const instances = env["MAX_INSTANCES"];
  if (instances !== undefined && !/^[1-9]\d{0,2}$/.test(instances)) {
    throw new UserError(`MAX_INSTANCES=${instances} is not a number from 1 to 999.`);
  }
  const flags = readFlags(args);
  return {
    ports: { gateway: port("gateway"), simulators: port("simulators"), receiver: port("receiver") },
    timeScale: Number(scale),
    ...(instances === undefined ? {} : { maxInstances: Number(instances) }),
    dir: env["RX_LOCAL_DIR"] ?? ".local",
    ...(env["GRANT_LOG"] === undefined ? {} : { grantLog: env["GRANT_LOG"] }),
    persist: flags.persist,
    demo: !flags["no-demo"],
  };
}

function readFlags(args: readonly string[]): { readonly "no-demo": boolean; readonly persist: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { "no-demo": { type: "boolean", default: false }, persist: { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${reason}\nUsage: npm start -- [--no-demo] [--persist]`);
  }
}
