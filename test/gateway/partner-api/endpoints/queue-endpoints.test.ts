import { describe, expect, it } from "vitest";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

const ownAccount = "111111111111";
const queueUrl = "https://sqs.eu-west-1.amazonaws.com/222222222222/events";
const roleArn = "arn:aws:iam::222222222222:role/rx-gateway-events";
const kmsKeyArn = "arn:aws:kms:eu-west-1:333333333333:key/11111111-2222-3333-4444-555555555555";
const url = "https://partner.example/hook";
const eventTypes = ["md-integrations.*"];
const sqs = { type: "sqs", queueUrl, roleArn };

const api = () => webhookApi({ ownAccount });
type Api = ReturnType<typeof api>;
const create = ({ call }: Api, members: object) => call("POST", "/v1/endpoints", { eventTypes, ...members });
const pointersOf = (answer: { readonly body: { readonly errors?: readonly { readonly pointer: string }[] } }) =>
  answer.body.errors?.map(({ pointer }) => pointer);

describe("POST /v1/endpoints with a queue", () => {
  it("answers an external id of the gateway's own, another one for each endpoint", async () => {
    const partner = api();
    const first = await create(partner, { ...sqs, kmsKeyArn });
    const second = await create(partner, sqs);

    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ ...sqs, kmsKeyArn, headerNames: [], status: "active" });
    expect(first.body).not.toHaveProperty("url");
    expect(first.body.externalId).toMatch(/^rx-gateway-[0-9a-f]{32}$/);
    expect(second.body.externalId).not.toBe(first.body.externalId);
    expect(second.body).not.toHaveProperty("kmsKeyArn");
    const shown = await partner.call("GET", `/v1/endpoints/${first.body.id}`);
    expect(shown.body.externalId).toBe(first.body.externalId);
  });

  it.each([
    [{ type: "sqs" }, ["/queueUrl", "/roleArn"]],
    [{ type: "sqs", url }, ["/url", "/queueUrl", "/roleArn"]],
    [{ ...sqs, url }, ["/url"]],
    [{ ...sqs, headers: { Authorization: "x" } }, ["/headers"]],
    [{ ...sqs, externalId: "of-another-endpoint" }, ["/externalId"]],
    [{ url, queueUrl }, ["/queueUrl"]],
    [{ type: "https", url, roleArn, kmsKeyArn }, ["/roleArn", "/kmsKeyArn"]],
    [{ queueUrl, roleArn }, ["/url", "/queueUrl", "/roleArn"]],
    [{ type: "sns", url }, ["/type"]],
    [{ ...sqs, queueUrl: "https://evil.example/222222222222/events" }, ["/queueUrl"]],
    [{ ...sqs, queueUrl: "arn:aws:sqs:eu-west-1:222222222222:events" }, ["/queueUrl"]],
    [{ ...sqs, roleArn: "arn:aws:iam::222222222222:role/admin" }, ["/roleArn"]],
    [{ ...sqs, kmsKeyArn: "alias/events" }, ["/kmsKeyArn"]],
    [{ ...sqs, kmsKeyArn: kmsKeyArn.replace("eu-west-1", "us-east-1") }, ["/kmsKeyArn"]],
    [{ ...sqs, roleArn: roleArn.replace("222222222222", "444444444444") }, ["/roleArn"]],
    [
      {
        ...sqs,
        queueUrl: queueUrl.replace("222222222222", ownAccount),
        roleArn: roleArn.replace("222222222222", ownAccount),
      },
      ["/queueUrl", "/roleArn"],
    ],
    [{ ...sqs, queueUrl: queueUrl.replace("222222222222", ownAccount) }, ["/queueUrl", "/roleArn"]],
    [{ ...sqs, kmsKeyArn: kmsKeyArn.replace("333333333333", ownAccount) }, ["/kmsKeyArn"]],
  ])("refuses %j at %j", async (members, pointers) => {
    const answer = await create(api(), members);

    expect(answer.status).toBe(400);
    expect(pointersOf(answer)?.toSorted()).toEqual([...pointers].toSorted());
  });
});

describe("PATCH /v1/endpoints/{id} with a queue", () => {
  const changed = async (before: object, ...changes: readonly object[]) => {
    const partner = api();
    const { body } = await create(partner, before);
    const path = `/v1/endpoints/${body.id}`;
    const answers = [];
    for (const change of changes) answers.push(await partner.call("PATCH", path, change));
    return { partner, created: body, answers };
  };

  it("moves an endpoint from a URL to a queue and back, under one external id, and drops its headers", async () => {
    const { partner, created, answers } = await changed(
      { url, headers: { Authorization: "secret" } },
      sqs,
      { type: "https", url: "https://other.example/hook" },
      sqs,
    );

    expect(created).not.toHaveProperty("externalId");
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[1]?.body).toMatchObject({ type: "https", url: "https://other.example/hook", headerNames: [] });
    expect(answers[1]?.body).not.toHaveProperty("queueUrl");
    expect(answers[2]?.body.externalId).toBe(answers[0]?.body.externalId);
    expect((await partner.endpoints.find("prt_1", created.id))?.headers).toEqual({});
  });

  it("changes single members of a queue", async () => {
    const { answers } = await changed(
      { ...sqs, kmsKeyArn },
      { kmsKeyArn: null },
      { roleArn: `${roleArn}-2` },
      { queueUrl: `${queueUrl}-2` },
    );

    expect(answers[0]?.body).not.toHaveProperty("kmsKeyArn");
    expect(answers[2]?.body).toMatchObject({ roleArn: `${roleArn}-2`, queueUrl: `${queueUrl}-2` });
  });

  it.each([
    [{ url }, { type: "sqs" }, ["/queueUrl", "/roleArn"]],
    [{ url }, { queueUrl }, ["/queueUrl"]],
    [{ url }, { kmsKeyArn: null }, ["/kmsKeyArn"]],
    [sqs, { type: "https" }, ["/url"]],
    [sqs, { url }, ["/url"]],
    [sqs, { headers: {} }, ["/headers"]],
    [sqs, { externalId: "mine" }, ["/externalId"]],
    [sqs, { roleArn: roleArn.replace("222222222222", ownAccount) }, ["/roleArn", "/roleArn"]],
    [sqs, { queueUrl: queueUrl.replace("222222222222", "444444444444") }, ["/roleArn"]],
  ])("of %j refuses %j at %j", async (before, change, pointers) => {
    const { partner, created, answers } = await changed(before, change);

    expect(answers[0]?.status).toBe(400);
    expect(pointersOf(answers[0] as never)).toEqual(pointers);
    expect((await partner.endpoints.find("prt_1", created.id))?.revision).toBe(1);
  });

  it("names the key that set the queue last, which a compromise contains", async () => {
    const { partner, created } = await changed({ url }, sqs);

    expect((await partner.endpoints.find("prt_1", created.id))?.target).toMatchObject({ keyId: expect.any(String) });
  });
});
