import type { components } from "#openapi";
import { JobEndedError, NoAnswerError, ProblemError, WaitTimeoutError } from "./errors.ts";
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
  /** In milliseconds; default 300,000. The job goes on behind it. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** What a handle asks the gateway. */
export interface JobCalls<Data> {
  get(id: string, signal: AbortSignal | undefined): Promise<Job>;
  cancel(id: string): Promise<Job>;
  answer(id: string, signal: AbortSignal | undefined): Promise<Omit<JobAnswer<Data>, "job">>;
  /** Throws the problem of a job that is uncertain. */
  uncertain(id: string): Promise<never>;
}

const firstPauseMs = 250;
const maxPauseMs = 5_000;

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
   * Waits until the job has ended, and reads the vendor's answer. A job can have `failed` by its answer: look at `job.status`.
   *
   * @throws UncertainOutcomeError for a job whose outcome is not known
   * @throws JobEndedError for a job that ended without an answer of the vendor
   * @throws WaitTimeoutError for a job that has not ended in time
   */
  async wait({ timeout = 300_000, signal }: WaitOptions = {}): Promise<JobAnswer<Data>> {
    if (!(timeout >= 0)) throw new RangeError("timeout has to be a number of milliseconds.");
    const end = performance.now() + timeout;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(maxPauseMs, pauseMs * 1.5)) {
      const job = await this.#calls.get(this.id, signal).catch(ifPassing);
      if (job?.status === "uncertain") return await this.#calls.uncertain(this.id);
      if (job !== undefined && !isOpen(job)) return await this.#read(job, signal);
      const left = end - performance.now();
      if (left <= 0) throw new WaitTimeoutError(this.id);
      await sleep(Math.min(pauseMs, left), signal);
    }
  }

  async #read(job: Job, signal: AbortSignal | undefined): Promise<JobAnswer<Data>> {
    if (job.responseStatus === null) throw new JobEndedError(job);
    return { job, ...(await this.#calls.answer(this.id, signal)) };
  }
}

const isOpen = ({ status }: Job): boolean => status === "queued" || status === "sending";

/** A gateway that is away for a moment ends no wait. */
function ifPassing(error: unknown): undefined {
  if (error instanceof NoAnswerError || (error instanceof ProblemError && error.retryable)) return undefined;
  throw error;
}
