import type { Part } from "../../support/faults/part.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { watchedConnection } from "../../support/harnesses/watched-connection.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const hours = 3;
const days = 30;

/** Within this a webhook that has arrived is recorded. */
const maxRecordingMs = 20 * second;
const maxLateMs = 2 * minute;

interface Pause {
  /** When the last webhook before it has arrived, in milliseconds. */
  readonly from: number;
  readonly until: number;
}

/** Pauses between webhooks: most are short, some are almost as long as is allowed, and a few are longer. */
function pausesOf(chance: Chance, start: number): readonly Pause[] {
  const pauses: Pause[] = [];
  for (let from = start; from < start + days * 24 * hour; from = pauses.at(-1)?.until ?? from) {
    const ms = chance.oneOf([
      [0.9, chance.between(second, 40 * minute)],
      [0.08, chance.between(40 * minute, hours * hour)],
      [0.01, hours * hour],
      [0.01, hours * hour + chance.between(maxLateMs, 9 * hour)],
    ]);
    pauses.push({ from, until: from + ms });
  }
  return pauses;
}

/**
 * Lets the scheduler run each minute for 30 days in which webhooks are recorded up to 20 s after they have arrived.
 *
 * @returns how long after its hour each silence was noticed, in milliseconds; which were not, and what was said wrongly
 */
export async function simulateSilences(chance: Chance) {
  const { clock, webhook, run } = await watchedConnection(hours);
  const start = clock.now();
  const pauses = pausesOf(chance, start);
  const recordings = pauses.map(({ until }) => ({
    arrived: until,
    recorded: until + chance.between(0, maxRecordingMs),
  }));
  await webhook(start);
  const waiting = recordings.toSorted((a, b) => a.recorded - b.recorded);
  const [late, said]: [number[], { readonly silent: boolean; readonly heardAt: number }[]] = [[], []];
  const phase = chance.between(0, minute);
  const isTooShort = (heardAt: number, at: number): boolean =>
    pauses.some(({ from, until }) => from === heardAt && until - from <= hours * hour) || at - heardAt < hours * hour;
  let wrong = 0;
  for (let at = start + phase; at < start + days * 24 * hour; at += minute) {
    for (let [next] = waiting; next !== undefined && next.recorded <= at; [next] = waiting) {
      clock.advance(next.recorded - clock.now());
      await webhook(next.arrived);
      waiting.shift();
    }
    clock.advance(at - clock.now());
    for (const { silent, heardAt } of await run()) {
      said.push({ silent, heardAt });
      if (silent) late.push(at - heardAt - hours * hour);
      if (silent && isTooShort(heardAt, at)) wrong += 1;
    }
  }
  const long = pauses.filter(({ from, until }) => until - from > hours * hour && until < start + days * 24 * hour);
  const isSaid = (silent: boolean, { from }: Pause): boolean =>
    said.some((one) => one.silent === silent && one.heardAt === from);
  const unnoticed = long.filter((pause) => !isSaid(true, pause) || !isSaid(false, pause)).length;
  return {
    late,
    wrong,
    unnoticed,
    silences: long.length,
    twice: said.length - new Set(said.map((one) => `${one.silent} ${one.heardAt}`)).size,
  };
}

/** The silence of a connection over 30 days of webhooks; no stack is needed for that. */
export const silences: Part = {
  name: "catch-up/silence",
  async run({ chance }) {
    const { late, wrong, unnoticed, silences: count, twice } = await simulateSilences(chance);
    const maxLate = Math.max(...late);
    return [
      {
        rule: `${count} silences of a connection in ${days} simulated days, each noticed within two minutes of its hour, and its end: the longest`,
        measured: `${(maxLate / second).toFixed(0)} s, ${unnoticed} not noticed`,
        holds: count > 0 && maxLate <= maxLateMs && unnoticed === 0,
      },
      {
        rule: "… said of a connection that was not silent, or twice: 0",
        measured: `${wrong}, ${twice}`,
        holds: wrong === 0 && twice === 0,
      },
    ];
  },
};
