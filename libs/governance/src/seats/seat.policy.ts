import { definePolicy } from '@tequio/platform';

const FILLS = ['compose', 'assign', 'vacate'];

/** Who draws up the seats of a body, names who sits in them and records who leaves. Seats are read with their body. */
export const seatPolicy = definePolicy({ subject: 'Seat', actions: FILLS, grants: { liaison: FILLS, mayor: FILLS } });
