import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { medianOf } from "../figures/figure.ts";
import { type ColdImport, coldImport } from "./cold-import.ts";
import { type Bundle, readBundles } from "./read-bundles.ts";

/**
 * Compares the bundles of two assemblies: bytes, and the median time of a cold import, in turns, so that the load of the
 * machine falls on both alike. Names are paired; a function that was renamed is named by `--renamed`.
 */
const usage = `Usage: npm run bench:bundles -- <assembly before> <assembly after>
  [--renamed <before>=<after>]… [--rounds <number>, 15] [--json <file>]
An assembly is a folder that \`npx cdk synth --output <folder>\` wrote.`;

interface Comparison {
  readonly name: string;
  readonly bytes: readonly [before: number, after: number];
  readonly importMs: readonly [before: number, after: number];
  readonly importCpuMs: readonly [before: number, after: number];
  /** After divided by before. */
  readonly ratios: { readonly bytes: number; readonly importMs: number; readonly importCpuMs: number };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    renamed: { type: "string", multiple: true, default: [] },
    rounds: { type: "string", default: "15" },
    json: { type: "string" },
  },
});
const [before, after] = positionals.map(readBundles);
const rounds = Number(values.rounds);
if (before === undefined || after === undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(usage);
  process.exit(2);
}

const newName = new Map(values.renamed.map((pair) => pair.split("=") as [string, string]));
const pairs = before.flatMap((one): [Bundle, Bundle][] => {
  const other = after.find(({ name }) => name === (newName.get(one.name) ?? one.name));
  if (other === undefined) console.log(`${one.name} has no counterpart.`);
  return other === undefined ? [] : [[one, other]];
});
const comparisons = pairs.map((pair) => compare(pair, rounds));
print(comparisons);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rounds, comparisons }, null, 2)}\n`);

function compare([one, other]: readonly [Bundle, Bundle], times: number): Comparison {
  const imports: readonly [ColdImport[], ColdImport[]] = [[], []];
  // The first import of each fills the file cache, and is not counted.
  coldImport(one);
  coldImport(other);
  for (let round = 0; round < times; round += 1) {
    const isOneFirst = round % 2 === 0;
    if (isOneFirst) imports[0].push(coldImport(one));
    imports[1].push(coldImport(other));
    if (!isOneFirst) imports[0].push(coldImport(one));
  }
  const medians = (of: keyof ColdImport): readonly [number, number] => [
    medianOf(imports[0].map((each) => each[of])),
    medianOf(imports[1].map((each) => each[of])),
  ];
  const measured = { bytes: [one.bytes, other.bytes] as const, importMs: medians("ms"), importCpuMs: medians("cpuMs") };
  const ratio = ([from, to]: readonly [number, number]): number => Math.round((to / from) * 1000) / 1000;
  return {
    name: other.name,
    ...measured,
    ratios: {
      bytes: ratio(measured.bytes),
      importMs: ratio(measured.importMs),
      importCpuMs: ratio(measured.importCpuMs),
    },
  };
}

function print(all: readonly Comparison[]): void {
  console.log(`${rounds} cold imports of each bundle, in turns, Node ${process.version}; a ratio is after / before.\n`);
  console.log("bundle                    bytes before     after  ratio   import ms  ratio   CPU ms  ratio");
  for (const { name, bytes, importMs, importCpuMs, ratios } of all) {
    const columns = [
      name.padEnd(24),
      String(bytes[0]).padStart(13),
      String(bytes[1]).padStart(9),
      ratios.bytes.toFixed(3).padStart(6),
      importMs[1].toFixed(1).padStart(11),
      ratios.importMs.toFixed(3).padStart(6),
      importCpuMs[1].toFixed(1).padStart(8),
      ratios.importCpuMs.toFixed(3).padStart(6),
    ];
    console.log(columns.join(" "));
  }
  const sum = (of: (one: Comparison) => number): number => all.reduce((total, one) => total + of(one), 0);
  const total = (of: (one: Comparison) => readonly [number, number]): string =>
    (sum((one) => of(one)[1]) / sum((one) => of(one)[0])).toFixed(3);
  console.log(
    `\nIn all: bytes ${total(({ bytes }) => bytes)}, import ${total(({ importMs }) => importMs)}, CPU ${total(({ importCpuMs }) => importCpuMs)}.`,
  );
}
