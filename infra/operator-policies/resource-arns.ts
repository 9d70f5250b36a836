import { checkAlias } from "../constructs/stage-resources.ts";
import { stateNames } from "../constructs/state-names.ts";

/** Where a stage is deployed: texts, or tokens of the CDK. */
export interface DeployedAt {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** The ARN of the stage's key. */
  readonly keyArn: string;
}

/** What an operator's permission is on: a resource of the stage, or all resources of one kind. */
export type Target = keyof ReturnType<typeof resourceArns>;

/** The part of a stage that the names of its resources have. */
export interface NamedStage {
  readonly name: string;
}

/** The ARNs of a stage's resources, by what they are. `*` alone is for actions that have no resource. */
export function resourceArns(stage: NamedStage, { partition, region, account, keyArn }: DeployedAt) {
  // Restored state has a suffix, before the deployment that knows it and after.
  const names = stateNames({ name: stage.name });
  const arn = (service: string, rest: string): string => `arn:${partition}:${service}:${region}:${account}:${rest}`;
  const table = (name: string): string => arn("dynamodb", `table/${name}`);
  const own = (name: string): string => `rx-gateway-${stage.name}-${name}`;
  const receipts = `arn:${partition}:s3:::${own("receipts")}-${account}-${region}`;
  const erasures = `arn:${partition}:s3:::${own("erasures")}-${account}-${region}`;
  const bodies = `arn:${partition}:s3:::${own("bodies")}-${account}-${region}*`;
  return {
    directory: [`${table(names.directory)}*`],
    records: [`${table(names.records)}*`],
    arrivals: [`${table(names.records)}*/index/arrivals`],
    open: [`${table(names.records)}*/index/open`],
    due: [`${table(names.records)}*/index/due`],
    tokens: [`${table(names.tokens)}*`],
    // Patterns, so that the policies do not grow with the vendors: IAM's limit is 6,144 characters.
    queues: [arn("sqs", own("*"))],
    deadLetters: [arn("sqs", own("*-dead-letters"))],
    digestKey: [arn("secretsmanager", `secret:${names.digestKey}-??????`)],
    // Vendors' credentials are a level above: only the functions of their vendors read them.
    webhookSecrets: [arn("secretsmanager", `secret:${names.secretPrefix}/*/*/webhook-??????`)],
    // The key of digests is one level above: another one would make every duplicate a new event.
    connectionSecrets: [arn("secretsmanager", `secret:${names.secretPrefix}/*/*`)],
    erasures: [erasures],
    erasureEntries: [`${erasures}/erasures/*`],
    receipts: [receipts],
    receiptObjects: [`${receipts}/receipts/*`],
    receiptLog: [arn("logs", `log-group:/aws/lambda/${own("write-receipts")}:*`)],
    bodies: [bodies],
    bodyObjects: [`${bodies}/*`],
    key: [keyArn],
    /** The same key, used by a service in the operator's name alone. */
    keyOfData: [keyArn],
    stacks: ["", "-State"].map((end) => arn("cloudformation", `stack/RxGateway-${stage.name}${end}/*`)),
    functions: [arn("lambda", `function:${own("*")}`)],
    // The alias alone: a payload for the function itself could be a call in the name of any partner.
    vendorChecks: [arn("lambda", `function:${own("proxy-*")}:${checkAlias}`)],
    functionLogs: [arn("logs", `log-group:/aws/lambda/${own("*")}:*`)],
    schedulerLog: [arn("logs", `log-group:/aws/lambda/${own("run-due-work")}:*`)],
    alarmTopic: [arn("sns", own("alarms"))],
    noResource: ["*"],
  } as const satisfies Readonly<Record<string, readonly string[]>>;
}
