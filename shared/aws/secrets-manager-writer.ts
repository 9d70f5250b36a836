import {
  PutSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { SecretWriter } from "../gateway/ports/secret-writer.ts";

export function secretsManagerWriter(client: SecretsManagerClient): SecretWriter {
  return {
    async replace(name, text) {
      try {
        await client.send(new PutSecretValueCommand({ SecretId: name, SecretString: text }));
        return true;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) return false;
        throw error;
      }
    },
  };
}
