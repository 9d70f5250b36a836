import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { consoleRoutes } from "../../../infra/operator/console/console-api.ts";
import { consoleCommand } from "../../../infra/operator/console/console-command.ts";
import { localPlaces } from "../../../infra/operator/open-stage.ts";
import { noProgress } from "../../../infra/operator/terminal/progress.ts";
import { stages } from "../../../infra/stages.ts";
import { openConsole } from "../stack/open-console.ts";
import { until } from "../until.ts";
import { type ConsoleHarness, caseId, json } from "./console-harness.ts";

/** What the console shows and changes, what it puts on record, and what it does where it only reads. */
export function describeConsoleAnswers({ stack, stores, endpointId, send, read }: ConsoleHarness): void {
  describe("the console's server", () => {
    test("shows who uses it, and a partner's pages under the partner's name", async () => {
      expect(await read("/api/me")).toEqual({
        ...{ role: "operator", identity: { arn: "arn:aws:iam::000000000000:user/local" }, stage: "local" },
        ...{ readOnly: false, payloads: true, grants: [] },
      });
      const { id } = stack.info.partner;
      const own = await read<{ data: readonly { partnerId: string }[] }>(`/api/partners/${id}/v1/jobs`);
      expect(own.data.map(({ partnerId }) => partnerId)).toEqual([id, id]);
      const others = await read<{ data: readonly unknown[] }>(`/api/partners/${stack.info.otherPartner.id}/v1/jobs`);
      expect(others.data).toEqual([]);
      const [job] = (await read<{ data: readonly { id: string }[] }>("/api/v1/jobs?status=queued")).data;
      const ofOther = `/api/partners/${stack.info.otherPartner.id}/v1`;
      expect((await send(`${ofOther}/jobs/${job?.id}`)).status).toBe(404);
      expect((await send(`${ofOther}/jobs/${job?.id}`, { method: "DELETE" })).status).toBe(404);
      expect((await send(`${ofOther}/endpoints/${endpointId}/test`, { method: "POST" })).status).toBe(404);
      expect((await send(`/api/partners/${id}/v1/endpoints/${endpointId}/test`, { method: "POST" })).status).toBe(200);
    });

    test("lists events and their deliveries without ids of patients and without answers of endpoints", async () => {
      const events = await read<{ data: readonly object[] }>("/api/v1/events?type=md-integrations.*");
      expect(events.data).toMatchObject([{ subject: {}, subjectNames: ["case_id"] }]);
      const sent = { method: "POST", headers: json, body: JSON.stringify({ subject: { case_id: caseId } }) };
      const found = await send("/api/v1/deliveries/search", sent);
      expect(JSON.parse(found.body).data).toMatchObject([{ endpointId, status: "delivered" }]);
      expect(
        events.data
          .concat(JSON.parse(found.body).data)
          .map((one) => JSON.stringify(one))
          .join(),
      ).not.toContain(caseId);
    });

    test("puts a change and a payload on record as the commands do, before and after", async () => {
      const { data } = await read<{ data: readonly { id: string }[] }>("/api/v1/events?type=md-integrations.*");
      const shown = await send(`/api/v1/events/${data[0]?.id}/payload`, { method: "POST" });
      expect(JSON.parse(shown.body)).toMatchObject({ data: { case_id: caseId } });
      const created = await send("/api/partners", {
        ...{ method: "POST", headers: json },
        body: JSON.stringify({ name: "From the console", grants: ["inside-rx:*"] }),
      });
      expect(JSON.parse(created.body)).toMatchObject({ name: "From the console", key: expect.stringMatching(/^rxg_/) });
      const refused = await send("/api/partners", {
        ...{ method: "POST", headers: json },
        body: JSON.stringify({ name: "From the console", grants: [] }),
      });
      expect(refused.status).toBe(409);
      const wanted = [
        ["payload-read", "events payload", "read"],
        ["operator", "events payload", "done"],
        ["operator", "partners create", "requested"],
        ["operator", "partners create", "done"],
        ["operator", "partners create", "refused"],
        ["operator", "console", "requested"],
      ];
      await until(async () => {
        const receipts = await read<{ data: readonly Record<"kind" | "operation" | "outcome" | "actor", string>[] }>(
          "/api/receipts",
        );
        const found = receipts.data.filter(({ actor }) => actor === "arn:aws:iam::000000000000:user/local");
        return wanted.every(([kind, operation, outcome]) =>
          found.some((one) => one.kind === kind && one.operation === operation && one.outcome === outcome),
        );
      });
    });

    test("refuses every action in a console that only reads, and says so of itself", async () => {
      const reading = await openConsole(stack.info, "--read-only");
      const actions = consoleRoutes.filter(({ isAction }) => isAction);
      expect(actions.length).toBeGreaterThan(15);
      for (const { method, path } of actions) {
        const filled = path.replaceAll(/\{\w+\}/g, "some");
        const answer = await send(`/api/${filled}`, { method, to: reading });
        expect([method, path, answer.status]).toEqual([method, path, 403]);
      }
      expect(JSON.parse((await send("/api/me", { to: reading })).body)).toMatchObject({
        readOnly: true,
        payloads: false,
      });
      expect(await reading.close()).toBe(130);
    });

    test("only reads where AWS refuses its receipt to the credentials", async () => {
      const denied = Object.assign(new Error("User is not authorized to perform: sqs:SendMessage"), {
        name: "AccessDenied",
      });
      const problems: string[] = [];
      const deniedContext = {
        ...{
          stage: stages.local,
          places: localPlaces(dirname(stack.info.logs)),
          problem: (line: string) => problems.push(line),
        },
        stores: { ...stores, receipts: { send: () => Promise.reject(denied) } },
      };
      const line = { arguments: [], options: { "no-open": ["true"] } };
      const silent = async () => "";
      const prepared = await consoleCommand.prepare(line, { ...deniedContext, readValue: silent, readSecret: silent });
      const printed = Promise.withResolvers<string>();
      const interrupted = Promise.withResolvers<void>();
      const ended = prepared.run({
        ...deniedContext,
        progress: noProgress,
        output: {
          record: (_value, text = "") => printed.resolve(text),
          text: () => undefined,
          remark: () => undefined,
        },
        record: { add: () => undefined, erasure: async () => undefined, payloadRead: async () => undefined },
        confirm: async () => undefined,
        untilInterrupted: () => interrupted.promise,
        openInBrowser: () => () => undefined,
      });
      const { origin, hash } = new URL((await printed.promise).replace("Console: ", ""));
      const headers = { authorization: hash.replace("#token=", "Bearer ") };
      expect(await (await fetch(`${origin}/api/me`, { headers })).json()).toMatchObject({ readOnly: true });
      expect((await fetch(`${origin}/api/partners/prt_some/suspend`, { method: "POST", headers })).status).toBe(403);
      expect(problems).toEqual(["Your credentials write no receipts: this console only reads."]);
      interrupted.resolve();
      await ended;
    });

    test("ends with Ctrl-C, and closes its connections", async () => {
      const ending = await openConsole(stack.info);
      const waiting = fetch(`${ending.origin}/api/me`, { headers: { authorization: `Bearer ${ending.token}` } });
      await waiting;
      expect([await ending.close(), ending.problems()]).toEqual([130, "Interrupted."]);
      await expect(fetch(ending.origin)).rejects.toThrow();
    });
  });
}
