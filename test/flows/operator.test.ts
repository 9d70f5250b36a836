import { dirname } from "node:path";
import {
  GetQueueAttributesCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../infra/operator/commands.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { wordsOfCommand } from "../support/operator-examples.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EndpointBody, type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients);

const { sqs: endpoint, region, credentials } = stack.info.aws;
const sqs = new SQSClient({ endpoint, region, credentials: { ...credentials } });
afterAll(() => sqs.destroy());

const now = (): number => Math.floor(Date.now() / 1000);

async function operator(args: readonly string[], input = "") {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) }, input });
  const code = await runOperator([...args, "--local"], terminal);
  return { code, text: terminal.output(), problems: terminal.problems() };
}

/** The output of a command that succeeds. */
async function done(args: readonly string[], input = ""): Promise<string> {
  const { code, text, problems } = await operator(args, input);
  expect(code, problems).toBe(0);
  return text;
}

/** A message of the queue that is not deleted is received again after a second, until the returned function is called. */
async function hideForASecond(name: string): Promise<() => Promise<unknown>> {
  const QueueUrl = stack.info.aws.queues[name];
  const { Attributes: before } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["VisibilityTimeout"] }),
  );
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: "1" } }));
  return () => sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: before }));
}

describe("dead letters", () => {
  it("are counted, redriven when the cause is repaired, and processed", async () => {
    await clients.endpoint("drained");
    const restore = await hideForASecond("intake");
    const mend = stack.instances.observe({
      beforeAwsCall({ functionName, operation }) {
        if (functionName === "process-events" && operation === "PutItem") throw new Error("The table is out of reach.");
      },
    });
    await clients.send({ payload: { event_type: "case_waiting", case_id: "case-secret", timestamp: now() } });
    const listed = await until(async () => {
      const text = await done(["dead-letters", "list"]);
      return text.includes("intake  1") && text;
    }, 90_000);
    expect(listed).toContain("delivery  0");
    expect(listed).toContain("jobs-syncvet  0");
    mend();
    await restore();

    const drained = await done(["dead-letters", "redrive", "intake", "--yes"]);

    expect(drained).toContain("webhook md-integrations/default  redriven");
    expect(drained).toContain("1 redriven, webhook.");
    expect(drained).not.toContain("case-secret");
    const [received] = await until(async () => {
      const all = await clients.received("drained");
      return all.length > 0 && all;
    });
    expect(received?.body).toContain("case-secret");
    expect(await done(["dead-letters", "list"])).toContain("intake  0");
    expect(await done(["dead-letters", "redrive", "intake", "--yes"])).toContain("no dead letters to redrive");
  }, 120_000);

  it("whose record has ended are dropped, and the others are reported by kind", async () => {
    const deadLetters = (queue: string, MessageBody: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl: stack.info.aws.queues[`${queue}-dead-letters`], MessageBody }));
    const gone = JSON.stringify({ v: 1, deliveryId: "dlv_gone", attempt: 1 });
    for (const body of [gone, gone]) await deadLetters("delivery", body);
    await deadLetters("jobs-syncvet", '{"of a newer": "version"}');

    const one = await done(["dead-letters", "redrive", "delivery", "--max", "1", "--yes"]);
    expect(one).toContain("delivery dlv_gone  dropped: the delivery is no longer stored");
    expect(one.split("\n")).toHaveLength(2);
    expect(await done(["dead-letters", "list"])).toContain("delivery  1");
    expect(await done(["dead-letters", "redrive", "delivery", "--yes"])).toContain("1 dropped, delivery.");
    expect(await done(["dead-letters", "redrive", "jobs-syncvet", "--yes"])).toContain("1 redriven, unreadable.");
  });
});

describe("a patient who is deleted", () => {
  it("is gone from events, deliveries, cases and the bucket, and no copy brings anything back", async () => {
    const about = { case_id: "case-d", patient_id: "patient-d" };
    const large = { event_type: "case_created", ...about, timestamp: now() - 60, note: "x".repeat(600_000) };
    const approved = { event_type: "case_approved", case_id: "case-d", timestamp: now() - 30 };
    const other = { event_type: "case_created", case_id: "case-e", patient_id: "patient-e", timestamp: now() };
    await clients.endpoint("deleted");
    for (const payload of [large, approved, other]) await clients.send({ payload });
    await until(async () => (await clients.received("deleted")).length === 3);
    await clients.quiet();
    const named = async () =>
      (await clients.listAll<EventBody>("/v1/events")).flatMap(({ subject }) =>
        subject["case_id"] === "case-d" || subject["case_id"] === "case-e" ? [subject["case_id"]] : [],
      );

    const preview = await done(["subjects", "preview", "md-integrations/default", "--patient-id", "-"], "patient-d\n");
    expect(preview).toContain("2 events");
    expect(preview).toContain("1 case\n");
    expect(preview).toContain("Nothing was changed");
    expect(await named()).toHaveLength(3);

    const deletion = ["subjects", "delete", "md-integrations", "--patient-id", "-", "--yes"];
    const deleted = await done(deletion, "patient-d\n");
    expect(deleted).toContain("2 events");
    expect(deleted).toContain("2 tombstones");
    expect(deleted).not.toMatch(/patient-d|case-d/);
    for (const payload of [large, approved]) expect(await clients.send({ payload })).toEqual([200]);
    await clients.quiet();

    expect(await named()).toEqual(["case-e"]);
    expect((await clients.call("GET", "/v1/cases/case-d")).status).toBe(404);
    expect((await clients.call("GET", "/v1/cases/case-e")).status).toBe(200);
    expect(await clients.received("deleted")).toHaveLength(3);
    const lines = async (arguments_: readonly string[]) =>
      (await done(arguments_, "patient-d\n")).split("\n").map((line) => JSON.parse(line));
    const own = { vendor: "md-integrations", connection: "default", deleted: true };
    const elsewhere = { vendor: "md-integrations", connection: "clinic-2", deleted: true, events: [] };
    // Nothing was ever stored of the patient at the other connection.
    expect(await lines([...deletion, "--json"])).toMatchObject([{ ...own, events: [], deliveries: [], cases: [] }]);
    expect(await lines([...deletion, "--block-unknown", "--json"])).toMatchObject([own, elsewhere]);
  }, 60_000);
});

describe("a patient who is deleted while a webhook is recorded", () => {
  it("is gone from the event that was written meanwhile", async () => {
    let deletion: Promise<string> | undefined;
    const end = stack.instances.observe({
      async beforeAwsCall({ functionName, operation }) {
        if (functionName !== "process-events" || operation !== "PutItem") return;
        deletion ??= done(
          ["subjects", "delete", "md-integrations", "--patient-id", "-", "--yes", "--block-unknown"],
          "patient-m\n",
        );
        await deletion;
      },
    });
    const payload = { event_type: "case_created", case_id: "case-m", patient_id: "patient-m", timestamp: now() };

    expect(await clients.send({ payload })).toEqual([200]);
    await until(async () => deletion !== undefined);
    await deletion;
    await clients.quiet();
    end();

    const events = await clients.listAll<EventBody>("/v1/events");
    expect(events.filter(({ subject }) => subject["case_id"] === "case-m")).toEqual([]);
    expect((await clients.call("GET", "/v1/cases/case-m")).status).toBe(404);
  }, 60_000);
});

describe("a partner and its keys", () => {
  const callWith = async (key: string): Promise<number> => {
    const answer = await fetch(`${stack.info.gateway}/v1/vendors`, { headers: { Authorization: `Bearer ${key}` } });
    await answer.arrayBuffer();
    return answer.status;
  };

  it("are created and revoked, with one JSON object for each", async () => {
    const grants = ["inside-rx:*", "md-integrations/*:events"];
    const made = JSON.parse(
      await done(["partners", "create", "Corner Pharmacy", "--grants", grants.join(), "--yes", "--json"]),
    );
    expect(made).toMatchObject({ name: "Corner Pharmacy", status: "active", grants });
    const { partnerId, keyId, key } = JSON.parse(await done(["keys", "create", made.id, "--yes", "--json"]));
    expect(partnerId).toBe(made.id);
    expect(await callWith(made.key)).toBe(200);
    expect(await callWith(key)).toBe(200);
    const listed = (await done(["partners", "list", "--json"])).split("\n").map((line) => JSON.parse(line));
    expect(listed).toContainEqual({ id: made.id, name: "Corner Pharmacy", status: "active", grants, purposes: {} });

    const revoked = await done(["keys", "revoke", "-", "--yes", "--json"], `${made.key}\n`);

    expect(JSON.parse(revoked)).toEqual({ keyId: made.keyId, status: "revoked" });
    expect(keyId).not.toBe(made.keyId);
  });

  it("stay as they are when a change is not confirmed, refused, or names nothing", async () => {
    const before = await done(["partners", "list"]);
    expect(await operator(["partners", "create", "Somebody"])).toMatchObject({ code: 5, text: "" });
    expect(await operator(["partners", "create", "Somebody", "--grants", "acme:*", "--yes"])).toMatchObject({
      code: 4,
    });
    expect(await operator(["keys", "create", "prt_none", "--yes"])).toMatchObject({ code: 3, text: "" });
    expect(await operator(["keys", "revoke", "none", "--yes"])).toMatchObject({ code: 3, text: "" });
    expect(await done(["partners", "list"])).toBe(before);
  });
});

describe("an operator who is asked why a partner did not get an event", () => {
  /** The endpoints of one event, each with its reason. */
  async function reasonsOf(partner: string, subject: string) {
    const found = await done(["events", "list", "--subject", "--partner", partner, "--json"], subject);
    const [event, ...others] = found.split("\n").map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    const of = ({ endpointId, why }: Record<string, string>) => [endpointId, why] as const;
    return new Map<string | undefined, string | undefined>(event.endpoints.map(of));
  }

  it("finds each endpoint's reason by the id of the patient alone, in one command", async () => {
    const { partner, limitedPartner } = stack.info;
    const failing = await clients.endpoint("asked-failing");
    const elsewhere = await clients.endpoint("asked-elsewhere", { eventTypes: ["syncvet.*"] });
    const paused = await clients.endpoint("asked-paused");
    const limited = { url: `${stack.info.receiver}/asked-limited`, eventTypes: ["*"] };
    const ungranted = (await clients.call<EndpointBody>("POST", "/v1/endpoints", limited, limitedPartner.key)).body;
    await clients.script("asked-failing", [{ times: 100, status: 503 }]);
    await done(["endpoints", "pause", paused.id, "--yes"]);
    const about = { patient_id: "patient-asked", case_id: "case-asked", timestamp: now() };
    await clients.send({ payload: { event_type: "case_waiting", ...about } });

    const reasons = await until(async () => {
      const all = await done(["events", "list", "--subject", "--json"], "patient-asked");
      if (all === "") return false;
      const found = await reasonsOf(partner.id, "patient-asked");
      const isSettled = /Answered 503/.test(found.get(failing.id) ?? "") && /^held/.test(found.get(paused.id) ?? "");
      return isSettled && found;
    });

    expect(reasons.get(failing.id)).toMatch(/^attempt \d is due at \S+; attempt \d at \S+: Answered 503; only 2xx/);
    expect(reasons.get(elsewhere.id)).toBe("the endpoint asks for syncvet.* alone");
    expect(reasons.get(paused.id)).toBe("held: an operator paused the endpoint, until it is resumed");
    expect((await reasonsOf(limitedPartner.id, "patient-asked")).get(ungranted.id)).toBe(
      "the partner has no grant md-integrations/default:events",
    );
    expect(await done(["endpoints", "resume", paused.id, "--yes"])).toBe(`Resumed: ${paused.id}.`);
    await clients.removeEndpoints();
  }, 60_000);
});

describe("every command that names what does not exist", () => {
  /** Their examples name a partner, a key, an endpoint, an event, a delivery, a job. */
  const named = commands.filter(({ examples: [example = ""] }) =>
    /^\w+ [\w-]+ (?:(?:prt|ep|evt|dlv|job)_)?0123/.test(example),
  );

  it.each(named.map((command) => [command.name, command] as const))("%s ends with 3", async (_name, command) => {
    const words = wordsOfCommand(command).filter((word) => word !== "--local");
    const { code, text, problems } = await operator([...words, ...(command.changes ? ["--yes"] : [])]);
    expect([code, text]).toEqual([3, ""]);
    expect(problems).toMatch(/^There is no/);
  });
});

describe("a connection that is checked", () => {
  it("is read from alone, each assumed read once, and shows neither credentials nor answers", async () => {
    const { info } = stack;
    const journal = `${info.simulators}/_control/mwi-formulary/requests`;
    await fetch(journal, { method: "DELETE" });

    const { code, text, problems } = await operator(["connections", "check", "mwi-formulary/default", "--json"]);

    expect(code, problems + text).toBe(0);
    const steps = text.split("\n").map((line) => JSON.parse(line));
    expect(steps.slice(0, 4)).toMatchObject([
      { step: "check", result: "ok", milliseconds: expect.any(Number) },
      { step: "secret", result: "ok" },
      { step: "login", result: "ok" },
      { step: "probe", result: "exists", status: 200 },
    ]);
    const called = steps.filter(({ step, result }) => step === "operation" && result === "exists");
    expect(called.length).toBeGreaterThan(3);
    expect(steps.filter(({ result }) => result === "skipped").every(({ meaning }) => /needs/.test(meaning))).toBe(true);
    const requests = (await (await fetch(journal)).json()) as { readonly method: string; readonly path: string }[];
    expect(requests.filter(({ path }) => path !== "/oauth/token").map(({ method }) => method)).toEqual(
      Array.from({ length: called.length + 1 }, () => "GET"),
    );
    expect(requests.filter(({ path }) => path === "/oauth/token")).toHaveLength(1);
  }, 60_000);

  it("whose path does not exist there, or whose credentials are refused, is reported with an exit code of its own", async () => {
    const control = (path: string, method: string, body?: unknown) =>
      fetch(`${stack.info.simulators}/_control/mwi-formulary/${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
    const missing = { match: { method: "GET", path: "/formulary/v3/*" }, times: 2, do: { status: 404 } };
    await control("faults", "POST", [missing]);
    const found = await operator(["connections", "check", "mwi-formulary/default"]);
    expect(found.code).toBe(6);
    expect(found.text).toMatch(/404 {2}missing/);
    expect(found.problems).toContain("docs/runbook.md");
    await control("faults", "DELETE");

    await control("settings", "PUT", { credentials: { default: { clientSecret: "another" } } });
    const refused = await operator(["connections", "check", "mwi-formulary/default"]);
    expect(refused.code).toBe(6);
    expect(refused.text).toContain("The token endpoint refuses the credentials.");
    expect(await operator(["connections", "check", "mwi-formulary"])).toMatchObject({ code: 2 });
    expect(await operator(["connections", "check", "mwi-formulary/moon"])).toMatchObject({ code: 3 });
  }, 60_000);
});
