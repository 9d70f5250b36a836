import { chanceOf, isVariable, type Occurrences, type Place } from "../../core/places.ts";
import { GrowingShape, mergeShapes, noShape, type PlaceCounts, type Shape } from "./shape.ts";

/** The answers of an operation that a container has sampled since it last wrote its shape. */
export interface SampledShape {
  readonly operation: string;
  readonly shape: Shape;
}

/** Of each operation the first answers are all sampled, then one in so many. */
const firstAnswers = 100;
const sampledOneIn = 5;

/** In bytes: of larger answers fewer are sampled, because a sample costs processor time by its size. */
const largeBytes = 16 * 1024;
const firstLargeAnswers = 30;
const largeOneIn = 25;

/** Answers that are all sampled after one that differs from those before. */
const burst = 60;

/** Answers of one operation that a container writes at least, and after which it writes those alone that differ. */
const maxWritten = 200;

/** Answers that a container knows before one can differ from them. */
const minKnown = 20;

const maxOperations = 200;

interface State {
  calls: number;
  written: number;
  /** Answers that are still all sampled. */
  burst: number;
  differs: boolean;
  isAnswered: boolean;
  known: Shape;
  pending: GrowingShape;
}

/**
 * The shapes of one connection's answers, as one container samples them. In a steady state it samples one answer in five
 * and has nothing to write.
 */
export class SampledShapes {
  readonly #states = new Map<string, State>();

  /**
   * Counts an answer; returns whether it is to be sampled.
   *
   * @param bytes of its body
   */
  countAnswer(operation: string, bytes: number): boolean {
    const state = this.#states.get(operation) ?? this.#begin(operation);
    if (state === undefined) return false;
    state.calls += 1;
    if (state.burst > 0) {
      state.burst -= 1;
      return true;
    }
    const [first, oneIn] = bytes > largeBytes ? [firstLargeAnswers, largeOneIn] : [firstAnswers, sampledOneIn];
    return state.calls <= first || state.calls % oneIn === 0;
  }

  add(operation: string, occurrences: Occurrences): void {
    const state = this.#states.get(operation);
    if (state === undefined) return;
    state.pending.add(occurrences);
    if (!differs(state.known, occurrences)) return;
    if (!state.differs) state.burst = burst;
    state.differs = true;
  }

  /** Whether there is anything to write; the first successful answer of an operation is. */
  hasNews(): boolean {
    return [...this.#states.values()].some(isNews);
  }

  /** Answers that were sampled and not yet written. */
  pendingAnswers(): number {
    return [...this.#states.values()].reduce((sum, { pending }) => sum + pending.answers, 0);
  }

  /** Takes what is to be written; answers that differ in nothing are left out. */
  take(): readonly SampledShape[] {
    const taken: SampledShape[] = [];
    for (const [operation, state] of this.#states) {
      if (isNews(state)) {
        taken.push({ operation, shape: state.pending });
        state.written += state.pending.answers;
        state.isAnswered = true;
      }
      state.known = mergeShapes(state.known, state.pending);
      state.pending = new GrowingShape();
      state.differs = false;
    }
    return taken;
  }

  /** After a failed write: as many further answers are written as of an operation that is new to the container. */
  writeAgain(lost: readonly SampledShape[]): void {
    for (const { operation } of lost) {
      const state = this.#states.get(operation);
      if (state === undefined) continue;
      state.written = 0;
      state.isAnswered = false;
    }
  }

  #begin(operation: string): State | undefined {
    if (this.#states.size >= maxOperations) return undefined;
    const state: State = {
      calls: 0,
      written: 0,
      burst: 0,
      differs: false,
      isAnswered: false,
      known: noShape,
      pending: new GrowingShape(),
    };
    this.#states.set(operation, state);
    return state;
  }
}

function isNews({ written, pending, differs: isDifferent, isAnswered }: State): boolean {
  return !isAnswered || isDifferent || (pending.answers > 0 && written < maxWritten);
}

/** Whether an answer has a place that is new, or lacks one that nearly all have had. */
function differs({ answers, places }: Shape, occurrences: Occurrences): boolean {
  if (answers < minKnown) return false;
  for (const place of occurrences.keys()) if (!places.has(place)) return true;
  for (const [place, counts] of places) {
    if (isUsual(counts) && !occurrences.has(place) && isPossible(place, occurrences)) return true;
  }
  return false;
}

/** Whether the answer has the object that may have the member, or the value that may be of the type. */
function isPossible(place: Place, occurrences: Occurrences): boolean {
  const chance = chanceOf(place);
  return !isVariable(place) && (chance === undefined || occurrences.has(chance));
}

function isUsual({ chances, every }: PlaceCounts): boolean {
  return chances >= minKnown && every >= chances * 0.98;
}
