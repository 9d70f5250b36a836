import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { vendorKey } from "../../core/partition-keys.ts";
import type { ConnectionOrigins } from "../../vendors/connection-origins.ts";
import type { Connection } from "../../vendors/types.ts";

const ivBytes = 12;
const tagBytes = 16;

/**
 * The key under which a connection's token is stored. It has a keyed fingerprint of the credentials, so that a token
 * obtained with credentials that were replaced since is never found. The fingerprint covers the hosts, too: a token that one
 * host issued must not be sent to another, whether the secret or the stage names the new one.
 *
 * @param origins where the connection's calls and logins go; unless given, the hosts in the vendor's document
 */
export function tokenKey(connection: Connection, origins?: ConnectionOrigins): string {
  const known = keys.get(connection);
  if (known !== undefined && known.api === origins?.api && known.login === origins?.login) return known.key;
  const key = deriveTokenKey(connection, origins);
  keys.set(connection, { ...origins, key });
  return key;
}

/** By the connection as it was read: each reading of its secret is another object. */
const keys = new WeakMap<Connection, Partial<ConnectionOrigins> & { readonly key: string }>();

function deriveTokenKey(connection: Connection, origins: ConnectionOrigins | undefined): string {
  const { credentials } = connection;
  const identity =
    credentials.kind === "client" ? [credentials.clientId, credentials.clientSecret] : [credentials.apiKey];
  const { environment, tokenPath = "" } = credentials;
  const hosts = origins === undefined ? [] : [origins.api, origins.login];
  const fingerprint = createHmac("sha256", credentials.pepper)
    .update(JSON.stringify([...identity, environment, tokenPath, ...hosts]))
    .digest("hex")
    .slice(0, 40);
  return vendorKey("token", connection.vendor, connection.name, fingerprint);
}

/** Encrypts with AES-256-GCM under a key derived from the connection's pepper: the table alone reveals nothing. */
export function encryptToken(token: string, key: string, pepper: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", encryptionKey(pepper), iv).setAAD(Buffer.from(key));
  const encrypted = Buffer.concat([cipher.update(token, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString("base64");
}

/** @returns `undefined` for anything that was not encrypted under this key and pepper, or was altered since */
export function decryptToken(encrypted: string, key: string, pepper: string): string | undefined {
  const bytes = Buffer.from(encrypted, "base64");
  if (bytes.length < ivBytes + tagBytes) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", encryptionKey(pepper), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(key))
    .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

function encryptionKey(pepper: string): Buffer {
  return Buffer.from(hkdfSync("sha256", pepper, "", "rx-gateway/token-encryption/1", 32));
}
