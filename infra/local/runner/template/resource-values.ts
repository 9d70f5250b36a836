import { createHash } from "node:crypto";
import type { DeploymentTarget } from "./deployment-target.ts";
import type { Resource } from "./resource.ts";
import { isIgnored } from "./supported-types.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

type Values = Readonly<Record<string, (resource: Resource, target: DeploymentTarget) => string>>;

const arn = (service: string, rest: string, target: DeploymentTarget): string =>
  `arn:aws:${service}:${target.region}:${target.accountId}:${rest}`;

/** By type: `Ref`, and the attributes that templates may ask for. */
const values: Readonly<Record<string, Values>> = {
  "AWS::DynamoDB::Table": {
    Ref: ({ name }) => name,
    Arn: ({ name }, target) => arn("dynamodb", `table/${name}`, target),
  },
  "AWS::SQS::Queue": {
    Ref: ({ name }, target) => `${target.sqsEndpoint}/${target.accountId}/${name}`,
    QueueUrl: ({ name }, target) => `${target.sqsEndpoint}/${target.accountId}/${name}`,
    QueueName: ({ name }) => name,
    Arn: ({ name }, target) => arn("sqs", name, target),
  },
  "AWS::S3::Bucket": {
    Ref: ({ name }) => bucketName(name),
    Arn: ({ name }) => `arn:aws:s3:::${bucketName(name)}`,
  },
  "AWS::SecretsManager::Secret": {
    Ref: ({ name }, target) => secretArn(name, target),
    Id: ({ name }, target) => secretArn(name, target),
  },
  "AWS::Lambda::Function": {
    Ref: ({ name }) => name,
    Arn: ({ name }, target) => functionArn(name, target),
  },
  "AWS::IAM::Role": {
    Ref: ({ name }) => name,
    Arn: ({ name }, target) => `arn:aws:iam::${target.accountId}:role/${name}`,
  },
  "AWS::KMS::Key": {
    Ref: ({ logicalId }) => logicalId,
    Arn: ({ logicalId }, target) => arn("kms", `key/${logicalId}`, target),
  },
  "AWS::Logs::LogGroup": {
    Ref: (group) => logGroupName(group),
    Arn: (group, target) => `${logGroupArn(logGroupName(group), target)}:*`,
  },
  "AWS::Lambda::Version": {
    Ref: (version, target) => `${functionArn(functionNameOf(version.requiredText("FunctionName")), target)}:1`,
    Version: () => "1",
  },
  "AWS::Lambda::Alias": {
    Ref: (alias, target) =>
      `${functionArn(functionNameOf(alias.requiredText("FunctionName")), target)}:${alias.requiredText("Name")}`,
  },
  "AWS::Events::Rule": {
    Ref: ({ name }) => name,
    Arn: ({ name }, target) => arn("events", `rule/${name}`, target),
  },
  "AWS::ApiGateway::RestApi": {
    Ref: ({ logicalId }) => logicalId.toLowerCase(),
    RootResourceId: ({ logicalId }) => `${logicalId}/root`,
  },
};

/**
 * The value of `Ref` or `Fn::GetAtt` for a resource of the local stack.
 *
 * @throws UnsupportedTemplateError for an unknown attribute, because a wrong value would be worse.
 */
export function resourceValue(resource: Resource, attribute: string | undefined, target: DeploymentTarget): string {
  const known = values[resource.type]?.[attribute ?? "Ref"];
  if (known) return known(resource, target);
  if (attribute === undefined) return resource.logicalId;
  if (attribute === "Arn" && isIgnored(resource.type)) return arn("ignored", resource.logicalId, target);
  throw new UnsupportedTemplateError(resource.where, `the attribute ${attribute} is not supported.`);
}

/** S3 allows neither capitals nor more than 63 characters. */
export function bucketName(name: string): string {
  return name.toLowerCase().slice(-63);
}

/** AWS ends a secret's ARN with a hyphen and six random characters; here they are the same at every start. */
export function secretArn(name: string, target: Pick<DeploymentTarget, "region" | "accountId">): string {
  const suffix = createHash("sha256").update(name).digest("hex").slice(0, 6);
  return `arn:aws:secretsmanager:${target.region}:${target.accountId}:secret:${name}-${suffix}`;
}

export function functionArn(name: string, target: Pick<DeploymentTarget, "region" | "accountId">): string {
  return `arn:aws:lambda:${target.region}:${target.accountId}:function:${name}`;
}

/** Without the `:*` that the attribute `Arn` of a log group ends with. */
export function logGroupArn(name: string, target: Pick<DeploymentTarget, "region" | "accountId">): string {
  return `arn:aws:logs:${target.region}:${target.accountId}:log-group:${name}`;
}

function logGroupName(group: Resource): string {
  return group.text("LogGroupName") ?? group.name;
}

/** The function of a name, an ARN or an integration URI; versions and aliases are the function itself here. */
export function functionNameOf(reference: string): string {
  return /function:([^:/]+)/.exec(reference)?.[1] ?? reference.replace(/^([\w-]+):[\w$-]+$/, "$1");
}
