/** An invocation that waits for an instance. */
interface Waiting {
  /** Whose request it is; invocations that are no request of a caller's are one caller's. */
  readonly caller: string;
}

/**
 * Invocations that wait for an instance, those of one caller in their order. Callers take turns: Lambda would give each
 * invocation an instance of its own, so that the many of one caller delay no other's.
 */
export class WaitingInvocations<Invocation extends Waiting> {
  #waiting: Invocation[] = [];
  /** When each caller was last served, as a running number. */
  readonly #served = new Map<string, number>();
  #turn = 0;

  get length(): number {
    return this.#waiting.length;
  }

  add(invocation: Invocation): void {
    this.#waiting.push(invocation);
  }

  /** Whether one of these callers waits. */
  has(isCaller: (caller: string) => boolean): boolean {
    return this.#waiting.some(({ caller }) => isCaller(caller));
  }

  /** Removes the first invocation of the caller, among these, that was not served for the longest. */
  next(isCaller: (caller: string) => boolean = () => true): Invocation | undefined {
    const firsts = [...Map.groupBy(this.#waiting, ({ caller }) => caller).values()].flatMap(([first]) => first ?? []);
    const [next] = firsts
      .filter(({ caller }) => isCaller(caller))
      .toSorted((a, b) => (this.#served.get(a.caller) ?? 0) - (this.#served.get(b.caller) ?? 0));
    if (next === undefined) return undefined;
    this.#served.set(next.caller, ++this.#turn);
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    return next;
  }

  /** Removes all. */
  clear(): readonly Invocation[] {
    const all = this.#waiting;
    this.#waiting = [];
    return all;
  }
}
