import type { Clock } from "../../core/clock.ts";
import type { PairBreaker } from "../model/connection-health.ts";
import type { ConnectionName, HealthStore } from "../ports/health-store.ts";
import { pairKey, troubledPairs } from "../resilience/pair-circuits.ts";
import { OperatorRefusal } from "./operator-refusal.ts";

export interface CloseCircuitDependencies {
  readonly health: Pick<HealthStore, "read" | "changePairs">;
  readonly clock: Pick<Clock, "now">;
}

/** Which circuits of a connection's pairs. */
export interface CircuitsToClose extends ConnectionName {
  readonly partnerId: string;
  /** All of the partner's, where it is absent. */
  readonly operation?: string | undefined;
}

/** Concurrent changes of the connection's record that are tolerated. */
const maxTries = 5;

/**
 * Closes the open circuits of one partner's calls, whose cause is gone: all functions know within a second. A circuit whose
 * calls fail again opens again. Idempotent.
 *
 * The function returns the circuits that it closed. It throws OperatorRefusal where functions keep changing the record.
 */
export function createCloseCircuit({ health, clock }: CloseCircuitDependencies) {
  return async ({ partnerId, operation, ...of }: CircuitsToClose): Promise<readonly PairBreaker[]> => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const state = await health.read(of);
      const now = clock.now();
      const open = troubledPairs(state, now).filter(
        (one) => one.partnerId === partnerId && (operation === undefined || one.operation === operation),
      );
      if (open.length === 0) return [];
      const closed = open.map(({ probe: _, ...circuit }) => [pairKey(circuit), { ...circuit, closedAt: now }] as const);
      const circuits = { ...state.pairs?.circuits, ...Object.fromEntries(closed) };
      if (await health.changePairs(of, state.pairs?.revision ?? 0, circuits)) return open;
    }
    throw new OperatorRefusal("Functions keep changing the circuits of this connection. Run the command again.");
  };
}
