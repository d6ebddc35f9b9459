import { statement } from '../database/database.js';

/** Jobs that have taken effect, by their keys. */
export const HANDLED = statement<{ key: string }>('jobs.handled', 'select key from handled_jobs where key = any($1)');
