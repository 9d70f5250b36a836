import type { Clock } from "../../core/clock.ts";
import type { ConnectionHealth } from "../model/connection-health.ts";
import type { ConnectionName, HealthStore } from "../ports/health-store.ts";
import { loginOf } from "../resilience/connection-guard.ts";
import { troubledPairs } from "../resilience/pair-circuits.ts";

/** A pause that the vendor asked for by `Retry-After`; `until` is in epoch milliseconds. */
type CoolDown = { readonly why: "cool-down"; readonly until: number } & (
  | { readonly of: "connection" | "login" }
  | { readonly of: "operation"; readonly operation: string }
);

/** An open circuit. After `until` it is half-open: one call is the probe. Times are epoch milliseconds. */
type OpenCircuit = { readonly why: "circuit"; readonly until: number; readonly since: number } & (
  | { readonly of: "connection" }
  | { readonly of: "pair"; readonly partnerId: string; readonly operation: string }
);

/** What holds calls of a connection back. */
export type Hold = CoolDown | OpenCircuit;

/** The holds in the shared state of a connection, those of the whole connection first. */
export function holdsOf(health: ConnectionHealth, now: number): readonly Hold[] {
  const { coolUntil = 0, breaker, throttling } = health;
  const coolDown: Hold = { of: "connection", why: "cool-down", until: coolUntil };
  const circuit =
    breaker === undefined || breaker.closedAt !== undefined
      ? []
      : [{ of: "connection", why: "circuit", until: breaker.openUntil, since: breaker.openedAt } as const];
  const operations = Object.entries(throttling?.operations ?? {})
    .filter(([, until]) => until > now)
    .map(([operation, until]) => ({ of: "operation", why: "cool-down", until, operation }) as const);
  const pairs = troubledPairs(health, now).map(
    ({ partnerId, operation, openUntil: until, openedAt: since }) =>
      ({ of: "pair", why: "circuit", until, since, partnerId, operation }) as const,
  );
  return [...(coolUntil > now ? [coolDown] : []), ...circuit, ...operations, ...pairs];
}

export interface ListHoldsDependencies {
  readonly health: Pick<HealthStore, "read">;
  readonly clock: Pick<Clock, "now">;
}

/** Lists what holds calls of a connection back now, its logins included. */
export function createListHolds({ health, clock }: ListHoldsDependencies) {
  return async (of: ConnectionName): Promise<readonly Hold[]> => {
    const [own, login] = await Promise.all([
      health.read(of),
      health.read({ ...of, connection: loginOf(of.connection) }),
    ]);
    const ofLogin = holdsOf(login, clock.now()).map(({ until }): Hold => ({ of: "login", why: "cool-down", until }));
    return [...holdsOf(own, clock.now()), ...ofLogin];
  };
}

/** Says what is held, and until when. */
export function describeHold(hold: Hold, now: number): string {
  const until = timeOf(hold.until);
  if (hold.why === "cool-down") {
    const what = hold.of === "operation" ? `calls of ${hold.operation}` : hold.of === "login" ? "logins" : "all calls";
    return `The vendor asked for a pause of ${what} until ${until}.`;
  }
  const whose = hold.of === "pair" ? `the calls of ${hold.operation} by ${hold.partnerId}` : "the connection";
  const state = hold.until > now ? `open until ${until}` : "half-open: its next call is the probe";
  return `The circuit of ${whose} has been open since ${timeOf(hold.since)}, and is ${state}.`;
}

/** A vendor can ask for a time beyond the range of dates. */
export function timeOf(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? "a time beyond the range of dates" : date.toISOString();
}
