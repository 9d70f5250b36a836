import { toDateTime } from "../../../shared/core/instant.ts";
import { connectionOfCatchUp } from "../../../shared/gateway/model/catch-up.ts";
import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { toCatchUpView } from "../../../shared/gateway/partner-api/views/catch-up-view.ts";
import { lineOfCatchUp } from "./catch-up-text.ts";
import { defineCommand } from "./command.ts";
import { readConnection } from "./read-connections.ts";

export const catchUpsShow = defineCommand({
  name: "catch-ups show",
  summary: "Show the catch-up of a connection that is waiting or running, or the last one",
  argument: { name: "vendor/connection", description: "the connection, or the id of its last catch-up" },
  examples: ["catch-ups show md-integrations/default --stage prod"],
  read({ arguments: [target = ""] }, { stage }) {
    if (!target.startsWith("cup_")) return { connection: readConnection(stage, target), id: undefined };
    const { vendor, connection } = connectionOfCatchUp(target);
    return { connection: readConnection(stage, `${vendor}/${connection}`), id: target };
  },
  async run({ stores, output }, { connection, id }) {
    const found = await stores.catchUps.findCatchUp(connection);
    const of = `${connection.vendor}/${connection.connection}`;
    if (found === undefined) throw new OperatorNotFound(`${of} has had no catch-up.`);
    if (id !== undefined && found.id !== id) {
      throw new OperatorNotFound(`There is no catch-up ${id}, or another one of ${of} came after it: ${found.id}.`);
    }
    const { partnerId = null, since, startedAt, updatedAt, more } = found;
    output.record(
      { ...toCatchUpView(found), partnerId },
      lineOfCatchUp(found),
      `  ${of}, asked for at ${toDateTime(startedAt)}${partnerId === null ? "" : ` by ${partnerId}`}, last step ${toDateTime(updatedAt)}`,
      ...(since === undefined ? [] : [`  recovers statuses from ${toDateTime(since)} on`]),
      ...(more ? ["  Cases are left that were not read: the next catch-up begins with them."] : []),
    );
  },
});
