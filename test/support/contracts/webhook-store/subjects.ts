import { expect, it } from "vitest";
import { aDelivery, anEvent } from "../../builders/an-event.ts";
import { allDue, day, minute, type WebhookStoreSetUp } from "./set-up.ts";

const requested = (id: string) => ({ id, answered: [] });

/** The index of subjects, their newest events, and erasure. */
export function subjectContract(setUp: WebhookStoreSetUp): void {
  it("stores the subject keys of an event, and lists the event with them", async () => {
    const { store, mark } = setUp();
    const about = { keys: ["sub_1", "sub_2"], timed: true };
    const event = anEvent({ id: `evt_${mark}`, connection: `about-${mark}`, about });

    await store.storeEvent(event, 1);

    expect(await store.findEvent(event.id)).toEqual(event);
    const [listed] = await store.listEvents(`events#md-integrations/about-${mark}`, "", 5);
    expect(listed?.record.about).toEqual(about);
  });

  it("finds the partners whose jobs made a subject, and keeps them with its events", async () => {
    const { store, clock, mark } = setUp();
    const [one, other] = [`sub_${mark}owned`, `sub_${mark}shared`];
    for (const partnerId of ["prt_1", "prt_1", "prt_2"]) await store.addOwner(one, partnerId);
    await store.addOwner(other, "prt_1");
    expect(await store.findOwners([`sub_${mark}none`])).toEqual([]);
    expect((await store.findOwners([one, other])).toSorted()).toEqual(["prt_1", "prt_2"]);
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [], patients: [] });

    const event = anEvent({ id: `evt_${mark}owned`, ownerKeys: [one], ownedBy: ["prt_1"], fannedOut: true });
    await store.storeEvent(event, 1);
    for (const partnerId of ["prt_2", "prt_1", "prt_2"]) await store.addEventOwner(event.id, partnerId);
    await store.addEventOwner("evt_none", "prt_1");
    expect(await store.findEvent(event.id)).toMatchObject({ ownerKeys: [one], ownedBy: ["prt_1", "prt_2"] });
    expect(await store.findEvent("evt_none")).toBeUndefined();
    clock.advance(401 * day);
    expect(await store.findOwners([one])).toEqual([]);
  });

  it("keeps every partner that is found to own an event at once", async () => {
    const { store, mark } = setUp();
    const event = anEvent({ id: `evt_${mark}`, fannedOut: true });
    await store.storeEvent(event, 1);
    const partners = ["prt_1", "prt_2", "prt_3", "prt_4"];
    await Promise.all(partners.map((partnerId) => store.addEventOwner(event.id, partnerId)));

    expect((await store.findEvent(event.id))?.ownedBy?.toSorted()).toEqual(partners);
  });

  it("lists some events of a subject key, without those whose entry was removed or has expired", async () => {
    const { store, clock, mark } = setUp();
    const key = `sub_${mark}events`;
    await store.indexEvent("evt_1", [key], [{ patientKey: key, linked: { subjectKey: "sub_c", caseKey: "case_c" } }]);
    clock.advance(2 * day);
    for (const id of ["evt_2", "evt_3", "evt_3"]) await store.indexEvent(id, [key, `${key}other`], []);
    await store.indexJob("job_1", [key]);

    expect((await store.listSubjectEvents(key, 5)).toSorted()).toEqual(["evt_1", "evt_2", "evt_3"]);
    expect(await store.listSubjectEvents(key, 2)).toHaveLength(2);
    expect(await store.listSubjectEvents(`${key}none`, 5)).toEqual([]);
    await store.removeFromSubject(key, "evt_3");
    clock.advance(399 * day);
    expect(await store.listSubjectEvents(key, 5)).toEqual(["evt_2"]);
  });

  it("finds what is indexed under a subject key, until the entry is removed or expired", async () => {
    const { store, clock, mark } = setUp();
    const [one, other] = [`sub_${mark}`, `sub_${mark}other`];
    const linked = { subjectKey: other, caseKey: `case_${mark}` };
    const indexedAt = clock.now();
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [], patients: [] });

    await store.indexEvent("evt_1", [one, other], []);
    await store.indexEvent("evt_1", [one], []);
    await store.indexEvent("evt_2", [one], [{ patientKey: one, linked }]);
    expect(await store.findSubjectEntry(one)).toEqual({
      jobs: [],
      events: ["evt_1", "evt_2"].map((id) => ({ id, indexedAt })),
      cases: [linked],
      patients: [],
    });
    expect(await store.findSubjectEntry(other)).toEqual({
      jobs: [],
      events: [{ id: "evt_1", indexedAt }],
      cases: [],
      patients: [one],
    });

    await store.removeFromSubject(one, "evt_1");
    await store.removeFromSubject(one, "evt_1");
    clock.advance(399 * day);
    await store.indexEvent("evt_1", [], [{ patientKey: one, linked }]);
    clock.advance(2 * day);
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [linked], patients: [] });
    await store.removeFromSubject(one, other);
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [], patients: [] });

    await store.reindexEvent("evt_3", [one, other]);
    expect((await store.findSubjectEntry(one)).events).toEqual([{ id: "evt_3", indexedAt: clock.now() }]);
    await store.removeFromSubject(one, "evt_3");
    await store.linkCase({ patientKey: one, linked });
    await store.linkCase({ patientKey: one, linked });
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [linked], patients: [] });
    clock.advance(401 * day);
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [], patients: [] });
  });

  it("keeps a tombstone without an expiry, with its latest time", async () => {
    const { store, clock, now, mark } = setUp();
    const [one, other] = [`sub_${mark}`, `sub_${mark}other`];
    expect(await store.findTombstones([one, other])).toEqual([]);

    await store.putTombstone(one, now);
    await store.putTombstone(one, now - 1);
    clock.advance(4_000 * day);

    expect(await store.findTombstones([one, other])).toEqual([{ at: now }]);
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [], patients: [] });
    await store.putTombstone(one, now + 1);
    expect(await store.findTombstones([one])).toEqual([{ at: now + 1 }]);
  });

  it("finds the jobs of a subject, until one is removed or expired", async () => {
    const { store, clock, mark } = setUp();
    const [one, other] = [`sub_${mark}jobs`, `sub_${mark}others`];
    await store.indexJob("job_1", [one, other]);
    await store.indexJob("job_1", [one]);
    await store.indexJob("job_2", [one]);
    expect(await store.findSubjectEntry(one)).toEqual({
      jobs: [requested("job_1"), requested("job_2")],
      events: [],
      cases: [],
      patients: [],
    });
    await store.removeFromSubject(one, "job_1");
    expect(await store.findSubjectEntry(one)).toEqual({
      jobs: [requested("job_2")],
      events: [],
      cases: [],
      patients: [],
    });
    expect(await store.findSubjectEntry(other)).toEqual({
      jobs: [requested("job_1")],
      events: [],
      cases: [],
      patients: [],
    });
    clock.advance(401 * day);
    expect(await store.findSubjectEntry(one)).toEqual({ jobs: [], events: [], cases: [], patients: [] });
  });

  it("has the times of the jobs whose answers name a subject, of each id", async () => {
    const { store, now, mark } = setUp();
    const key = `sub_${mark}answered`;
    await store.indexJob("job_1", [key], now);
    await store.indexJob("job_1", [key]);
    await store.indexJob("job_1", [key], now + 1);
    await store.indexJob("job_1", [key], now);
    const { jobs } = await store.findSubjectEntry(key);
    expect(jobs.map(({ id, answered }) => [id, answered.toSorted()])).toEqual([["job_1", [now, now + 1]]]);
  });

  it("keeps which erasures hide a subject until each is cleared, beside its tombstone", async () => {
    const { store, now, mark } = setUp();
    const key = `sub_${mark}hidden`;
    await store.putHidden(key, "era_1", now);
    await store.putHidden(key, "era_1", now);
    await store.putHidden(key, "era_2", now + 1);
    await store.putTombstone(key, now - 1);
    const marks = await store.findTombstones([key]);
    expect(marks).toHaveLength(3);
    expect(marks).toEqual(
      expect.arrayContaining([{ at: now - 1 }, { at: now, hiddenBy: "era_1" }, { at: now + 1, hiddenBy: "era_2" }]),
    );
    await store.putHidden(key, "era_1", now + 2);
    expect(await store.findTombstones([key])).toContainEqual({ at: now + 2, hiddenBy: "era_1" });
    await store.clearHidden(key, "era_1");
    expect(await store.findTombstones([key])).toEqual([{ at: now - 1 }, { at: now + 1, hiddenBy: "era_2" }]);
    await store.clearHidden(key, "era_2");
    await store.clearHidden(key, "era_2");
    expect(await store.findTombstones([key])).toEqual([{ at: now - 1 }]);
  });

  it("finds the subjects under a hold until it is removed", async () => {
    const { store, now, mark } = setUp();
    const [one, other] = [`sub_${mark}held`, `sub_${mark}free`];
    await store.putHold(one, one, now);
    await store.putHold(one, one, now + 1);
    expect(await store.findHolds([other, one])).toEqual([one]);
    await store.removeHold(one, one);
    await store.removeHold(one, one);
    expect(await store.findHolds([other, one])).toEqual([]);
  });

  it("finds a subject under two holds until both are removed", async () => {
    const { store, now, mark } = setUp();
    const [patient, one] = [`sub_${mark}holder`, `sub_${mark}held2`];
    await store.putHold(one, one, now);
    await store.putHold(one, patient, now);
    await store.removeHold(one, patient);
    expect(await store.findHolds([one])).toEqual([one]);
    await store.removeHold(one, one);
    expect(await store.findHolds([one])).toEqual([]);
  });

  it("finds the patients of a case, by its events and by the job that opened it", async () => {
    const { store, clock, mark } = setUp();
    const [one, two, linkedTo] = [`sub_${mark}p1`, `sub_${mark}p2`, `sub_${mark}of`];
    const linked = { subjectKey: linkedTo, caseKey: `case_${mark}of` };
    await store.indexEvent("evt_1", [one], [{ patientKey: one, linked }]);
    await store.addOwner(linkedTo, "prt_1", [two]);
    await store.addOwner(linkedTo, "prt_2");
    expect((await store.findSubjectEntry(linkedTo)).patients.toSorted()).toEqual([one, two]);
    clock.advance(401 * day);
    expect((await store.findSubjectEntry(linkedTo)).patients).toEqual([]);
  });

  it("erases an event and a delivery, and returns when the claim of a running attempt ends", async () => {
    const { store, now, mark } = setUp();
    const [event, delivery] = [anEvent({ id: `evt_${mark}` }), aDelivery({ id: `dlv_${mark}` })];
    await store.storeEvent(event, now);
    await store.addDelivery(delivery, now);
    const claim = { token: "a", until: now + minute };
    const claimed = await store.claimAttempt(delivery.id, 1, claim, now);
    if (claimed === undefined) throw new Error("It should be pending.");

    expect(await store.eraseDelivery(delivery.id)).toBe(now + minute);
    expect(await store.eraseDelivery(delivery.id)).toBeUndefined();
    await store.eraseEvent(event.id);
    await store.eraseEvent(event.id);

    expect([await store.findEvent(event.id), await store.findDelivery(delivery.id)]).toEqual([undefined, undefined]);
    const attempt = { at: now, status: 200, durationMs: 1 };
    expect(await store.recordAttempt(claimed, claim, attempt, { status: "delivered" })).toBe(false);
    await store.finishEvent(event.id);
    await store.holdEvent(event.id, delivery.id);
    expect(await store.findEvent(event.id)).toBeUndefined();
    expect(await allDue(store, now + day, mark)).toEqual([]);
  });

  it("returns 0 when it erases a delivery without a claim", async () => {
    const { store, now, mark } = setUp();
    await store.addDelivery(aDelivery({ id: `dlv_${mark}` }), now);
    expect(await store.eraseDelivery(`dlv_${mark}`)).toBe(0);
  });

  it("reports whether a newer event of the subject was recorded before", async () => {
    const { store, now, clock, mark } = setUp();

    expect(await store.recordSubjectTime(mark, now)).toBe(false);
    expect(await store.recordSubjectTime(mark, now - 1)).toBe(true);
    expect(await store.recordSubjectTime(mark, now)).toBe(false);
    expect(await store.recordSubjectTime(mark, now + 1)).toBe(false);
    clock.advance(14 * day + 1000);
    expect(await store.recordSubjectTime(mark, now - 1)).toBe(false);
  });
}
