import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { ConnectionName } from "../../../shared/gateway/ports/health-store.ts";
import { webhookConnections } from "../../constructs/stage-connections.ts";
import type { Stage } from "../../stages.ts";
import { UsageError } from "../terminal/errors.ts";

/** Every connection of a stage. */
export function allConnections({ connections }: Pick<Stage, "connections">): readonly ConnectionName[] {
  return Object.entries(connections).flatMap(([vendor, names]) => names.map((connection) => ({ vendor, connection })));
}

/**
 * @param target `<vendor>` for all of its connections, or `<vendor>/<connection>`
 * @returns at least one connection
 * @throws OperatorNotFound for one that the stage does not have
 */
export function readConnections(stage: Stage, target: string): readonly ConnectionName[] {
  const known = allConnections(stage);
  const found = known.filter(({ vendor, connection }) => target === vendor || target === `${vendor}/${connection}`);
  if (found.length > 0) return found;
  const all = known.map(({ vendor, connection }) => `${vendor}/${connection}`).join(", ");
  throw new OperatorNotFound(`${target} is not a vendor or connection of stage ${stage.name}. There are ${all}.`);
}

/**
 * The connections of a stage that accept webhooks.
 *
 * @param target `<vendor>` or `<vendor>/<connection>`; `undefined` for all of them
 * @throws OperatorNotFound where none of them does
 */
export function readWebhookConnections(stage: Stage, target: string | undefined): readonly ConnectionName[] {
  const accepting = { ...stage, connections: webhookConnections(stage) };
  return target === undefined ? allConnections(accepting) : readConnections(accepting, target);
}

/**
 * @param target `<vendor>/<connection>`
 * @throws OperatorNotFound for one that the stage does not have
 * @throws UsageError for a vendor alone
 */
export function readConnection(stage: Stage, target: string): ConnectionName {
  const [connection, ...others] = readConnections(stage, target);
  if (connection === undefined || others.length > 0 || !target.includes("/")) {
    throw new UsageError("Name one connection: <vendor>/<connection>.");
  }
  return connection;
}
