import type { LocalStack } from "../../infra/local/start-stack.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { type DeliveryBody, type EndpointBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

/** Of each kind and phase. */
const works = 6;

const endpointName = "versions";

interface KeyedRefill {
  readonly mark: string;
  readonly job: string;
}

/**
 * Work that one version of the functions begins and another one finishes. It counts what the pharmacy did and what the
 * partner received over all phases, since the simulators forget at their end.
 */
export class UnfinishedWork {
  #endpoint: EndpointBody | undefined;
  #phase = 0;
  #webhooks = 0;
  /** Jobs by the marks of their refills. */
  readonly #jobs = new Map<string, string>();
  readonly #keyed: KeyedRefill[] = [];
  /** How often the pharmacy did each refill, by its mark. */
  readonly #done = new Map<string, number>();
  /** Ids of events that the partner's endpoint accepted. */
  readonly #accepted = new Set<string>();

  /** Begins work that stays unfinished: the pharmacy refuses refills, and the partner's endpoint fails. */
  async begin(stack: LocalStack): Promise<void> {
    const jobs = jobClients(stack);
    const webhooks = webhookClients(stack);
    try {
      this.#phase += 1;
      this.#endpoint ??= await webhooks.endpoint(endpointName);
      await this.#orderOnce(jobs);
      // So long that no call is in progress when the stack ends: such a call would be uncertain.
      await jobs.fault({ status: 429, headers: { "retry-after": "15" } }, 10_000);
      await webhooks.script(endpointName, [{ times: 10_000, status: 503 }]);
      for (let number = 1; number <= works; number += 1) {
        const mark = `queued-${this.#phase}-${number}`;
        const answer = await jobs.refill(mark, { prefer: "respond-async", "idempotency-key": mark });
        if (answer.status !== 202) throw new Error(`The refill ${mark} was answered ${answer.status}.`);
        this.#jobs.set(mark, jobIdOf(answer));
        await this.#webhook(webhooks);
      }
      await until(async () => {
        const found = await Promise.all([...this.#jobs.values()].slice(-works).map((id) => jobs.job(id)));
        return found.every(({ status, outcome }) => status === "queued" && outcome !== null);
      });
    } finally {
      webhooks.stop();
    }
  }

  /** Waits until all work of earlier phases has ended well, and repeats its ordered refills. */
  async finish(stack: LocalStack): Promise<void> {
    const jobs = jobClients(stack);
    const webhooks = webhookClients(stack);
    try {
      await Promise.all([...this.#jobs.values()].map((id) => jobs.jobThatIs(id, "succeeded", 90_000)));
      await until(async () => {
        const deliveries = await this.#deliveries(webhooks);
        return deliveries.length === this.#webhooks && deliveries.every(({ status }) => status === "delivered");
      }, 90_000);
      for (const { mark, job } of this.#keyed) {
        const answer = await jobs.refill(mark, { "idempotency-key": mark });
        const replayed = answer.headers.get("idempotency-replayed");
        if (answer.status !== 200 || replayed !== "true" || jobIdOf(answer) !== job) {
          throw new Error(`The refill ${mark} was not replayed but answered ${answer.status}.`);
        }
      }
    } finally {
      webhooks.stop();
    }
  }

  /** Notes what the simulators have seen, before they end. */
  async note(stack: LocalStack): Promise<void> {
    const { client } = jobClients(stack);
    const webhooks = webhookClients(stack);
    for (const { done, headers } of await client.journal("si-compounding")) {
      const mark = headers["x-correlation-id"];
      if (done && mark !== undefined) this.#done.set(mark, (this.#done.get(mark) ?? 0) + 1);
    }
    const deliveries = await this.#deliveries(webhooks);
    webhooks.stop();
    for (const { status, eventId } of deliveries) if (status === "delivered") this.#accepted.add(eventId);
  }

  /** What was lost or done twice; empty when all is well. */
  faults(): readonly string[] {
    const marks = [...this.#jobs.keys(), ...this.#keyed.map(({ mark }) => mark)];
    const wrong = marks.filter((mark) => this.#done.get(mark) !== 1);
    return [
      ...wrong.map((mark) => `The refill ${mark} was done ${this.#done.get(mark) ?? 0} times.`),
      ...(this.#accepted.size === this.#webhooks
        ? []
        : [`${this.#webhooks} webhooks were acknowledged, and ${this.#accepted.size} events delivered.`]),
    ];
  }

  /** One line for the reader. */
  get summary(): string {
    return `${this.#jobs.size} queued refills, ${this.#keyed.length} refills with a key, ${this.#webhooks} webhooks`;
  }

  async #orderOnce({ refill }: ReturnType<typeof jobClients>): Promise<void> {
    const mark = `keyed-${this.#phase}`;
    const answer = await refill(mark, { "idempotency-key": mark });
    if (answer.status !== 200) throw new Error(`The refill ${mark} was answered ${answer.status}.`);
    this.#keyed.push({ mark, job: jobIdOf(answer) });
  }

  async #webhook(webhooks: ReturnType<typeof webhookClients>): Promise<void> {
    const payload = { timestamp: Math.floor(Date.now() / 1000), event_type: "x", case_id: `c-${this.#webhooks}` };
    const [status] = await webhooks.send({ payload });
    if (status !== 200) throw new Error(`A webhook was answered ${status}.`);
    this.#webhooks += 1;
  }

  async #deliveries(webhooks: ReturnType<typeof webhookClients>): Promise<readonly DeliveryBody[]> {
    if (this.#endpoint === undefined) return [];
    return await webhooks.listAll<DeliveryBody>(`/v1/endpoints/${this.#endpoint.id}/deliveries`);
  }
}
