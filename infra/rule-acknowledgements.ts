import { type Stack, Validations } from "aws-cdk-lib";
import { restoredSuffix } from "./constructs/state-names.ts";
import { objectsOfVendor } from "./constructs/vendor-uses.ts";
import type { Stage } from "./stages.ts";

/** Rules of cdk-nag that do not apply, each with the reason, for all stacks. */
const acknowledged: Readonly<Record<string, string>> = {
  "AwsSolutions-SMG4":
    "Vendors' credentials are issued by the vendors and rotated with them; the gateway reads a new value without a deployment. The digest key must not change: ids are derived with it.",
  "HIPAA.Security-SecretsManagerRotationEnabled": "As AwsSolutions-SMG4.",
  "AwsSolutions-APIG2":
    "Requests are checked in the functions, which know each vendor's document; bodies reach them as bytes, unread.",
  "AwsSolutions-APIG6": "Execution logs record URLs, and a URL can name a patient. Access logs record the route alone.",
  "HIPAA.Security-APIGWExecutionLoggingEnabled": "As AwsSolutions-APIG6.",
  "HIPAA.Security-APIGWXrayEnabled": "Traces record URLs, as AwsSolutions-APIG6.",
  "AwsSolutions-APIG3":
    "A web ACL costs more than the rest of an idle gateway; the operator attaches one where policy asks for it.",
  "AwsSolutions-APIG4": "Webhooks are authenticated by their signature in the function; health is public by design.",
  "AwsSolutions-COG4":
    "Partners are programs with API keys, checked by the Lambda authorizer; there are no users to pool.",
  "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]":
    "The account-wide role of API Gateway itself, which has no narrower form.",
  "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]":
    "The role of AWS Backup itself; AWS maintains its policy as the service changes.",
  "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup]":
    "The role of AWS Backup itself, as above.",
  "AwsSolutions-IAM5[Resource::arn:aws:iam::*:role/rx-gateway-*]":
    "Partners name roles of their own accounts; the role's own account is denied, and a request needs the external id of an endpoint.",
  "HIPAA.Security-DynamoDBInBackupPlan":
    "Point-in-time recovery reaches back 35 days. `prod` has a backup plan, which selects the tables by their names; stages that do not keep state have none.",
  "AwsSolutions-S1":
    "Functions write an audit log line for each body that is read or written; an access log would duplicate it.",
  "HIPAA.Security-S3BucketLoggingEnabled": "As AwsSolutions-S1.",
  "HIPAA.Security-S3BucketVersioningEnabled":
    "Each body is written once, under its own key, and a deletion must remove it.",
  "HIPAA.Security-S3BucketReplicationEnabled":
    "Bodies are stored as long as their job or event, or for minutes; the vendor's own record is the copy.",
  "HIPAA.Security-IAMNoInlinePolicy":
    "Each function has its own policy, which is deleted with it; a managed policy could be attached elsewhere.",
  "HIPAA.Security-LambdaConcurrency":
    "Vendors' calls have a reserved concurrency in prod; a limit on intake would refuse webhooks. Queues bound the rest.",
  "HIPAA.Security-LambdaDLQ":
    "Functions are called synchronously or from queues, which have dead-letter queues of their own.",
  "HIPAA.Security-LambdaInsideVPC":
    "Everything a function reaches is a public HTTPS endpoint; a VPC adds NAT cost and no protection. Only calls from fixed addresses need one, by the setting fixedAddress.",
  "HIPAA.Security-CloudWatchAlarmAction":
    "An alarm without an action is a member of a composite alarm, which has one, so that one cause notifies once.",
  "HIPAA.Security-APIGWCacheEnabledAndEncrypted": "Nothing is cached: answers hold patients' data.",
  "HIPAA.Security-APIGWSSLEnabled":
    "Back ends are Lambda functions, invoked with IAM; no server could check a client certificate.",
};

const largeWebhooksExport = "ExportsOutputFnGetAttLargeWebhooksF34FC0EEArnC123CEB0";

/**
 * The keys of objects are unknown at deployment, so that a grant has a pattern. The rule's finding names a bucket by its
 * name, or by the export that the gateway's stack imports from the state's.
 */
export function acknowledgeObjectGrants(gateway: Stack, state: Stack, stage: Stage): void {
  const bodies = `rx-gateway-${stage.name}-bodies-<AWS::AccountId>-<AWS::Region>${restoredSuffix(stage)}`;
  const ofVendors = Object.keys(stage.connections).flatMap((vendor) => Object.keys(objectsOfVendor(vendor)));
  const patternsOf = {
    [`arn:<AWS::Partition>:s3:::${bodies}`]: ["jobs/*", "uploads/*", "events/*", "answers/events/*", ...ofVendors],
    [`${state.stackName}:${largeWebhooksExport}`]: ["webhooks/*"],
    [`arn:<AWS::Partition>:s3:::rx-gateway-${stage.name}-receipts-<AWS::AccountId>-<AWS::Region>`]: ["receipts/*"],
    [`arn:<AWS::Partition>:s3:::rx-gateway-${stage.name}-erasures-<AWS::AccountId>-<AWS::Region>`]: ["erasures/*"],
  };
  for (const [bucket, patterns] of Object.entries(patternsOf)) {
    for (const pattern of patterns) {
      Validations.of(gateway).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${bucket}/${pattern}]`,
        reason:
          "The keys of objects are unknown at deployment; the grant covers one prefix of a bucket of one purpose.",
      });
    }
  }
}

const fixedAddress: Readonly<Record<string, string>> = {
  "AwsSolutions-IAM5[Resource::*]":
    "Lambda describes network interfaces by the function's role, and EC2 knows no resource for that; the function's own code is denied it.",
  "AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ec2:<AWS::Region>:<AWS::AccountId>:*/*]":
    "Lambda creates and deletes the function's network interfaces, which have no names before; the function's own code is denied it.",
  "HIPAA.Security-VPCNoUnrestrictedRouteToIGW": "Of the subnets of the NAT gateways, which hold nothing else.",
  "HIPAA.Security-VPCDefaultSecurityGroupClosed": "Nothing uses it: functions have security groups of their own.",
};

/** Rules that do not apply to the stacks of a stage with fixed addresses. */
export function acknowledgeFixedAddress(stack: Stack): void {
  for (const [id, reason] of Object.entries(fixedAddress)) Validations.of(stack).acknowledge({ id, reason });
}

export function acknowledgeRules(stack: Stack): void {
  for (const [id, reason] of Object.entries(acknowledged)) Validations.of(stack).acknowledge({ id, reason });
}
