/**
 * The document does not show the answer to a refused token. These whole messages count as one, regardless of letter case
 * and of a full stop or an exclamation mark at the end. A message that only mentions a token ("Refill saved, but the
 * notification token …") can be about work that was done.
 */
const kinds = "(?:access |auth |api |bearer |security )?";
const faults = "(?:invalid|expired|revoked|unknown|incorrect|wrong|bad|missing|malformed)";
const refusals: readonly RegExp[] = [
  new RegExp(`^(?:the |your )?(?:invalid or expired|expired or invalid|${faults}) ${kinds}token$`),
  new RegExp(`^(?:the |your |this )?${kinds}token (?:is |has |was )?(?:been )?(?:already )?${faults}$`),
  new RegExp(
    `^(?:the |your |this )?${kinds}token (?:is )?(?:invalid or expired|expired or invalid|not valid|no longer valid)$`,
  ),
  new RegExp(`^(?:the |your |this )?${kinds}token (?:is )?(?:not found|not recognized|not recognised|required)$`),
  new RegExp(`^(?:the |your |this )?${kinds}token (?:does not exist|mismatch|rejected|refused)$`),
];

/** The vocabulary of messages that are only about access. */
const accessWords: ReadonlySet<string> = new Set(
  (
    "a an again are be been bad is was has have had not no longer please the this that you your must may or and to for in on of with out up " +
    "access allowed api auth authenticate authenticated authentication authorization authorisation authorize authorise " +
    "authorized authorised bearer client closed code credential credentials denied ended error exists expired expiry failed failure fault " +
    "forbidden http id identity incorrect invalid jwt key log logged login logon malformed mismatch missing open password permission " +
    "permissions permitted rejected renew refused require required revoked secret security session sessions sign signature " +
    "signed status terminated time timed timeout token unauthenticated unauthorized unauthorised unknown user valid wrong 401 403"
  ).split(" "),
);

/** A message about access has at least one of these words. */
const decisiveWords: ReadonlySet<string> = new Set(
  (
    "access auth authenticate authenticated authentication authorization authorisation authorize authorise authorized " +
    "authorised bearer credential credentials forbidden jwt login logon logged log permission permissions session sessions token " +
    "unauthenticated unauthorized unauthorised 401 403"
  ).split(" "),
);

/** In characters; no message about access is longer. */
const maxMessage = 120;

const wordsOf = (message: string): readonly string[] => message.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Whether a message, as a whole, only states that the token is refused. */
export function isTokenRefusal(message: string): boolean {
  if (message.length > maxMessage) return false;
  const plain = message.trim().toLowerCase().replace(/[.!]$/, "").replaceAll(/\s+/g, " ");
  return refusals.some((refusal) => refusal.test(plain));
}

/**
 * Whether a message is only about access: "Unauthorized", "Session expired", "Please log in again". Nothing was done, and
 * an invalid token may be the cause; a message with any other word can be about work that was done.
 */
export function isAboutAccess(message: string): boolean {
  if (message.length > maxMessage) return false;
  const words = wordsOf(message);
  return words.some((word) => decisiveWords.has(word)) && words.every((word) => accessWords.has(word));
}
