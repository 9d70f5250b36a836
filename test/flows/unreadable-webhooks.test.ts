import { createHmac } from "node:crypto";
import { PutSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { describe, expect, test } from "vitest";
import { standardSignature } from "../../shared/http/webhook-signature.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

interface Scheme {
  readonly scheme: string;
  readonly vendor: string;
  /** The other members of the connection's webhook secret. */
  readonly settings: object;
  readonly secret: string;
  readonly sign: (body: Buffer) => Readonly<Record<string, string>>;
}

const secret = "a-secret-of-this-test";
const standardSecret = `whsec_${Buffer.from("a-secret-of-this-test-that-is-long").toString("base64")}`;
const hexHmac = (body: Buffer): string => createHmac("sha256", secret).update(body).digest("hex");

const schemes: readonly Scheme[] = [
  {
    scheme: "md-integrations",
    vendor: "md-integrations",
    settings: { authorization: "Bearer of-this-test" },
    secret,
    sign: (body) => ({ signature: hexHmac(body), authorization: "Bearer of-this-test" }),
  },
  {
    scheme: "hmac",
    vendor: "syncvet",
    settings: { header: "x-signature" },
    secret,
    sign: (body) => ({ "x-signature": hexHmac(body) }),
  },
  {
    scheme: "shared-header",
    vendor: "si-compounding",
    settings: { header: "x-secret" },
    secret,
    sign: () => ({ "x-secret": secret }),
  },
  {
    scheme: "basic",
    vendor: "inside-rx",
    settings: {},
    secret: "user:password",
    sign: () => ({ authorization: `Basic ${Buffer.from("user:password").toString("base64")}` }),
  },
  {
    scheme: "standard-webhooks",
    vendor: "mwi-formulary",
    settings: {},
    secret: standardSecret,
    sign: (body) => {
      const [id, timestamp] = ["msg_1", Math.floor(Date.now() / 1000)];
      const signature = standardSignature(standardSecret, { id, timestamp, body });
      return { "webhook-id": id, "webhook-timestamp": String(timestamp), "webhook-signature": signature };
    },
  },
];

const bodies: readonly Buffer[] = [
  "not JSON",
  "null",
  "[]",
  '"text"',
  "\ufeff{}",
  '{"event_type": {"case_id": 7}, "timestamp": 1e300, "case_id": ["x"], "offerings": {"0": null}}',
  '{"event_type": null, "timestamp": -1, "patient_id": "\\ud800", "__proto__": {"case_id": "c"}}',
  '{"event_type": "case_waiting", "timestamp": "99999999999999999999", "encounter_id": {}, "offerings": [7, null, [], {}]}',
].map((text) => Buffer.from(text));

const { stack, clients } = await useTestStack(webhookClients);

describe("webhooks that no reader can read", () => {
  test.each(schemes)("are stored and delivered with their bytes: $vendor by $scheme", async (one) => {
    const { aws, gateway } = stack.info;
    const { endpoint: at, ...rest } = {
      endpoint: aws.secretsmanager,
      region: aws.region,
      credentials: aws.credentials,
    };
    const secrets = new SecretsManagerClient({ endpoint: at, ...rest });
    await secrets.send(
      new PutSecretValueCommand({
        SecretId: `rx-gateway/local/${one.vendor}/default/webhook`,
        SecretString: JSON.stringify({ scheme: one.scheme, secrets: [one.secret], ...one.settings }),
      }),
    );
    secrets.destroy();
    await clients.endpoint(one.vendor, { eventTypes: [`${one.vendor}.*`] });
    const raw = [...bodies, Buffer.from([0xff, 0xfe, 0, 1, 2])];
    for (const body of raw) {
      const response = await fetch(`${gateway}/webhooks/${one.vendor}/default`, {
        method: "POST",
        headers: one.sign(body),
        body: new Uint8Array(body),
      });
      expect(response.status).toBe(200);
    }

    const received = await until(async () => {
      const all = await clients.received(one.vendor);
      return all.length === raw.length && all;
    });

    const bytes = received.map(({ body }) => {
      const [, data] = /,"data":(.*)\}$/s.exec(body) ?? [];
      const { dataBase64 = "" } = JSON.parse(body) as { dataBase64?: string };
      return data ?? Buffer.from(dataBase64, "base64").toString("latin1");
    });
    const expected = raw.map((body) => (isJson(body) ? body.toString("utf8") : body.toString("latin1")));
    expect(bytes.toSorted()).toEqual(expected.toSorted());
    const events = await clients.listAll<EventBody>("/v1/events");
    expect(events.filter(({ type }) => type.startsWith(`${one.vendor}.`))).toHaveLength(raw.length);
  });
});

/** JSON in UTF-8 is a part of the delivery's JSON; a byte order mark is not. */
function isJson(body: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
    return true;
  } catch {
    return false;
  }
}
