import { type DynamoDBClient, QueryCommand } from "@aws-sdk/client-dynamodb";
import { caseKeptMs } from "../gateway/ports/case-store.ts";
import type { LinkedCase, SubjectIndex } from "../gateway/ports/subject-index.ts";
import { eraseItem } from "./erase-item.ts";
import { numberOf, schemaVersion, text, textOf, whole } from "./record-items.ts";
import type { Item, RecordTable } from "./record-table.ts";

/**
 * Notes and tombstones in the `records` table: `pk` the subject's key, `sk` `event#<id>`, `case#<subject key>` or
 * "tombstone".
 */
export function dynamoSubjectIndex(client: DynamoDBClient, tableName: string, table: RecordTable): SubjectIndex {
  const expiresAt = () => whole(table.nowSeconds() + caseKeptMs / 1000);
  const note = (key: string, of: string, more: Item = {}) =>
    table.updateAny(
      { pk: key, sk: of },
      `SET #v = :v, #expiresAt = :end${more["caseKey"] === undefined ? "" : ", #caseKey = :caseKey"}`,
      "attribute_exists(#pk) OR attribute_not_exists(#pk)",
      {
        ":v": schemaVersion,
        ":end": expiresAt(),
        ...(more["caseKey"] === undefined ? {} : { ":caseKey": more["caseKey"] }),
      },
    );

  return {
    async indexEvent(keys, eventId) {
      await Promise.all(keys.map((key) => note(key, `event#${eventId}`)));
    },

    async linkCase(patientKey, { subjectKey, caseKey }) {
      await note(patientKey, `case#${subjectKey}`, { caseKey: text(caseKey) });
    },

    async findSubjectEntry(key) {
      const items: Item[] = [];
      let from: Item | undefined;
      do {
        const command = new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": text(key) },
          ExclusiveStartKey: from,
        });
        const page = await client.send(command);
        items.push(...(page.Items ?? []));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      const standing = items.filter((item) => numberOf(item, "expiresAt") > table.nowSeconds());
      return {
        eventIds: standing.flatMap((item) => partOf(item, "event#")),
        cases: standing.flatMap((item) => partOf(item, "case#").map((subjectKey) => toLink(item, subjectKey))),
      };
    },

    async removeFromSubject(key, of) {
      await eraseItem(client, tableName, { pk: key, sk: of.startsWith("evt_") ? `event#${of}` : `case#${of}` });
    },

    async putTombstone(key, at) {
      await table.updateAny(
        { pk: key, sk: "tombstone" },
        "SET #v = :v, #at = :at",
        "attribute_not_exists(#at) OR #at < :at",
        { ":v": schemaVersion, ":at": whole(at) },
      );
    },

    async findTombstones(keys) {
      const items = await Promise.all(keys.map((key) => table.get({ pk: key, sk: "tombstone" })));
      return items.flatMap((item) => (item === undefined ? [] : [numberOf(item, "at")]));
    },
  };
}

function partOf(item: Item, prefix: string): readonly string[] {
  const sk = textOf(item, "sk");
  return sk.startsWith(prefix) ? [sk.slice(prefix.length)] : [];
}

function toLink(item: Item, subjectKey: string): LinkedCase {
  return { subjectKey, caseKey: textOf(item, "caseKey") };
}
