import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runOperator } from "../../../infra/operator/run-operator.ts";
import type { Figure, Part } from "../../support/faults/part.ts";
import { twoPartners } from "../../support/faults/two-partners.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { testTerminal } from "../../support/test-terminal.ts";
import { until } from "../../support/until.ts";

/** Within this a compromised key has no effect any more. */
const boundMs = 60_000;
const everyMs = 500;
const ordersPath = "/v1/si-compounding/V2/createRefillRequest";
const order = (mark: string) => ({
  body: `{"request": {"patient_id": 1, "external_id": "${mark}"}}`,
  headers: { "x-correlation-id": mark, prefer: "respond-async" },
});

/**
 * A leaked key that calls, orders, gets events, and has made itself a successor: the time from the operator's command to
 * the end of each.
 */
export const leakedKey: Part = {
  name: "isolation/leaked-key",
  async run({ stack, say, rest }) {
    const local = await stack({});
    const { client, attacker } = await twoPartners(local);
    const clients = webhookClients(local);
    const post = async <Body>(path: string, body: unknown, key = attacker.key) =>
      (await clients.call<Body>("POST", path, body, key)).body;
    const { key: successor } = await post<{ key: string }>("/v1/keys/rotate", { overlapHours: 168 });
    const endpoint = { url: `${local.info.receiver}/leaked`, eventTypes: ["md-integrations.*"] };
    const { id } = await post<{ id: string }>("/v1/endpoints", endpoint, successor);
    await client.fault("si-compounding", {
      match: { path: "/V2/createRefillRequest" },
      times: 2,
      do: { status: 429, headers: { "retry-after": "20" } },
    });
    const jobs: string[] = [];
    for (const [number, key] of [attacker.key, successor].entries()) {
      const answer = await attacker.call(ordersPath, { ...order(`leaked-${number}`), key });
      jobs.push(answer.headers.get("gateway-job") ?? "");
      await answer.text();
    }
    const ordered = async () =>
      (await client.journal("si-compounding")).filter(({ path, status }) => path.endsWith("Request") && status !== 429);
    await until(async () => (await clients.call("GET", `/v1/jobs/${jobs[0]}`, undefined, attacker.key)).status === 200);

    await clients.send({ payload: { event_type: "case_waiting", case_id: "before", timestamp: seconds() } });
    await until(async () => (await clients.received("leaked")).length > 0);
    /** When each was last seen to have an effect, from the command on. */
    const last = { key: 0, successor: 0, event: 0 };
    const begun = performance.now();
    let stopped = false;
    const watch = async (): Promise<void> => {
      for (let number = 0; !stopped; number += 1) {
        await clients.send({
          payload: { event_type: "case_waiting", case_id: `leaked-${number}`, timestamp: seconds() },
        });
        const [first, next] = await Promise.all([
          attacker.call("/v1/jobs"),
          attacker.call("/v1/jobs", { key: successor }),
        ]);
        const at = performance.now() - begun;
        if (first.status !== 401 && first.status !== 403) last.key = at;
        if (next.status !== 401 && next.status !== 403) last.successor = at;
        await Promise.all([first.text(), next.text()]);
        await wait(everyMs);
      }
    };
    const watching = watch();
    rest();
    const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(local.info.logs) } });
    const code = await runOperator(
      ["keys", "revoke", "attacker", "--compromised", "--yes", "--local", "--json"],
      terminal,
    );
    const tookMs = performance.now() - begun;
    await wait(Math.max(0, boundMs - tookMs));
    stopped = true;
    await watching;
    const received = await clients.received("leaked");
    const startedAt = Date.now() - (performance.now() - begun);
    last.event = Math.max(0, ...received.map(({ at }) => Date.parse(at) - startedAt));
    say(`the command: exit ${code}, ${(terminal.problems() || terminal.output()).slice(0, 200)}`);
    const report = JSON.parse(terminal.output() || "{}");
    const sent = await ordered();
    clients.stop();
    return [
      within("the leaked key is refused", last.key),
      within("… so is the successor that it made itself", last.successor),
      within(`… its endpoint gets no event (${received.length} before)`, last.event),
      {
        rule: "… none of its queued orders reaches the vendor",
        measured: `${sent.length} of ${jobs.length} made; ${report.made?.cancelled?.count ?? 0} cancelled`,
        holds: sent.length === 0,
      },
      {
        rule: "… the report names its successor, endpoint and orders",
        measured: `exit ${code} in ${(tookMs / 1000).toFixed(1)} s`,
        holds:
          code === 0 &&
          report.revokedKeys?.length === 2 &&
          report.disabledEndpoints?.ids?.includes(id) === true &&
          jobs.every((job) => report.made?.cancelled?.ids?.includes(job)),
      },
    ];
  },
};

const seconds = (): number => Math.floor(Date.now() / 1000);

function within(rule: string, ms: number): Figure {
  return {
    rule: `a compromised key: ${rule} after the operator's command, within ${boundMs / 1000} s`,
    measured: `last effect ${(ms / 1000).toFixed(1)} s after it`,
    holds: ms < boundMs,
  };
}
