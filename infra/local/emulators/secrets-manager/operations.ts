import { type Secret, type SecretStore, SecretsManagerError, type SecretVersion } from "./secret-store.ts";

type Input = Readonly<Record<string, unknown>>;
type Operation = (store: SecretStore, input: Input, newArn: (name: string) => string) => object;

/**
 * The operations of Secrets Manager that the gateway and its operators use. Times are epoch seconds, binary values
 * base64.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Operations.html
 */
export const operations: Readonly<Record<string, Operation>> = {
  CreateSecret(store, input, newArn) {
    const name = required(input, "Name");
    const secret = store.create(name, newArn(name), text(input, "Description"));
    const value = valueIn(input);
    return described(secret, value && store.put(secret, value, tokenOf(input)));
  },
  GetSecretValue(store, input) {
    const secret = store.find(required(input, "SecretId"));
    const id = text(input, "VersionId");
    const stage = text(input, "VersionStage");
    const version = store.version(secret, {
      ...(id === undefined ? {} : { id }),
      ...(stage === undefined ? {} : { stage }),
    });
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: version.id,
      VersionStages: version.stages,
      CreatedDate: version.created,
      ...(version.binary ? { SecretBinary: version.text } : { SecretString: version.text }),
    };
  },
  PutSecretValue(store, input) {
    const secret = store.find(required(input, "SecretId"));
    const value = valueIn(input);
    if (!value)
      throw new SecretsManagerError("InvalidRequestException", "You must provide SecretString or SecretBinary.");
    const stages = input["VersionStages"];
    const options = { ...tokenOf(input), ...(Array.isArray(stages) ? { stages: stages.map(String) } : {}) };
    const version = store.put(secret, value, options);
    return { ...described(secret, version), VersionStages: version.stages };
  },
  UpdateSecret(store, input) {
    const secret = store.find(required(input, "SecretId"));
    const description = text(input, "Description");
    if (description !== undefined) secret.description = description;
    const value = valueIn(input);
    const version = value && store.put(secret, value, tokenOf(input));
    store.save();
    return described(secret, version);
  },
  DescribeSecret(store, input) {
    const secret = store.find(required(input, "SecretId"));
    const stages = Object.fromEntries(secret.versions.map((version) => [version.id, version.stages]));
    return { ...listed(secret), VersionIdsToStages: stages };
  },
  ListSecrets(store) {
    return { SecretList: store.all.map(listed) };
  },
};

function described(secret: Secret, version: SecretVersion | undefined): object {
  return { ARN: secret.arn, Name: secret.name, ...(version ? { VersionId: version.id } : {}) };
}

function listed(secret: Secret): object {
  const { arn, name, created, changed, description } = secret;
  return {
    ARN: arn,
    Name: name,
    CreatedDate: created,
    LastChangedDate: changed,
    ...(description === undefined ? {} : { Description: description }),
    SecretVersionsToStages: Object.fromEntries(secret.versions.map((version) => [version.id, version.stages])),
  };
}

function text(input: Input, name: string): string | undefined {
  const value = input[name];
  return typeof value === "string" ? value : undefined;
}

function required(input: Input, name: string): string {
  const value = text(input, name);
  if (value === undefined || value === "")
    throw new SecretsManagerError("InvalidParameterException", `${name} is missing.`);
  return value;
}

function valueIn(input: Input): { readonly text: string; readonly binary?: true } | undefined {
  const string = text(input, "SecretString");
  if (string !== undefined) return { text: string };
  const binary = text(input, "SecretBinary");
  return binary === undefined ? undefined : { text: binary, binary: true };
}

function tokenOf(input: Input): { readonly token?: string } {
  const token = text(input, "ClientRequestToken");
  return token === undefined ? {} : { token };
}
