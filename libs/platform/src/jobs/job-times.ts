export const JOB_TIMES = Symbol('job times');

/** Times in milliseconds. */
export interface JobTimes {
  /** A job whose worker has not been heard of for this long is given to another. */
  lockMs: number;
  /** What was carried to the queue this long ago and is not known to be handled is carried there again. */
  carryAgainMs: number;
  /** How often that is looked for. */
  lookMs: number;
}

const SECOND = 1000;

export const DEFAULT_JOB_TIMES: JobTimes = { lockMs: 30 * SECOND, carryAgainMs: 300 * SECOND, lookMs: 60 * SECOND };
