import { portalSession } from "../gateway/model/portal-session.ts";
import type {
  PortalSessionReader,
  PortalSessionStore,
  SessionUseStore,
} from "../gateway/ports/portal-session-store.ts";
import { absent, all, atMost, exists } from "./records/conditions.ts";
import { schemaVersion } from "./records/layout.ts";
import type { Table } from "./records/table.ts";

const keyOfSession = (id: string) => ({ pk: `session#${id}`, sk: "session" });

/** Sessions in the table `directory`. Reads are consistent: one that was ended is refused at once. */
export function dynamoPortalSessionReader(directory: Pick<Table, "get">): PortalSessionReader {
  return {
    async findSession(id) {
      const item = await directory.get(keyOfSession(id));
      return item && portalSession.read({ ...item, id });
    },
  };
}

/** Writes the sessions that `dynamoPortalSessionReader` reads. DynamoDB removes them after their end. */
export function dynamoPortalSessionStore(directory: Pick<Table, "put" | "remove">): PortalSessionStore {
  return {
    addSession: ({ id, ...attributes }) =>
      directory.put(
        { ...keyOfSession(id), v: schemaVersion, ...attributes, expiresAt: Math.ceil(attributes.endsAt / 1000) },
        absent("pk"),
      ),
    async removeSession(id) {
      await directory.remove(keyOfSession(id));
    },
  };
}

export function dynamoSessionUses(directory: Pick<Table, "update">): SessionUseStore {
  return {
    async recordSessionUse(id, at, unlessAfter) {
      const isDue = all(exists("pk"), atMost("lastUsedAt", unlessAfter));
      await directory.update(keyOfSession(id), { set: { lastUsedAt: at } }, isDue);
    },
  };
}
