import { createHash } from "node:crypto";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
  SecretsManagerServiceException,
} from "@aws-sdk/client-secrets-manager";
import type { SecretWriter } from "../gateway/ports/secret-writer.ts";

/**
 * Secrets Manager takes the id of a new version from its caller, and refuses one that exists with another value. An id that is
 * derived from the version before it is taken once.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html
 */
export function secretsManagerWriter(client: SecretsManagerClient): SecretWriter {
  return {
    async readCurrent(name) {
      try {
        const { SecretString: text, VersionId: version } = await client.send(
          new GetSecretValueCommand({ SecretId: name }),
        );
        return text === undefined || version === undefined ? undefined : { text, version };
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return undefined;
        throw error;
      }
    },
    async replace(name, text, after) {
      try {
        const token = after === undefined ? {} : { ClientRequestToken: idAfter(after) };
        await client.send(new PutSecretValueCommand({ SecretId: name, SecretString: text, ...token }));
        return "replaced";
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return "missing";
        // By its name: functions, which know this client, have no class of it.
        if (error instanceof SecretsManagerServiceException && error.name === "ResourceExistsException")
          return "overtaken";
        throw error;
      }
    },
  };
}

/** 64 characters at most. */
const idAfter = (version: string): string => createHash("sha256").update(`after ${version}`).digest("hex");
