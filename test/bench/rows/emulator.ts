import { join } from "node:path";
import { account, credentials } from "../../../infra/local/emulators/start-emulators.ts";
import { functionEnvironment } from "../../../infra/local/runner/lambda/function-environment.ts";
import { fetchEmulator } from "../emulator/fetch-emulator.ts";
import { runInEmulator } from "../emulator/run-in-emulator.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import type { Lab } from "../lab/lab.ts";
import { bodyRead, callWorkload } from "../workloads/calls.ts";
import { addEndpoints } from "../workloads/webhooks.ts";
import { compile } from "../world/compile.ts";
import { authorizerEvent, callEvent, webhookEvent, webhookText } from "../world/events.ts";
import { heapFlags } from "../world/function-host.ts";
import { type Row, RowSkipped, withLab } from "./row.ts";

const invocations = 6;
const starts = 3;
const type = "md-integrations.case_waiting";

/** An event of each function, a new one for each invocation. */
const events: Readonly<Record<string, (lab: Lab) => Promise<object> | object>> = {
  authorizer: ({ world }) => authorizerEvent(world.partners.partner),
  intake: () => webhookEvent(webhookText(type)),
  async "process-events"({ functions }) {
    await functions.invoke("intake", webhookEvent(webhookText(type)));
    return await functions.take("process-events");
  },
  async "deliver-event"(lab) {
    const { functions, world } = lab;
    // A test event always goes through the queue of deliveries; an endpoint gets one in ten seconds.
    const [id] = await addEndpoints(lab, 1, "md-integrations.case_support");
    const call = { method: "POST", path: `/v1/endpoints/${id}/test` };
    await functions.invoke("partner-api", callEvent(world.partners.partner, call));
    return await functions.take("deliver-event");
  },
  "proxy-si-compounding": ({ world }) =>
    callEvent(world.partners.partner, {
      method: bodyRead.method,
      path: `/v1/${bodyRead.vendor}${bodyRead.path}`,
      body: bodyRead.body ?? "",
    }),
  "partner-api": ({ world }) => callEvent(world.partners.partner, { method: "GET", path: "/v1/endpoints" }),
  "public-pages": () => ({
    resource: "/health",
    path: "/health",
    httpMethod: "GET",
    multiValueHeaders: {},
    requestContext: { requestId: "bench" },
  }),
  "run-due-work": () => ({}),
};

/** Each bundle under AWS's runtime interface emulator: start, warm invocations and memory. */
export const emulator: Row = {
  name: "emulator",
  title: "Each bundle under AWS's runtime interface emulator",
  async run(bench) {
    bench.say("emulator: fetching it");
    const program = await fetchEmulator();
    if (program === undefined) throw new RowSkipped("It is built with go, which is not there.");
    const client = await compile(new URL("../emulator/runtime-client.ts", import.meta.url), bench.dir);
    return await withLab(bench, async (lab) => {
      await addEndpoints(lab, 1, type);
      callWorkload(lab, bodyRead, { name: "answer", rounds: 0, warmUp: 0 });
      const figures: Figure[] = [];
      for (const name of Object.keys(events)) {
        bench.say(`emulator: ${name}`);
        figures.push(...(await measure(lab, name, program, client)));
      }
      return figures;
    });
  },
};

async function measure(lab: Lab, name: string, program: string, client: string): Promise<readonly Figure[]> {
  const { deployment, endpoints } = lab.world;
  const spec = deployment.functions.find(({ shortName }) => shortName === name);
  if (spec === undefined) throw new Error(`There is no function ${name}.`);
  const environment = functionEnvironment({
    spec,
    instanceId: name,
    region: account.region,
    secretAccessKey: credentials.secretAccessKey,
    endpoints,
  });
  const reports = [];
  for (let start = 0; start < starts; start += 1) {
    const made: object[] = [];
    for (let count = 0; count < invocations; count += 1) made.push((await events[name]?.(lab)) ?? {});
    const { codeDir, memoryMb, timeoutSeconds } = spec;
    const emulated = {
      emulator: program,
      client,
      module: join(codeDir, "index.mjs"),
      environment,
      timeoutSeconds,
      nodeFlags: heapFlags(memoryMb),
    };
    reports.push(await runInEmulator(emulated, made));
  }
  const id = `emulator.${name}`;
  return [
    figureOf(
      { id: `${id}.init`, title: `init of ${name} (${spec.memoryMb} MB set)`, unit: "ms" },
      reports.map((one) => one.initMs),
    ),
    figureOf(
      { id: `${id}.warm`, title: "… billed duration, warm", unit: "ms" },
      reports.flatMap(({ billedMs }) => billedMs.slice(1)),
    ),
    figureOf(
      { id: `${id}.memory`, title: "… peak memory of its process", unit: "MB" },
      reports.map((one) => one.peakMb),
    ),
  ];
}
