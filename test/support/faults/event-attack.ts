import type { LocalStackOptions } from "../../../infra/local/start-stack.ts";
import type { Figure, PartContext } from "./part.ts";
import { compareVictim, type Pace } from "./victim.ts";
import { type EventPartners, eventPartners, victimConnection } from "./victim-events.ts";

/** An attack on the deliveries of another partner's events. */
export interface EventAttack {
  /** What the attacker does, and what the victim does. */
  readonly rule: string;
  /** Of the victim's events when it is quiet. */
  readonly pace: Pace;
  readonly attackMs: number;
  /** Instances of each function, and how many of them compute; by default more than there are processors, since most wait. */
  readonly instances?: Pick<LocalStackOptions, "maxInstances" | "maxComputing">;
  /**
   * Begins the attack.
   *
   * @param round 1 for the first one, which is not measured
   * @returns what ends it, and resolves with what the attacker got
   */
  begin(partners: EventPartners, round: number): Promise<() => Promise<string>>;
}

/** In milliseconds: the first attack, and what follows before the victim's quiet time is measured. */
const [firstMs, afterFirstMs] = [6_000, 4_000];

/** Events at once beside the first attack, so that several instances of each function start. */
const firstAtOnce = 40;

/**
 * Measures an attack against the victim's quiet time on the same stack. A first attack is not measured: it starts instances
 * of the functions, which takes processors here that Lambda would have.
 */
export async function attackEvents(
  { stack, say }: Pick<PartContext, "stack" | "say">,
  { rule, pace, attackMs, instances = {}, begin }: EventAttack,
): Promise<readonly Figure[]> {
  const partners = await eventPartners(await stack(instances));
  const { eventsAtPace, send } = partners;
  const endFirst = await begin(partners, 1);
  await Promise.all(Array.from({ length: firstAtOnce }, () => send(victimConnection)));
  await eventsAtPace({ ...pace, forMs: firstMs });
  await endFirst();
  await eventsAtPace({ ...pace, forMs: afterFirstMs });
  const quiet = await eventsAtPace(pace);
  const end = await begin(partners, 2);
  const attacked = await eventsAtPace({ ...pace, forMs: attackMs });
  say(await end());
  partners.clients.stop();
  return [compareVictim({ rule, quiet, attacked })];
}
