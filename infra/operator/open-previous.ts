import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoJobStore } from "../../shared/aws/dynamodb-job-store.ts";
import { dynamoPartnerStore } from "../../shared/aws/dynamodb-partner-store.ts";
import { noBlobs } from "../../shared/aws/no-blobs.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { scanTable } from "../../shared/aws/scan-table.ts";
import { systemClock } from "../../shared/core/clock.ts";

/** The names of the tables that a command reads of the state before a restore. */
export interface PreviousTables {
  readonly directory: string;
  readonly records: string;
}

/** The state of a stage before a restore, which is only read. */
export function openPrevious(client: DynamoDBClient, names: PreviousTables) {
  const records = dynamoTable(client, names.records);
  const isThere = async (name: string): Promise<boolean> => {
    try {
      await dynamoTable(client, name).get({ pk: "restore", sk: "none" });
      return true;
    } catch (error) {
      if (error instanceof Error && error.name === "ResourceNotFoundException") return false;
      throw error;
    }
  };
  return {
    names,
    partnerStore: dynamoPartnerStore(dynamoTable(client, names.directory)),
    // The bodies of a job are not read: a job that is held is not sent.
    jobs: dynamoJobStore({ table: records, clock: systemClock }, { ...noBlobs, get: async () => undefined }),
    /** Every item of the directory; `undefined` where the table is gone. */
    directoryItems: () => scanTable(client, names.directory),
    hasDirectory: () => isThere(names.directory),
    hasRecords: () => isThere(names.records),
  };
}
