import type { RestoreMarker } from "../gateway/ports/restore-marker.ts";
import { dynamoDbClient } from "./clients.ts";
import { dynamoGet } from "./records/dynamodb-get.ts";
import type { Table } from "./records/table.ts";

const keyOf = (suffix: string) => ({ pk: "restore", sk: suffix });

/** Markers of finished restores in the table `directory`, in the partition `restore`. */
export function dynamoRestoreMarker(directory: Pick<Table, "get" | "put">): RestoreMarker {
  return {
    find: findBy((key) => directory.get(key)),
    async put(suffix, at) {
      await directory.put({ ...keyOf(suffix), at });
    },
  };
}

/** Finds markers for a function. A client is made at the first look, which only functions on restored state take. */
export function restoreMarkerFinder(directory: string): RestoreMarker["find"] {
  let get: Table["get"] | undefined;
  return findBy((key) => {
    get ??= dynamoGet(dynamoDbClient(), directory);
    return get(key);
  });
}

function findBy(get: Table["get"]): RestoreMarker["find"] {
  return async (suffix) => {
    const item = await get(keyOf(suffix));
    return item === undefined ? undefined : Number(item["at"]);
  };
}
