import { type Figure, figureOf, ratioOf } from "../figures/figure.ts";
import { cpuOf, type Lab } from "../lab/lab.ts";
import { orderOf, patientOf } from "../workloads/bodies.ts";
import { bodyRead, type CallWorkload, callWorkload, write } from "../workloads/calls.ts";
import { type Row, withLab } from "./row.ts";

const kilobyte = 1024;

interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly rounds: number;
  /** Of the ratio to the textbook handler. */
  readonly maxRatio?: number;
}

const sizes: readonly Size[] = [
  { name: "1 KB", bytes: kilobyte, rounds: 60 },
  { name: "16 KB", bytes: 16 * kilobyte, rounds: 40 },
  { name: "64 KB", bytes: 64 * kilobyte, rounds: 40, maxRatio: 1 },
  { name: "256 KB", bytes: 256 * kilobyte, rounds: 25 },
  { name: "1 MB", bytes: 1024 * kilobyte, rounds: 15, maxRatio: 1 },
  // With its base64 within the 6 MB of one invocation.
  { name: "4 MB", bytes: 4 * 1024 * kilobyte, rounds: 10 },
];

const megabyte = 1024 * 1024;

/** Bodies of SiCompounding, whose token is a member of the body, by their size. */
export const bodies: Row = {
  name: "bodies",
  title: "Bodies of 1 KB to 4 MB",
  async run(bench) {
    const figures: Figure[] = [];
    for (const size of sizes) {
      bench.say(`bodies: ${size.name}`);
      // A lab of its own, because a process's peak memory is that of its largest body.
      figures.push(...(await withLab(bench, (lab) => measureReads(lab, size))));
    }
    const [max] = sizes.slice(-1);
    if (max !== undefined) {
      bench.say("bodies: a write of 4 MB");
      figures.push(...(await withLab(bench, (lab) => measureWrites(lab, max))));
    }
    return figures;
  },
};

async function measureReads(lab: Lab, { name, bytes, rounds, maxRatio }: Size): Promise<readonly Figure[]> {
  const id = `bodies.${name.replace(" ", "").toLowerCase()}`;
  const goal = maxRatio === undefined ? {} : { goal: maxRatio };
  const requests = await measure(lab, { ...bodyRead, body: orderOf(bytes) }, rounds);
  const answers = await measure(lab, { ...bodyRead, answer: patientOf(bytes) }, rounds);
  return [
    figureOf({ id: `${id}.cpu`, title: `CPU of a SiCompounding body of ${name}`, unit: "ms" }, requests.cpu),
    figureOf({ id: `${id}.textbook-cpu`, title: "… of the textbook handler", unit: "ms" }, requests.textbook),
    ratioOf(
      { id: `${id}.ratio`, title: "… against the textbook handler", unit: "×", ...goal },
      requests.cpu,
      requests.textbook,
    ),
    figureOf({ id: `${id}.memory`, title: "… peak memory of its process", unit: "MB" }, requests.memory),
    ratioOf(
      {
        id: `${id}.answer-ratio`,
        title: `CPU of an answer of ${name}, against the textbook handler`,
        unit: "×",
        ...goal,
      },
      answers.cpu,
      answers.textbook,
    ),
  ];
}

async function measureWrites(lab: Lab, { bytes, rounds }: Size): Promise<readonly Figure[]> {
  const { cpu, memory } = await measure(lab, { ...write, body: orderOf(bytes), textbook: "body-token" }, rounds);
  return [
    figureOf({ id: "bodies.write.cpu", title: "CPU of a write of 4 MB", unit: "ms", goal: 100 }, cpu),
    figureOf({ id: "bodies.write.memory", title: "… peak memory of its process", unit: "MB", goal: 300 }, memory),
  ];
}

async function measure(lab: Lab, call: CallWorkload, rounds: number) {
  const measured = await lab.measure(callWorkload(lab, call, { name: "body", rounds, warmUp: Math.ceil(rounds / 2) }));
  return {
    cpu: measured.map(({ invocations }) => cpuOf(invocations)),
    textbook: measured.map(({ textbook }) => cpuOf(textbook)),
    memory: measured.map(({ invocations }) => Math.max(...invocations.map(({ peakBytes }) => peakBytes)) / megabyte),
  };
}
