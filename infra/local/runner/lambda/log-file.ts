import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";

/** How long lines are collected before they are written together: a write for each would cost a tenth of the main thread. */
const collectMs = 20;

/**
 * The log of one function: one JSON document a line. Lines that the function writes as JSON stay as they are; others,
 * such as stack traces, become the `message` of a line of their own, as in Lambda's JSON log format.
 */
export class LogFile {
  readonly #file: WriteStream;
  readonly #partial = new Map<string, { readonly decoder: StringDecoder; text: string }>();

  constructor(path: string) {
    this.#file = createWriteStream(path, { flags: "a" });
    // A log that cannot be written must not stop the stack.
    this.#file.on("error", () => undefined);
  }

  output(source: string, stream: "stdout" | "stderr", chunk: Buffer): void {
    const key = `${source}/${stream}`;
    const partial = this.#partial.get(key) ?? { decoder: new StringDecoder("utf8"), text: "" };
    const lines = (partial.text + partial.decoder.write(chunk)).split("\n");
    partial.text = lines.pop() ?? "";
    this.#partial.set(key, partial);
    for (const line of lines) this.#line(line, stream);
  }

  /** A line that Lambda itself would log: time-outs, crashes, failures to start. */
  platform(message: string, details: object = {}): void {
    this.#write({ level: "ERROR", type: "platform", message, ...details });
  }

  /** Writes incomplete lines and closes the file. */
  async close(): Promise<void> {
    for (const [key, { text }] of this.#partial) {
      if (text !== "") this.#line(text, key.endsWith("stderr") ? "stderr" : "stdout");
    }
    this.#file.end();
    await finished(this.#file).catch(() => undefined);
  }

  /** Adds one document as it is. */
  document(line: string): void {
    this.#collect();
    this.#file.write(`${line}\n`);
  }

  #collect(): void {
    if (this.#file.writableCorked > 0) return;
    this.#file.cork();
    setTimeout(() => this.#file.uncork(), collectMs).unref();
  }

  #line(line: string, stream: "stdout" | "stderr"): void {
    if (line === "") return;
    if (isJsonObject(line)) this.document(line);
    else this.#write({ level: stream === "stderr" ? "ERROR" : "INFO", message: line });
  }

  #write(document: object): void {
    this.document(JSON.stringify({ timestamp: new Date().toISOString(), ...document }));
  }
}

function isJsonObject(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
