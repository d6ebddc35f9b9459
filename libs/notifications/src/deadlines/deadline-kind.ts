/** A kind of date on which something has to happen; lives with the context that sets it. */
export interface DeadlineKind {
  /** Names it among the deadlines of its thing, as `letter.answer_due` or `milestone.due_in_7_days`. */
  readonly key: string;
  /** Type of the thing whose date it is, as `Milestone`. */
  readonly subject: string;
}

const kinds = new Map<string, DeadlineKind>();

export function defineDeadline(kind: DeadlineKind): DeadlineKind {
  if (!/^[a-z][a-z_]*\.[a-z0-9_]+$/.test(kind.key)) throw new Error(`deadline ${kind.key} is not named thing.what_is_due`);
  if (kinds.has(kind.key)) throw new Error(`deadline ${kind.key} is defined twice`);
  kinds.set(kind.key, kind);
  return kind;
}

export const findDeadline = (key: string): DeadlineKind | undefined => kinds.get(key);
export const allDeadlines = (): readonly DeadlineKind[] => [...kinds.values()];
