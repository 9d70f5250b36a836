/** Finite verbs that titles use. One that is missing is added; a word that is also a noun (`counts`, `lists`) counts. */
const verbs = new Set(
  `is are was were be isn't has have had does do did can cannot could may must should would will
  accepts acknowledges adds advances agree agrees alarms allows answer answers appear appears applies apply arrive arrives ask asks assumes
  authorizes became become becomes begin begins belong belongs bend blocks break breaks bring brings builds
  caches calls cancels carries carry cause causes change changes check checks choose chooses claims clears close closes come comes compare
 collect collects
  completes computes confirms contain contains contradicts continue continues converts cost costs count counts cover covers crash crashes create creates cut cuts cycles
  decides declares decodes decompresses decrypts defaults defers define defines delays deletes deliver delivers delay demand demands denies depend depends derives describe describes
  die dies differ differs disables discards dials displaces divide divides double doubles drains drop drops
  empties encrypts enqueues ends end equal equals erases evaluates examine examines exceed exceeds exist exists expire expires explain explains exports extends
  fail fails falls fill fills find finds finishes fit fits follow follows forbid forbids form forms forwards
  gathers generates get gets give gives go goes grant grants
  handle handles hang hangs happen happens held helps hides hold holds
  identifies ignore ignores imply implies include includes indexes inherits insert inserts
  issue issues
  keep keeps know knows
  last lasts lead leads leave leaves lets lie lies limit limits link links list lists live lives load loads log logs lock locks logged look looks lose loses lost
  made make makes maps mark marks match matches mean means meets merge merges moves
  name names need needs
  observe observes occupies offers omit omits open opens outlasts outlives overlap
  parses pass passed passes pause pauses picks pins point points precedes prefers prevents previews prices prints probes process processes produces protects prove proves publishes puts
  queues
  raise raises ran reach reaches read reads reaches recalls receive receives reclaims recognizes record records recover recovers redirects redrives refers refreshes refuse refuses register registers reject rejects
  release releases remain remains remember remembers removes renames renders renews reopens repeat repeats replace replaces replay replays report reports requires requests reserves reset resets resolve resolves respond responds
  restarts restores results resumes retries retry return returns reuses reveals revokes rewrites rotates round route routes run runs
  satisfies satisfy save saves say says schedule schedules scan scans see sees select selects send sends sent serve serves set sets settles share shares shortens show shows sign signs skip skips sort sorts speak speaks split splits spreads substitutes
  start starts stay stays stop stops store stores stretches succeed succeeds supplies supports survive survives synthesizes
  take takes tell tells terminates throw throws times touches treats tries turn turns
  undoes unblocks understands updates use uses
  validates varies verifies verify visit visits
  wait waits wakes want wants warn warns win wins work works wraps write writes yield yields`.split(/\s+/),
);

/** Words that open a clause and no sentence. */
const joining = new Set(["and", "or", "but", "so", "nor", "then", "also", "which", "who"]);

const minWords = 4;

/**
 * What is wrong with the title of a test, `undefined` where it is a sentence with its subject: its own part alone, or
 * together with the describes around it.
 *
 * @param parts the titles of the describes, then its own
 */
export function faultOfTitle(parts: readonly string[]): string | undefined {
  const own = wordsOf(parts.at(-1) ?? "");
  if (own.length > 1 && joining.has(own[0] ?? "")) return `it begins with "${own[0]}"`;
  let fault: string | undefined;
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    fault = faultOfSentence(wordsOf(parts.slice(from).join(" ")));
    if (fault === undefined) return undefined;
  }
  return fault;
}

function faultOfSentence(words: readonly string[]): string | undefined {
  if (words.length < minWords) return `it has fewer than ${minWords} words`;
  if (isVerb(words[0])) return "it begins with a verb, without a subject";
  return words.slice(1).some(isVerb) ? undefined : "it has no verb that the check knows";
}

/** `GET` and `Link` are names. */
function isVerb(word: string | undefined): boolean {
  return word !== undefined && verbs.has(word);
}

/** A value counts as a word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z0-9…/_-]+(?:['’.][a-z0-9]+)*/gi) ?? [];
}
