import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newSigningSecret, standardSignature, standardWebhookHeaders } from "../../shared/http/webhook-signature.ts";

describe("a delivery's signature", () => {
  const now = Math.floor(Date.now() / 1000);
  const message = { id: "evt_1", timestamp: now, body: Buffer.from('{"big":12345678901234567890,"é":"\\/"}') };

  it("is the specification's example", () => {
    const example = {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      timestamp: 1614265330,
      body: Buffer.from('{"test": 2432232314}'),
    };

    expect(standardSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", example)).toBe(
      "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    );
  });

  it("verifies under the reference library, with every secret of a rotation", () => {
    const secrets = [newSigningSecret(), newSigningSecret()];
    const headers = standardWebhookHeaders(secrets, message);

    for (const secret of secrets) {
      expect(new Webhook(secret).verify(message.body, headers)).toBeTypeOf("object");
    }
    expect(() => new Webhook(newSigningSecret()).verify(message.body, headers)).toThrow();
    expect(() => new Webhook(secrets[0] ?? "").verify(`${message.body} `, headers)).toThrow();
  });

  it("has secrets of 32 random bytes", () => {
    const [one, other] = [newSigningSecret(), newSigningSecret()];

    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(one).not.toBe(other);
  });
});
