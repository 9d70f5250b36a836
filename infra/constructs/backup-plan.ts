import { Duration, type RemovalPolicy } from "aws-cdk-lib";
import {
  BackupPlan as AwsBackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type IBackupVault,
} from "aws-cdk-lib/aws-backup";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { Schedule } from "aws-cdk-lib/aws-events";
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

/** A stage's setting of its backups. */
export interface BackupSettings {
  /** How long each daily backup is kept. A backup of a table is a full copy, and is paid for as one. */
  readonly retentionDays: number;
  /** The ARN of a vault in another region, which gets a copy of each backup. */
  readonly copyTo?: string;
}

export interface BackupPlanProps {
  /** The name of the vault and of the plan. */
  readonly name: string;
  readonly settings: BackupSettings;
  readonly tables: readonly Pick<ITable, "tableArn">[];
  /** Versioned buckets: AWS Backup reads no others. */
  readonly buckets: readonly Pick<IBucket, "bucketArn">[];
  readonly encryptionKey: IKey;
  readonly removalPolicy: RemovalPolicy;
}

/** The policies of AWS Backup's own role, which have no narrower form that AWS maintains. */
export const backupPolicies = ["AWSBackupServiceRolePolicyForBackup", "AWSBackupServiceRolePolicyForS3Backup"];

/**
 * Daily backups by AWS Backup, in a vault under the stage's key. They complete point-in-time recovery: a backup survives
 * the deletion of its table, and can be copied to another region.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html
 */
export class BackupPlan extends Construct {
  constructor(scope: Construct, id: string, props: BackupPlanProps) {
    super(scope, id);
    const { name, settings, tables, buckets, encryptionKey, removalPolicy } = props;
    const vault = new BackupVault(this, "Vault", { backupVaultName: name, encryptionKey, removalPolicy });
    const plan = new AwsBackupPlan(this, "Plan", {
      backupPlanName: name,
      backupPlanRules: [this.#daily(vault, settings)],
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("backup.amazonaws.com"),
      managedPolicies: backupPolicies.map((policy) => ManagedPolicy.fromAwsManagedPolicyName(policyPath(policy))),
    });
    plan.addSelection("State", {
      backupSelectionName: name,
      role,
      disableDefaultBackupPolicy: true,
      resources: [...tables.map(({ tableArn }) => tableArn), ...buckets.map(({ bucketArn }) => bucketArn)].map((arn) =>
        BackupResource.fromArn(arn),
      ),
    });
  }

  #daily(backupVault: IBackupVault, { retentionDays, copyTo }: BackupSettings): BackupPlanRule {
    const deleteAfter = Duration.days(retentionDays);
    const copies =
      copyTo === undefined
        ? []
        : [{ destinationBackupVault: BackupVault.fromBackupVaultArn(this, "CopyVault", copyTo), deleteAfter }];
    return new BackupPlanRule({
      ruleName: "daily",
      backupVault,
      scheduleExpression: Schedule.cron({ hour: "5", minute: "0" }),
      startWindow: Duration.hours(1),
      completionWindow: Duration.hours(8),
      deleteAfter,
      ...(copies.length === 0 ? {} : { copyActions: copies }),
    });
  }
}

/** S3's policy is not among the service roles. */
function policyPath(policy: string): string {
  return policy.includes("S3") ? policy : `service-role/${policy}`;
}
