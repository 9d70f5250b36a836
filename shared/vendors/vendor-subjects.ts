/** The kinds of subjects that an erasure finds, by the names that webhooks have for them, too. */
export type NamedSubject = "patient_id" | "case_id";

/**
 * Where a vendor's calls name subjects of one kind. A place that a call does not have names nothing. In a pointer, `*` is
 * every element of a list; it has two of them at most.
 */
export interface SubjectPlaces {
  /** Parameters of paths, by their names in the operations' paths. */
  readonly path?: readonly string[];
  /** Parameters of the query. */
  readonly query?: readonly string[];
  /** Pointers (RFC 6901) into the bodies of requests. */
  readonly request?: readonly string[];
  /** Pointers into the bodies of answers. */
  readonly answer?: readonly string[];
}

/** Where a vendor's calls name patients and cases. */
export type VendorSubjects = Readonly<Partial<Record<NamedSubject, SubjectPlaces>>>;
