import { describeHold, type Hold } from "../../../../shared/gateway/operator/list-holds.ts";
import { type Assessment, ok, warn } from "./finding.ts";

export interface HoldFacts {
  readonly connections: readonly {
    /** `<vendor>/<connection>` */
    readonly target: string;
    readonly holds: readonly Hold[];
  }[];
  /** In epoch milliseconds. */
  readonly now: number;
}

/** A connection may have 64 circuits of pairs. */
const maxShown = 5;

/** Assesses open circuits and cool-downs. Each ends by itself, so that none is a failure. */
export function assessHolds({ connections, now }: HoldFacts): readonly Assessment[] {
  const found = connections.flatMap(({ target, holds }) => {
    const more = holds.length - maxShown;
    return [
      ...holds.slice(0, maxShown).map((hold) => warn(`${target}: ${describeHold(hold, now)}`, remedyOf(hold))),
      ...(more > 0 ? [warn(`${target}: ${more} more.`, `npm run operator -- connections check ${target}`)] : []),
    ];
  });
  return found.length > 0
    ? found
    : [ok(`No circuit is open and no cool-down holds: ${connections.length} connections.`)];
}

function remedyOf({ of }: Hold): string {
  return of === "pair" ? "See docs/runbook.md, LongHold, pair." : "See docs/runbook.md, VendorUnavailable.";
}
