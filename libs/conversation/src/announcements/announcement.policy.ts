import { definePolicy } from '@tequio/platform';

/** The host authority writes and publishes; the offices of a municipality that can receive one read it and say that they know. */
export const announcementPolicy = definePolicy({
  subject: 'Announcement',
  actions: ['read', 'acknowledge', 'write', 'publish'],
  grants: {
    liaison: ['read', 'acknowledge'],
    mayor: ['read', 'acknowledge'],
    facilitator: ['read', 'acknowledge'],
    network_admin: ['read', 'write', 'publish'],
    network_analyst: ['read', 'write'],
  },
});

/** Offices of a municipality that one can be sent to. */
export const RECEIVING_OFFICES = ['liaison', 'facilitator', 'mayor'] as const;
export type ReceivingOffice = (typeof RECEIVING_OFFICES)[number];
