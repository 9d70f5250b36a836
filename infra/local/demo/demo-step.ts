/** One request of the demonstration, sent as it is printed. */
export interface DemoRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent unchanged: numbers in it keep their digits. */
  readonly body?: string;
  /** The printed command shows the answer's headers, too. */
  readonly showsHeaders?: boolean;
}

export interface DemoAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** The time-out of one step in milliseconds. */
const stepTimeoutMs = 10_000;

export async function sendDemoRequest(request: DemoRequest): Promise<DemoAnswer> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    redirect: "manual",
    signal: AbortSignal.timeout(stepTimeoutMs),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The same request as a curl command for a POSIX shell. */
export function curlOf(request: DemoRequest): string {
  const parts = [request.showsHeaders ? "curl -si" : "curl -s"];
  if (request.method !== "GET" && !(request.method === "POST" && request.body !== undefined)) {
    parts.push(`-X ${request.method}`);
  }
  parts.push(quoted(request.url));
  for (const [name, value] of Object.entries(request.headers)) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (request.body !== undefined) parts.push(`-d ${quoted(request.body)}`);
  return parts.join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Prints the steps and results of the demonstration. */
export class DemoPage {
  readonly #write: (line: string) => void;
  #steps = 0;
  #failures = 0;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  get failures(): number {
    return this.#failures;
  }

  step(title: string, requests: readonly DemoRequest[]): void {
    this.#steps += 1;
    this.#write(`\n${this.#steps}. ${title}`);
    for (const request of requests) this.#write(`   $ ${curlOf(request)}`);
  }

  /** Prints a result, and whether it is the expected one. */
  result(good: boolean, text: string): void {
    if (!good) this.#failures += 1;
    this.#write(`   ${good ? "✓" : "✗"} ${text}`);
  }
}
