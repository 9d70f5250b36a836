import { parseArgs } from "node:util";

/** The settings of `npm start`, from its environment and its flags. */
export interface Settings {
  readonly ports: { readonly gateway: number; readonly simulators: number; readonly receiver: number };
  readonly timeScale: number;
  /** The maximum of concurrent instances of each function, if it is set. */
  readonly maxInstances?: number;
  readonly dir: string;
  /** Ports of this machine to which endpoints may lead, besides the receiver's. */
  readonly partnerPorts: readonly number[];
  /** A directory that gets a line for each grant that a function uses. */
  readonly grantLog?: string;
  readonly persist: boolean;
  readonly demo: boolean;
  /** Whether calls and webhooks are sent while the stack runs. */
  readonly seedTraffic: boolean;
}

export const usage = `Usage: npm start -- [--no-demo] [--seed-traffic] [--persist]

Runs the gateway on this machine, with simulated vendors and a receiver in a partner's place.

  --no-demo       only serves: the demonstration is not run
  --seed-traffic  sends about a call a second and a webhook every five seconds
  --persist       keeps state between starts
  --help          prints this

Variables:
  GATEWAY_PORT, SIMULATOR_PORT, RECEIVER_PORT  ports; by default 4000, 4100, 4200
  PARTNER_PORTS  ports of servers of yours on this machine, such as 5900,5901, to which endpoints may lead
  RX_LOCAL_DIR   the folder of stack.json, logs and data; by default .local
  TIME_SCALE     divides waits: with 60 a minute takes a second
  MAX_INSTANCES  of each function, at once`;

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

/**
 * @returns `help` where the flags ask for it
 * @throws UserError for an unknown flag and an invalid value.
 */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings | "help" {
  const flags = readFlags(args);
  if (flags.help) return "help";
  const port = (name: keyof typeof defaultPorts): number => {
    const text = env[portVariables[name]] ?? String(defaultPorts[name]);
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
      throw new UserError(`${portVariables[name]}=${text} is not a port.`);
    }
    return Number(text);
  };
  const partnerPorts = (env["PARTNER_PORTS"] ?? "").split(",").flatMap((text) => text.trim() || []);
  for (const text of partnerPorts) {
    if (!/^[1-9]\d{0,4}$/.test(text) || Number(text) > 65_535) {
      throw new UserError(`PARTNER_PORTS has ${text}, which is not a port. Separate ports by commas.`);
    }
  }
  const scale = env["TIME_SCALE"] ?? "1";
  if (!(Number(scale) > 0 && Number.isFinite(Number(scale)))) {
    throw new UserError(`TIME_SCALE=${scale} is not a number above 0.`);
  }
  const instances = env["MAX_INSTANCES"];
  if (instances !== undefined && !/^[1-9]\d{0,2}$/.test(instances)) {
    throw new UserError(`MAX_INSTANCES=${instances} is not a number from 1 to 999.`);
  }
  return {
    ports: { gateway: port("gateway"), simulators: port("simulators"), receiver: port("receiver") },
    timeScale: Number(scale),
    ...(instances === undefined ? {} : { maxInstances: Number(instances) }),
    partnerPorts: partnerPorts.map(Number),
    dir: env["RX_LOCAL_DIR"] ?? ".local",
    ...(env["GRANT_LOG"] === undefined ? {} : { grantLog: env["GRANT_LOG"] }),
    persist: flags.persist,
    demo: !flags["no-demo"],
    seedTraffic: flags["seed-traffic"],
  };
}

function readFlags(
  args: readonly string[],
): Readonly<Record<"no-demo" | "seed-traffic" | "persist" | "help", boolean>> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "no-demo": { type: "boolean", default: false },
        "seed-traffic": { type: "boolean", default: false },
        persist: { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${reason}\n${usage}`);
  }
}
