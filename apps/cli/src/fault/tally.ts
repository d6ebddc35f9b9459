/** What was received at one address: how often each message, by its id. */
export type Received = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Tally {
  /** Addresses that got what they should have. */
  delivered: number;
  /** Addresses that got nothing. */
  lost: number;
  /** Messages beyond the first that an address got of one event, under another id: a reader sees both. */
  duplicated: number;
  /** Times that the very same message was handed over again, after a death between its acceptance and the note of it: a mail server knows it by its id. */
  repeated: number;
}

/** Holds what was received against whom something was owed to: one message each. What nobody was owed counts as duplicated. */
export function tally(owed: readonly string[], received: Received): Tally {
  let [delivered, lost, duplicated, repeated] = [0, 0, 0, 0];
  for (const address of owed) {
    if (received.get(address)?.size) delivered += 1;
    else lost += 1;
  }
  const known = new Set(owed);
  for (const [address, messages] of received) {
    duplicated += messages.size - (known.has(address) ? 1 : 0);
    for (const times of messages.values()) repeated += times - 1;
  }
  return { delivered, lost, duplicated, repeated };
}
