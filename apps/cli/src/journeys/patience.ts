/** Waits a little and says whether it is worth looking again for what follows from a job. Made anew for each thing waited for. */
export type Patience = () => () => Promise<boolean>;

/** For a product of which only its answers are known. */
export const aMinute: Patience = () => {
  const giveUp = Date.now() + 60_000;
  return async () => {
    await new Promise((settle) => setTimeout(settle, 200));
    return Date.now() < giveUp;
  };
};

/** For a product that says when all its jobs are done: what is not there then never comes. */
export const untilSettled =
  (settled: () => Promise<void>): Patience =>
  () => {
    let looked = false;
    return async () => {
      if (looked) return false;
      looked = true;
      await settled();
      return true;
    };
  };
