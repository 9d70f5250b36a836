import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type MetricValue, readMetricLine } from "./read-metric-line.ts";

const newline = 0x0a;

/** The metrics of the functions' logs. Each read goes on where the one before ended. */
export class MetricValues {
  readonly #logs: string;
  readonly #readUntil = new Map<string, number>();
  readonly #values: MetricValue[] = [];
  #reading: Promise<void> = Promise.resolve();

  /** @param logs the directory of `<function>.ndjson` */
  constructor(logs: string) {
    this.#logs = logs;
  }

  /** All values of the lines that are complete by now. */
  async read(): Promise<readonly MetricValue[]> {
    // One after the other, so that no line is counted twice.
    this.#reading = this.#reading.then(() => this.#readNew());
    await this.#reading;
    return this.#values;
  }

  async #readNew(): Promise<void> {
    const files = (await readdir(this.#logs).catch(() => [])).filter((name) => name.endsWith(".ndjson"));
    for (const file of files) {
      const from = this.#readUntil.get(file) ?? 0;
      const added = await readFrom(join(this.#logs, file), from);
      const whole = added.subarray(0, added.lastIndexOf(newline) + 1);
      this.#readUntil.set(file, from + whole.length);
      for (const line of whole.toString("utf8").split("\n")) this.#values.push(...readMetricLine(line));
    }
  }
}

async function readFrom(path: string, position: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const length = Math.max(0, (await file.stat()).size - position);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
