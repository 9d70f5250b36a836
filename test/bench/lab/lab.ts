import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startTextbook, type Textbook } from "../textbook/start-textbook.ts";
import type { Invocation } from "../world/function-host.ts";
import { Functions, type NamedInvocation } from "../world/functions.ts";
import type { MeteredCall } from "../world/meter.ts";
import { startWorld, type World } from "../world/start-world.ts";
import { operationsText } from "./operations.ts";

/** What is measured: one request of the gateway until all its work is done, and its textbook counterpart. */
export interface Workload {
  readonly name: string;
  gateway(): Promise<readonly NamedInvocation[]>;
  textbook?(): Promise<readonly Invocation[]>;
  /** Others that do the same, by their names. */
  readonly peers?: Readonly<Record<string, () => Promise<Invocation>>>;
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp: number;
  /** Before each round, so that copies in memory are too old to be used. */
  readonly pauseMs?: number;
}

export interface Round {
  readonly invocations: readonly NamedInvocation[];
  readonly calls: readonly MeteredCall[];
  readonly textbook: readonly Invocation[];
  readonly peers: Readonly<Record<string, Invocation>>;
}

/** The gateway's functions and the textbook handlers beside the same emulators. */
export interface Lab {
  readonly world: World;
  readonly functions: Functions;
  readonly textbook: Textbook;
  measure(workload: Workload): Promise<readonly Round[]>;
  stop(): Promise<void>;
}

export interface LabOptions {
  readonly assembly: string;
  readonly dir: string;
  readonly profiles?: string | undefined;
}

export async function startLab({ assembly, dir, profiles }: LabOptions): Promise<Lab> {
  const world = await startWorld(assembly, dir);
  const functions = new Functions(world, profiles);
  const call = world.deployment.functions.find(({ shortName }) => shortName === "proxy-si-compounding");
  const textbook = await startTextbook(world, join(dir, "textbook"), call?.memoryMb ?? 512, profiles);
  const names = functions.names;
  return {
    world,
    functions,
    textbook,
    async measure(workload) {
      const rounds: Round[] = [];
      for (let round = -workload.warmUp; round < workload.rounds; round += 1) {
        if (workload.pauseMs !== undefined) await wait(workload.pauseMs);
        const isTextbookFirst = round % 2 === 0;
        const before = isTextbookFirst ? await workload.textbook?.() : undefined;
        world.meter.take(names);
        const invocations = await workload.gateway();
        const calls = world.meter.take(names);
        const textbookRun = before ?? (await workload.textbook?.()) ?? [];
        const peers: Record<string, Invocation> = {};
        for (const [name, invoke] of Object.entries(workload.peers ?? {})) peers[name] = await invoke();
        if (round >= 0) rounds.push({ invocations, calls, textbook: textbookRun, peers });
      }
      return rounds;
    },
    async stop() {
      await functions.stop();
      await textbook.stop();
      await world.stop();
    },
  };
}

export const cpuOf = (invocations: readonly Invocation[]): number =>
  invocations.reduce((sum, { cpuMs }) => sum + cpuMs, 0);

export const cpuIn = (round: Round, ...functionNames: readonly string[]): number =>
  cpuOf(round.invocations.filter(({ functionName }) => functionNames.includes(functionName)));

/** The calls of the round in the middle, in words; nothing for a round without calls. */
export function detailOf(rounds: readonly Round[]): { readonly detail?: string } {
  const sorted = rounds.toSorted((a, b) => a.calls.length - b.calls.length);
  const text = operationsText(sorted[Math.floor(sorted.length / 2)]?.calls ?? []);
  return text === "" ? {} : { detail: text };
}

export const readUnitsIn = ({ calls }: Round): number => calls.reduce((sum, { readUnits }) => sum + readUnits, 0);

export const writeUnitsIn = ({ calls }: Round): number => calls.reduce((sum, { writeUnits }) => sum + writeUnits, 0);
