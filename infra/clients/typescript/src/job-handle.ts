import type { components } from "#openapi";
import { JobEndedError, NoAnswerError, ProblemError, UncertainOutcomeError, WaitTimeoutError } from "./errors.ts";
import { sleep } from "./gateway-fetch.ts";

/** A job as `GET /v1/jobs/{id}` shows it. */
export type Job = components["schemas"]["Job"];

/** The vendor's answer to a job, which is `succeeded` or `failed`. */
export interface JobAnswer<Data> {
  readonly job: Job;
  /** Of a 2xx. */
  readonly data?: Data;
  /** Of any other status. */
  readonly error?: unknown;
  readonly response: Response;
}

export interface WaitOptions {
  /** In milliseconds, of all that `wait` does; default 300,000. The job goes on behind it. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** What a handle asks the gateway. */
export interface JobCalls<Data> {
  get(id: string, signal: AbortSignal | undefined): Promise<Job>;
  cancel(id: string): Promise<Job>;
  answer(id: string, signal: AbortSignal | undefined): Promise<Omit<JobAnswer<Data>, "job">>;
  /** Throws the problem of a job that is uncertain, unless it was resolved meanwhile. */
  uncertain(id: string, signal: AbortSignal | undefined): Promise<void>;
}

const firstPauseMs = 250;
const maxPauseMs = 5_000;

/** A timer of more milliseconds ends at once. */
const maxTimerMs = 2 ** 31 - 1;

/** A job of this partner. Its `id` is all that is needed to find it again: `client.job(id)`. */
export class JobHandle<Data = unknown> {
  readonly id: string;
  readonly #calls: JobCalls<Data>;

  constructor(id: string, calls: JobCalls<Data>) {
    this.id = id;
    this.#calls = calls;
  }

  /** The job as it is now. */
  get(): Promise<Job> {
    return this.#calls.get(this.id, undefined);
  }

  /** Cancels a job that is still queued. */
  cancel(): Promise<Job> {
    return this.#calls.cancel(this.id);
  }

  /**
   * Waits until the job has ended, and reads the vendor's answer. A job can have `failed` by its answer: look at `job.status`. A
   * gateway that does not answer, or answers with a retryable problem, does not end the wait: it is asked again.
   *
   * @throws UncertainOutcomeError for a job whose outcome is not known
   * @throws JobEndedError for a job that ended without an answer of the vendor
   * @throws WaitTimeoutError where that has not ended in time, whatever the gateway does
   */
  async wait({ timeout = 300_000, signal }: WaitOptions = {}): Promise<JobAnswer<Data>> {
    if (!(timeout >= 0)) throw new RangeError("timeout has to be a number of milliseconds.");
    // Each request and pause ends with it, by its reason: not by `AbortSignal.timeout` and `any`, which are held weakly.
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(new WaitTimeoutError(this.id)), Math.min(timeout, maxTimerMs));
    const leave = (): void => ended.abort(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    if (signal?.aborted) leave();
    try {
      for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(maxPauseMs, pauseMs * 1.5)) {
        const answer = await this.#look(ended.signal).catch(ifPassing);
        if (answer !== undefined) return answer;
        await sleep(pauseMs, ended.signal);
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
    }
  }

  /** The answer of the job, once it has ended. */
  async #look(signal: AbortSignal): Promise<JobAnswer<Data> | undefined> {
    const job = await this.#calls.get(this.id, signal);
    if (job.status === "uncertain") await this.#calls.uncertain(this.id, signal);
    if (isOpen(job)) return undefined;
    if (job.responseStatus === null) throw new JobEndedError(job);
    return { job, ...(await this.#calls.answer(this.id, signal)) };
  }
}

/** A job that was `uncertain` and did not throw is to be read again. */
const isOpen = ({ status }: Job): boolean => status === "queued" || status === "sending" || status === "uncertain";

/** A gateway that is away for a moment ends no wait. */
function ifPassing(error: unknown): undefined {
  const isRetryable = error instanceof ProblemError && error.retryable && !(error instanceof UncertainOutcomeError);
  if (error instanceof NoAnswerError || isRetryable) return undefined;
  throw error;
}
