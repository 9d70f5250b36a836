import { type Assessment, fail, ok } from "./finding.ts";

export interface TableFacts {
  readonly name: string;
  /** DynamoDB's status; `undefined` when there is no such table. */
  readonly status: string | undefined;
  readonly expectedIndexes: readonly string[];
  /** `status` is `undefined` where the target states none. */
  readonly indexes: readonly { readonly name: string; readonly status: string | undefined }[];
  /** `undefined` where the target has no such settings. */
  readonly settings: TableSettings | undefined;
}

export interface TableSettings {
  readonly timeToLive: boolean;
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
  /** Encrypted under a customer-managed key. A restored table may have AWS's own, which no role of the stage controls. */
  readonly customerKey: boolean;
}

/** The name of the attribute by which DynamoDB removes expired items. */
export const timeToLiveAttribute = "expiresAt";

/** Assesses each table; a stage that keeps state needs recovery and deletion protection. */
export function assessTables(tables: readonly TableFacts[], rules: { readonly keepState: boolean }) {
  return tables.map((table) => assessTable(table, rules.keepState));
}

function assessTable(table: TableFacts, keepState: boolean): Assessment {
  const { name, status, settings } = table;
  if (status === undefined) {
    return fail(`There is no table ${name}.`, "Deploy the state stack; after a loss: docs/runbook.md, Restoring.");
  }
  if (status !== "ACTIVE")
    return fail(`${name} is ${status}.`, "Wait until it is ACTIVE, or see its state in DynamoDB.");
  const missing = missingIndexes(table);
  if (missing.length > 0) return fail(`${name} lacks the index ${missing.join(", ")}.`, "Deploy the state stack.");
  if (settings === undefined) return ok(`${name} is ACTIVE with its indexes.`);
  if (!settings.customerKey) {
    return fail(
      `${name} is not encrypted under the stage's key.`,
      `Run: aws dynamodb update-table --table-name ${name} --sse-specification Enabled=true,SSEType=KMS,KMSMasterKeyId=<the stage's key>`,
    );
  }
  if (!settings.timeToLive) {
    return fail(
      `${name} does not remove expired items.`,
      `Run: aws dynamodb update-time-to-live --table-name ${name} --time-to-live-specification Enabled=true,AttributeName=${timeToLiveAttribute}`,
    );
  }
  if (keepState && !settings.pointInTimeRecovery) {
    return fail(
      `${name} has no point-in-time recovery.`,
      `Run: aws dynamodb update-continuous-backups --table-name ${name} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
    );
  }
  if (keepState && !settings.deletionProtection) {
    return fail(
      `${name} has no deletion protection.`,
      `Set protect: true in infra/stages.ts and deploy. A restored table: aws dynamodb update-table --table-name ${name} --deletion-protection-enabled`,
    );
  }
  return ok(`${name} is ACTIVE with its indexes and settings.`);
}

function missingIndexes({ expectedIndexes, indexes }: TableFacts): readonly string[] {
  const active = indexes.filter(({ status = "ACTIVE" }) => status === "ACTIVE").map(({ name }) => name);
  return expectedIndexes.filter((name) => !active.includes(name));
}
