import type { Clock } from "../../core/clock.ts";
import { describeError, type Log } from "../../core/log.ts";
import { lapsedUses, noUse, type PartnerUse } from "../model/partner-use.ts";
import type { UseChange, UseStore, VendorUser } from "../ports/use-store.ts";

export interface RecordedUseDependencies {
  readonly store: UseStore;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn">;
}

/** In milliseconds: how long a container uses what it has read. */
const freshMs = 1_000;

/** Of how many partners and vendors a container knows the use. */
const maxKnown = 1_000;

/**
 * What partners use of the vendors, as this container knows it. Never throws: where the store fails nothing is known, so that
 * no share is refused.
 */
export class RecordedUse {
  readonly #deps: RecordedUseDependencies;
  readonly #known = new Map<string, { readonly use: PartnerUse; readonly at: number }>();

  constructor(deps: RecordedUseDependencies) {
    this.#deps = deps;
  }

  /** What is known for less than a second, else what is read now. */
  async find(of: VendorUser): Promise<PartnerUse> {
    const known = this.recent(of, freshMs);
    if (known !== undefined) return known;
    return (await this.#remember(of, () => this.#deps.store.readUse(of))) ?? noUse;
  }

  /** What is known for less than that time. */
  recent(of: VendorUser, ms: number): PartnerUse | undefined {
    const known = this.#known.get(nameOf(of));
    return known !== undefined && this.#deps.clock.monotonic() - known.at < ms ? known.use : undefined;
  }

  /** Changes what is in use. @returns the use afterwards; `undefined` where that failed */
  async change(of: VendorUser, change: Omit<UseChange, "lapsed">): Promise<PartnerUse | undefined> {
    const lapsed = lapsedUses(this.#known.get(nameOf(of))?.use ?? noUse, this.#deps.clock.now());
    return await this.#remember(of, () => this.#deps.store.changeUse(of, { ...change, lapsed }));
  }

  /**
   * Takes counts back. Where the store fails it does so once more, because a count that is taken back twice refuses nothing,
   * and one that is not taken back refuses work until it lapses.
   */
  async takeBack(of: VendorUser, change: Omit<UseChange, "lapsed">): Promise<void> {
    if ((await this.change(of, change)) === undefined) await this.change(of, change);
  }

  async #remember(of: VendorUser, work: () => Promise<PartnerUse>): Promise<PartnerUse | undefined> {
    const { clock, log } = this.#deps;
    const at = clock.monotonic();
    try {
      const use = await work();
      // The map is in the order of the changes: what has not changed for the longest goes.
      this.#known.delete(nameOf(of));
      for (const oldest of this.#known.keys()) {
        if (this.#known.size < maxKnown) break;
        this.#known.delete(oldest);
      }
      this.#known.set(nameOf(of), { use, at });
      return use;
    } catch (error) {
      log.warn("share.unavailable", { vendor: of.vendor, partner: of.partnerId, ...describeError(error) });
      return undefined;
    }
  }
}

const nameOf = ({ vendor, partnerId }: VendorUser): string => `${vendor} ${partnerId}`;
