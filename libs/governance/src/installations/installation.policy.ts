import { definePolicy } from '@tequio/platform';

const KEEPS = ['schedule', 'sign', 'correct'];

/** Who keeps the act of installation; to install is a step of the body, and its right. Read with the body. */
export const installationPolicy = definePolicy({ subject: 'Installation', actions: KEEPS, grants: { liaison: KEEPS, mayor: KEEPS } });
