/**
 * Where a word may not stand: in names (identifiers, files, log events, attributes, message kinds), or in prose that
 * partners and operators read.
 */
export type Place = "names" | "prose";

export interface BannedWord {
  /** In lower case; several words stand one after the other. A plural counts as its singular. */
  readonly word: string;
  /** The glossary's word for it. */
  readonly use: string;
  readonly place: Place;
  /** Banned only as the first word of a name: `mostAttempts`, but not `atMost`. */
  readonly first?: true;
}

const names = (use: string, ...words: readonly string[]): readonly BannedWord[] =>
  words.map((word) => ({ word, use, place: "names" }));
const prefixes = (use: string, ...words: readonly string[]): readonly BannedWord[] =>
  words.map((word) => ({ word, use, place: "names", first: true }));
const prose = (use: string, ...words: readonly string[]): readonly BannedWord[] =>
  words.map((word) => ({ word, use, place: "prose" }));

/** The words that the glossary replaces. To ban one more, add it here; the check says where it stands. */
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
  ...names("complete, expire", "settle", "settle surely"),
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
  ...prose("a plain verb", "at our door", "word of it", "let go of", "lets go of", "let go", "whoever", "told", "anew"),
  ...prose("dead letter, redrive", "set aside", "put back"),
  ...prose("is, exists, is stored", "stands"),
  ...prose("nobody knows: say what is unknown; somebody: say who", "nobody", "somebody"),
  ...prose("scheduler", "sweeper"),
  ...prose("encrypt", "sealed"),
  ...prose("erase", "forgotten"),
  ...prose("store, index", "ledger"),
];

/**
 * Words that still stand somewhere; they are counted and do not fail the check. When one's count is nought it goes from
 * here, and stays out from then on.
 */
export const stillInUse: Readonly<Record<Place, ReadonlySet<string>>> = {
  names: new Set([
    "put back",
    "take up",
    "body store",
    "object store",
    "under way",
    "notice",
    "tell",
    "keeper",
    "purse",
    "gate",
    "lift",
    "judge",
    "tried",
    "settle",
    "door",
    "at our door",
    "forget",
    "forgotten",
    "noted",
    "not emulated",
    "honoured",
    "harmless",
    "closers",
    "most",
    "longest",
    "largest",
    "least",
  ]),
  prose: new Set(["whoever", "told", "anew", "set aside", "put back", "stands", "nobody", "somebody"]),
};
