import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";

export interface SecretVersion {
  readonly id: string;
  readonly text: string;
  /** `text` is base64 of a binary secret. */
  readonly binary?: true;
  /** Epoch seconds. */
  readonly created: number;
  stages: string[];
}

export interface Secret {
  readonly name: string;
  readonly arn: string;
  readonly created: number;
  changed: number;
  description?: string;
  versions: SecretVersion[];
}

/** An error of Secrets Manager; the name is its type. */
export class SecretsManagerError extends Error {
  constructor(
    type:
      | "InvalidParameterException"
      | "InvalidRequestException"
      | "ResourceExistsException"
      | "ResourceNotFoundException"
      | "UnknownOperationException",
    message: string,
  ) {
    super(message);
    this.name = type;
  }
}

/** Secrets with their versions, in memory and optionally in a JSON file. */
export class SecretStore {
  readonly #path: string | undefined;
  readonly #secrets = new Map<string, Secret>();

  /** @param path - a JSON file, rewritten at each change; in memory if absent */
  constructor(path: string | undefined) {
    this.#path = path;
    for (const secret of path === undefined ? [] : readSecrets(path)) this.#secrets.set(secret.name, secret);
  }

  get all(): readonly Secret[] {
    return [...this.#secrets.values()];
  }

  /**
   * The secret with a name or an ARN; an ARN may lack its last hyphen and six characters.
   *
   * @throws SecretsManagerError `ResourceNotFoundException`
   */
  find(id: string): Secret {
    const found = this.#lookUp(id);
    if (!found) throw new SecretsManagerError("ResourceNotFoundException", cannotFind);
    return found;
  }

  /** The ARN of the secret with a name or an ARN, if it exists. */
  arnOf(id: string): string | undefined {
    return this.#lookUp(id)?.arn;
  }

  /** @throws SecretsManagerError `ResourceExistsException` */
  create(name: string, arn: string, description?: string): Secret {
    if (this.#secrets.has(name)) {
      throw new SecretsManagerError("ResourceExistsException", `The operation failed because ${name} already exists.`);
    }
    const now = Date.now() / 1000;
    const secret: Secret = { name, arn, created: now, changed: now, versions: [] };
    if (description !== undefined) secret.description = description;
    this.#secrets.set(name, secret);
    this.save();
    return secret;
  }

  /**
   * Adds a version. `AWSCURRENT` moves to it from the version before, which becomes `AWSPREVIOUS`. A token that was
   * already used for the same value changes nothing.
   *
   * @throws SecretsManagerError `ResourceExistsException` for a token that was used for another value.
   */
  put(
    secret: Secret,
    value: { readonly text: string; readonly binary?: true },
    options: { readonly token?: string; readonly stages?: readonly string[] } = {},
  ): SecretVersion {
    const { token = randomUUID(), stages = ["AWSCURRENT"] } = options;
    const before = secret.versions.find(({ id }) => id === token);
    if (before) {
      if (before.text === value.text) return before;
      throw new SecretsManagerError("ResourceExistsException", `Version ${token} exists with another value.`);
    }
    const version: SecretVersion = { id: token, ...value, created: Date.now() / 1000, stages: [] };
    secret.versions.push(version);
    for (const stage of stages) this.#moveStage(secret, stage, version);
    // A version without a stage is deprecated; AWS may delete it at any time.
    secret.versions = secret.versions.filter((one) => one.stages.length > 0 || one === version);
    secret.changed = version.created;
    this.save();
    return version;
  }

  /** The version by id, by stage, or the current one. @throws SecretsManagerError `ResourceNotFoundException` */
  version(secret: Secret, by: { readonly id?: string; readonly stage?: string }): SecretVersion {
    const stage = by.stage ?? (by.id === undefined ? "AWSCURRENT" : undefined);
    const found = secret.versions.find(
      (one) => (by.id === undefined || one.id === by.id) && (stage === undefined || one.stages.includes(stage)),
    );
    if (found) return found;
    const message = `Secrets Manager can't find the specified secret value for staging label: ${stage ?? by.id}`;
    throw new SecretsManagerError("ResourceNotFoundException", message);
  }

  save(): void {
    if (this.#path === undefined) return;
    const temporary = `${this.#path}.new`;
    writeFileSync(temporary, JSON.stringify(this.all), { mode: 0o600 });
    renameSync(temporary, this.#path);
  }

  #lookUp(id: string): Secret | undefined {
    return (
      this.#secrets.get(id) ??
      this.all.find(({ arn }) => arn === id || (id.startsWith("arn:") && arn.slice(0, -7) === id))
    );
  }

  #moveStage(secret: Secret, stage: string, to: SecretVersion): void {
    const from = secret.versions.find((one) => one !== to && one.stages.includes(stage));
    if (from) {
      from.stages = from.stages.filter((one) => one !== stage);
      if (stage === "AWSCURRENT") this.#moveStage(secret, "AWSPREVIOUS", from);
    }
    if (!to.stages.includes(stage)) to.stages.push(stage);
  }
}

const cannotFind = "Secrets Manager can't find the specified secret.";

function readSecrets(path: string): readonly Secret[] {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Secret[];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
