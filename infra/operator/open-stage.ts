import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { dynamoDueLedger } from "../../shared/aws/dynamodb-due-ledger.ts";
import { dynamoHealthStore } from "../../shared/aws/dynamodb-health-store.ts";
import { dynamoJobLedger } from "../../shared/aws/dynamodb-job-ledger.ts";
import { dynamoPartnerDirectory } from "../../shared/aws/dynamodb-partner-directory.ts";
import { dynamoPartnerRegister } from "../../shared/aws/dynamodb-partner-register.ts";
import { LedgerTable } from "../../shared/aws/ledger-table.ts";
import { noBodyStore } from "../../shared/aws/no-body-store.ts";
import { systemClock } from "../../shared/core/clock.ts";
import { OperatorRefusal } from "../../shared/gateway/operator/operator-refusal.ts";
import type { StackInfo } from "../local/stack-info.ts";
import type { Stage } from "../stages.ts";

/** Where a stage's tables are. */
export interface StageTables {
  readonly client: DynamoDBClientConfig;
  readonly directory: string;
  readonly ledger: string;
  readonly tokens: string;
}

export type StageStores = ReturnType<typeof openStage>;

/** A stage in AWS, with the region and the credentials that the operator's own AWS settings give. */
export function deployedTables({ name }: Pick<Stage, "name">): StageTables {
  const table = (of: string): string => `rx-gateway-${name}-${of}`;
  return { client: {}, directory: table("directory"), ledger: table("ledger"), tokens: table("tokens") };
}

/**
 * The stack that runs on this machine.
 *
 * @param dir where it keeps `stack.json`
 * @throws OperatorRefusal when none runs there
 */
export function localTables(dir: string): StageTables {
  const { region, credentials, dynamodb, tables } = readStackInfo(dir).aws;
  const { directory = "", ledger = "", tokens = "" } = tables;
  return { client: { region, credentials: { ...credentials }, endpoint: dynamodb }, directory, ledger, tokens };
}

function readStackInfo(dir: string): StackInfo {
  const file = join(dir, "stack.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as StackInfo;
  } catch (cause) {
    throw new OperatorRefusal(`There is no ${file}: start the stack with npm start, or name a stage.`, { cause });
  }
}

/** Opens what commands work on; `close` ends it. */
export function openStage({ client: config, directory, ledger, tokens }: StageTables) {
  const client = new DynamoDBClient(config);
  const table = new LedgerTable(client, ledger, systemClock);
  return {
    clock: systemClock,
    directory: dynamoPartnerDirectory(client, directory),
    register: dynamoPartnerRegister(client, directory),
    health: dynamoHealthStore(client, tokens),
    due: dynamoDueLedger(table),
    jobs: dynamoJobLedger(table, noBodyStore),
    close: () => client.destroy(),
  };
}
