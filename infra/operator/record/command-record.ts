import { randomUUID } from "node:crypto";
import type { Clock } from "../../../shared/core/clock.ts";
import { createReceipt, type ReceiptFacts } from "../../../shared/gateway/model/receipt.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { PayloadRead } from "../../../shared/gateway/operator/read-payload.ts";
import type { ReceiptSender } from "../../../shared/gateway/ports/receipt-sender.ts";
import { type ErasureStep, erasureReceipt } from "../../../shared/gateway/privacy/erasure-receipt.ts";
import { sendInTime } from "../../../shared/gateway/receipts/send-in-time.ts";
import { isDenied, policyHint } from "./denied.ts";

/** What a command is about, by ids of the gateway. */
export type RecordNames = Partial<
  Pick<ReceiptFacts, "partner" | "key" | "endpoint" | "job" | "delivery" | "vendor" | "connection" | "reason">
>;

/** A command could not be put on record. */
export class NotOnRecord extends OperatorRefusal {
  constructor(what: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      isDenied(cause)
        ? `${what} Your AWS credentials do not allow changes: ${why}\n${policyHint}`
        : `${what} The record of the operator's commands is out of reach: ${why}`,
      { cause },
    );
  }
}

export interface RecordDependencies {
  readonly receipts: ReceiptSender;
  /** Who runs the tool. */
  readonly actor: () => Promise<string>;
  readonly clock: Pick<Clock, "now">;
}

/**
 * In milliseconds. An operator who revokes a leaked key learns soon that it must be done without the tool
 * (`docs/runbook.md`), whatever the queue's client waits for.
 */
const maxSendMs = 10_000;

/** The receipts of one run of a command that changes something. */
export class CommandRecord {
  readonly #deps: RecordDependencies;
  readonly #command: string;
  readonly #run = randomUUID();
  #names: RecordNames = {};
  #actor: string | undefined;

  /** @param command its name, such as `keys revoke` */
  constructor(deps: RecordDependencies, command: string) {
    this.#deps = deps;
    this.#command = command;
  }

  /** Adds what the command is about, where only its run knows. */
  add(names: RecordNames): void {
    this.#names = { ...this.#names, ...ownIds(names) };
  }

  /**
   * Sends a receipt of an erasure.
   *
   * @param step `erasure` is the run, where it is absent
   * @throws NotOnRecord
   */
  async erasure({
    erasure = this.#run,
    ...step
  }: Omit<ErasureStep, "erasure" | "at" | "actor"> & { erasure?: string }) {
    try {
      const common = { at: this.#deps.clock.now(), actor: await this.#findActor() };
      await sendInTime(this.#deps.receipts, [erasureReceipt({ ...step, erasure, ...common })], maxSendMs);
    } catch (cause) {
      throw new NotOnRecord("The erasure stops here.", cause);
    }
  }

  /**
   * Sends the receipt of a payload that is about to be shown.
   *
   * @throws NotOnRecord: it must not be shown
   */
  async payloadRead({ event, disclosed, json }: PayloadRead): Promise<void> {
    const { id, vendor, connection } = event;
    try {
      const actor = await this.#findActor();
      const receipt = createReceipt({
        ...{ kind: "payload-read", of: [this.#run, id], at: this.#deps.clock.now(), actor, operation: this.#command },
        ...{ event: id, vendor, connection, outcome: "read", answer: json, ...(disclosed && { disclosed }) },
      });
      await sendInTime(this.#deps.receipts, [receipt], maxSendMs);
    } catch (cause) {
      throw new NotOnRecord("Nothing is shown.", cause);
    }
  }

  /** @throws NotOnRecord: the command must not run */
  async begin(): Promise<void> {
    try {
      await this.#send("requested");
    } catch (cause) {
      throw new NotOnRecord("Nothing was changed.", cause);
    }
  }

  /** Sends the receipt of the end; that of the begin is there, so that a failure is no failure of the command. */
  async end(outcome: "done" | "refused" | "failed", onFailure: (message: string) => void): Promise<void> {
    try {
      await this.#send(outcome);
    } catch (cause) {
      onFailure(new NotOnRecord("The command has its receipt, its end has none.", cause).message);
    }
  }

  async #send(outcome: string): Promise<void> {
    const { receipts, clock } = this.#deps;
    const actor = await this.#findActor();
    const of = [this.#run, outcome];
    const facts = { at: clock.now(), actor, operation: this.#command, outcome, ...this.#names };
    await sendInTime(receipts, [createReceipt({ kind: "operator", of, ...facts })], maxSendMs);
  }

  async #findActor(): Promise<string> {
    this.#actor ??= await this.#deps.actor();
    return this.#actor;
  }
}

const forms = {
  partner: /^prt_[0-9a-z]{1,40}$/,
  key: /^[0-9A-Za-z]{1,16}$/,
  endpoint: /^ep_[0-9a-z]{1,40}$/,
  job: /^job_[0-9A-Za-z_-]{1,64}$/,
  delivery: /^dlv_[0-9a-z]{1,40}$/,
};

/** Leaves out what is typed in the place of an id, a whole key for example: a receipt stays for years. */
function ownIds(names: RecordNames): RecordNames {
  const isOwn = ([name, value]: readonly [string, unknown]): boolean => {
    const form: RegExp | undefined = Object.entries(forms).find(([known]) => known === name)?.[1];
    return form === undefined || form.test(String(value));
  };
  return Object.fromEntries(Object.entries(names).filter(isOwn));
}
