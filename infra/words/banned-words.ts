/**
 * Where a word is banned: in names (identifiers, files, log events, attributes, message kinds), or in prose (texts,
 * comments, titles of tests, documents).
 */
export type Place = "names" | "prose";

export interface BannedWord {
  /** In lower case; several words follow each other. A plural counts as its singular. */
  readonly word: string;
  /** The glossary's word for it. */
  readonly use: string;
  readonly place: Place;
  /** Banned only as the first word of a name: `mostAttempts`, but not `atMost`. */
  readonly first?: true;
  /** Not banned before one of these words: `stands for` is plain English. */
  readonly unlessBefore?: readonly string[];
}

const names = (use: string, ...words: readonly string[]): readonly BannedWord[] =>
  words.map((word) => ({ word, use, place: "names" }));
const prefixes = (use: string, ...words: readonly string[]): readonly BannedWord[] =>
  words.map((word) => ({ word, use, place: "names", first: true }));
const prose = (use: string, ...words: readonly string[]): readonly BannedWord[] =>
  words.map((word) => ({ word, use, place: "prose" }));

/** The words that the glossary replaces. To ban one more, add it here; the check lists where it is used. */
export const bannedWords: readonly BannedWord[] = [
  ...names("dead letter, redrive", "set aside", "put back"),
  ...names("scheduler, due work, due handler", "sweep", "sweeper", "taker", "take up"),
  ...names("store, index", "ledger", "register", "endpoint watch", "partner directory", "endpoint directory"),
  ...names("blob, blob reference, blob store", "kept body", "body keeper", "body store", "object store"),
  ...names("lease, in progress", "under way", "takes it"),
  ...names("notification, publish", "announce", "notice", "tell", "tell of"),
  ...names("circuit breaker, rate limiter, admission", "keeper", "purse", "gate", "hold back"),
  ...names("clear", "lift"),
  ...names("probe", "ask if back"),
  ...names("decide, classify, assess", "judge", "verdict"),
  ...names("attempt outcome", "tried"),
  ...names("complete, expire", "settle surely"),
  ...names("mark uncertain", "turn uncertain"),
  ...names("compensate", "call off"),
  ...names("recovery page", "portion", "work off"),
  ...names("idempotent replay", "repetition"),
  ...names("request validation", "door", "at our door"),
  ...names("encrypt, decrypt", "seal", "sealed", "unseal"),
  ...names("login backoff", "spared"),
  ...names("erase, tombstone, erased", "forget", "forgotten"),
  ...names("index, unindexed", "noted", "unnoted"),
  ...names("redirect large response", "hand over"),
  ...names("unsupported, supported, ignored", "not emulated", "honoured", "harmless"),
  ...names("AsyncDisposableStack", "closers"),
  ...names("harness, fixture, builder, client", "desk", "parties", "crew", "mortal", "scene"),
  ...names("a file named by what it holds", "util", "helper", "misc"),
  ...names("allow list, deny list", "whitelist", "blacklist"),
  ...prefixes("max, min", "most", "longest", "largest", "least", "smallest", "fewest"),
  ...prose("request validation", "at our door", "at the door", "at its door"),
  ...prose("message, notification", "word of it", "word of one", "word of an object"),
  ...prose("release, delete, end", "let go", "lets go", "letting go"),
  ...prose("say who: the caller, a worker, a partner", "whoever", "nobody", "somebody", "anybody"),
  ...prose("describe, report, return, tell apart: distinguish", "told", "tells of", "tell of", "telling of"),
  ...prose("again, from the start", "anew"),
  ...prose("dead letter, redrive, requeue", "set aside", "sets aside", "put back", "puts back", "putting back"),
  ...prose("is, exists, is stored, may, can", "stands", "stood").map((one) => ({
    ...one,
    unlessBefore: ["for", "in"],
  })),
  ...prose("exist, be stored, be", "may stand", "cannot stand", "must not stand", "to stand"),
  ...prose("scheduler, due work", "sweeper", "sweep", "swept"),
  ...prose("claim, handle", "take up", "takes up", "taken up", "took up", "taking up"),
  ...prose("in progress, running, pending", "under way", "underway"),
  ...prose("permanently, finally", "for good"),
  ...prose("say what happens", "as good as", "comes to nothing", "come to nothing", "nought", "at hand"),
  ...prose("have a lease", "to itself"),
  ...prose("undo, override", "unsay", "unsays", "unsaid"),
  ...prose("available", "to be had"),
  ...prose("rate limiter, allowance, blob store", "purse", "keeper"),
  ...prose("decide, classify, assess", "judge", "judged", "judging", "verdict"),
  ...prose("inspect", "looked into"),
  ...prose("process a page", "work off", "works off", "worked off", "working off", "portion"),
  ...prose("cancel, compensate", "call off", "calls off", "called off"),
  ...prose("block, delay", "hold back", "holds back", "held back", "holding back"),
  ...prose("clear", "lifted", "lifts", "lifting"),
  ...prose("refuse, reject", "turned away", "turns away", "turn away"),
  ...prose("say what happens to it", "becomes of", "become of", "became of"),
  ...prose("certainly", "for sure"),
  ...prose("receive, read", "hears", "heard"),
  ...prose("encrypt", "sealed", "seal", "seals"),
  ...prose("erase", "forgotten", "forgets", "forgot"),
  ...prose("store, index", "ledger"),
];
