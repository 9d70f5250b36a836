import { createHash } from "node:crypto";
import type { Place } from "./place.ts";
import type { Resource } from "./resource.ts";
import { isIgnored } from "./supported-types.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

type Values = Readonly<Record<string, (resource: Resource, place: Place) => string>>;

const arn = (service: string, rest: string, place: Place): string =>
  `arn:aws:${service}:${place.region}:${place.accountId}:${rest}`;

/** By type: `Ref`, and the attributes that templates may ask for. */
const values: Readonly<Record<string, Values>> = {
  "AWS::DynamoDB::Table": {
    Ref: ({ name }) => name,
    Arn: ({ name }, place) => arn("dynamodb", `table/${name}`, place),
  },
  "AWS::SQS::Queue": {
    Ref: ({ name }, place) => `${place.sqsEndpoint}/${place.accountId}/${name}`,
    QueueUrl: ({ name }, place) => `${place.sqsEndpoint}/${place.accountId}/${name}`,
    QueueName: ({ name }) => name,
    Arn: ({ name }, place) => arn("sqs", name, place),
  },
  "AWS::S3::Bucket": {
    Ref: ({ name }) => bucketName(name),
    Arn: ({ name }) => `arn:aws:s3:::${bucketName(name)}`,
  },
  "AWS::SecretsManager::Secret": {
    Ref: ({ name }, place) => secretArn(name, place),
    Id: ({ name }, place) => secretArn(name, place),
  },
  "AWS::Lambda::Function": {
    Ref: ({ name }) => name,
    Arn: ({ name }, place) => functionArn(name, place),
  },
  "AWS::Lambda::Version": {
    Ref: (version, place) => `${functionArn(functionNameOf(version.requiredText("FunctionName")), place)}:1`,
    Version: () => "1",
  },
  "AWS::Lambda::Alias": {
    Ref: (alias, place) =>
      `${functionArn(functionNameOf(alias.requiredText("FunctionName")), place)}:${alias.requiredText("Name")}`,
  },
  "AWS::Events::Rule": {
    Ref: ({ name }) => name,
    Arn: ({ name }, place) => arn("events", `rule/${name}`, place),
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
export function resourceValue(resource: Resource, attribute: string | undefined, place: Place): string {
  const known = values[resource.type]?.[attribute ?? "Ref"];
  if (known) return known(resource, place);
  if (attribute === undefined) return resource.logicalId;
  if (attribute === "Arn" && isIgnored(resource.type)) return arn("idle", resource.logicalId, place);
  throw new UnsupportedTemplateError(resource.where, `the attribute ${attribute} is not supported.`);
}

/** S3 allows neither capitals nor more than 63 characters. */
export function bucketName(name: string): string {
  return name.toLowerCase().slice(-63);
}

/** AWS ends a secret's ARN with a hyphen and six random characters; here they are the same at every start. */
export function secretArn(name: string, place: Pick<Place, "region" | "accountId">): string {
  const suffix = createHash("sha256").update(name).digest("hex").slice(0, 6);
  return `arn:aws:secretsmanager:${place.region}:${place.accountId}:secret:${name}-${suffix}`;
}

export function functionArn(name: string, place: Pick<Place, "region" | "accountId">): string {
  return `arn:aws:lambda:${place.region}:${place.accountId}:function:${name}`;
}

/** The function of a name, an ARN or an integration URI; versions and aliases are the function itself here. */
export function functionNameOf(reference: string): string {
  return /function:([^:/]+)/.exec(reference)?.[1] ?? reference;
}
