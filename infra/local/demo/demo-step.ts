/** One request of the demonstration, sent as it is printed. */
export interface DemoRequest {
  readonly method: string;
  readonly url: string;
  /** The partner's key and the media type, in the demonstration's file of headers. */
  readonly isPartners?: boolean;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
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

/** Files whose names stand in the printed commands in place of long texts, so that a command fits on a screen. */
export interface DemoFiles {
  /** Of each of the partner's requests. */
  readonly partnerHeaders: Readonly<Record<string, string>>;
  /** The path of the file of `partnerHeaders`. */
  readonly headersPath: string;
  /** Stores a body. @returns the path of its file */
  store(body: string): string;
}

async function sendDemoRequest(
  request: DemoRequest,
  { partnerHeaders }: Pick<DemoFiles, "partnerHeaders">,
): Promise<DemoAnswer> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: { ...(request.isPartners ? partnerHeaders : {}), ...request.headers },
    redirect: "manual",
    signal: AbortSignal.timeout(stepTimeoutMs),
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A longer body stands in a file. */
const maxShownBody = 120;

/** The same request as a curl command for a POSIX shell. */
export function curlOf(request: DemoRequest, files: DemoFiles): string {
  const parts = [request.showsHeaders ? "curl -si" : "curl -s"];
  if (request.method !== "GET" && !(request.method === "POST" && request.body !== undefined)) {
    parts.push(`-X ${request.method}`);
  }
  parts.push(quoted(request.url));
  if (request.isPartners) parts.push(`-H ${quoted(`@${files.headersPath}`)}`);
  for (const [name, value] of Object.entries(request.headers ?? {})) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (request.body !== undefined) parts.push(`-d ${shownBody(request.body, files)}`);
  return parts.join(" ");
}

function shownBody(body: string, files: DemoFiles): string {
  return body.length <= maxShownBody ? quoted(body) : quoted(`@${files.store(body)}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Prints the steps and results of the demonstration. */
export class DemoPage {
  readonly #write: (line: string) => void;
  readonly #files: DemoFiles;
  #steps = 0;
  #failures = 0;

  constructor(write: (line: string) => void, files: DemoFiles) {
    this.#write = write;
    this.#files = files;
  }

  get failures(): number {
    return this.#failures;
  }

  step(title: string, requests: readonly DemoRequest[]): void {
    this.#steps += 1;
    this.#write(`\n${this.#steps}. ${title}`);
    for (const request of requests) this.#write(`   $ ${curlOf(request, this.#files)}`);
  }

  /** Sends a request as it was printed. */
  send(request: DemoRequest): Promise<DemoAnswer> {
    return sendDemoRequest(request, this.#files);
  }

  /** Prints a result, and whether it is the expected one. */
  result(good: boolean, text: string): void {
    if (!good) this.#failures += 1;
    this.#write(`   ${good ? "✓" : "✗"} ${text}`);
  }
}
